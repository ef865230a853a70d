package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"kik/graph/store"
)

type accessLogCommand struct {
	Citizen string `placeholder:"PSEUDONYM" help:"Only the looks at this citizen, who has a right to know of them (GDPR article 15)."`
	From    string `placeholder:"DATE" help:"From this day; without it from the beginning."`
	To      string `placeholder:"DATE" help:"To this day, inclusive; without it until now."`
	Staff   bool   `help:"With the names of those who looked. A citizen is not told them as a matter of course."`
}

// Run writes the access log as CSV.
func (c accessLogCommand) Run(around surroundings) error {
	from, to, err := c.period()
	if err != nil {
		return err
	}
	db, err := openReady(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	out := csv.NewWriter(around.out)
	out.Comma = ';'
	header := []string{"tidspunkt", "rolle", "sted", "felter", "begrundelse", "borgere", "afvist"}
	if c.Staff {
		header = append(header, "navn")
	}
	if err := out.Write(header); err != nil {
		return err
	}
	err = db.Looks(around, from, to, c.Citizen, func(look store.Look) error {
		row := []string{look.At.In(denmark).Format(time.DateTime), string(look.Role), look.Place, look.Fields, look.Reason, fmt.Sprint(len(look.Citizens)), yesOrNo(look.Denied)}
		if c.Staff {
			row = append(row, look.Actor)
		}
		for i, cell := range row {
			row[i] = noFormula(cell)
		}
		return out.Write(row)
	})
	if err != nil {
		return blame(err)
	}
	out.Flush()
	return out.Error()
}

// period is from the first moment of a day to the last of another, in Denmark.
func (c accessLogCommand) period() (from, to time.Time, err error) {
	to = time.Now().Add(time.Minute)
	for _, day := range []struct {
		flag, text string
		at         *time.Time
		days       int
	}{{"--from", c.From, &from, 0}, {"--to", c.To, &to, 1}} {
		if day.text == "" {
			continue
		}
		parsed, err := time.ParseInLocation(time.DateOnly, day.text, denmark)
		if err != nil {
			return from, to, usageError{fmt.Errorf("%s %q is not a date; write e.g. 2026-06-30", day.flag, day.text)}
		}
		*day.at = parsed.AddDate(0, 0, day.days)
	}
	return from, to, nil
}

func yesOrNo(yes bool) string {
	if yes {
		return "ja"
	}
	return "nej"
}

// noFormula keeps a spreadsheet from computing what somebody wrote as a reason.
func noFormula(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// pruneEvery is how often a server forgets what the access log need not keep.
const pruneEvery = 24 * time.Hour

// pruneLooks forgets, now and every day, the looks that are older than the years.
func pruneLooks(ctx context.Context, db *store.Store, years int) {
	for ticker := time.NewTicker(pruneEvery); ; {
		if n, err := db.PruneLooks(ctx, time.Now().AddDate(-years, 0, 0)); err != nil {
			slog.Error("could not prune the access log", "error", err)
		} else if n > 0 {
			slog.Info("pruned the access log", "looks", n, "years", years)
		}
		select {
		case <-ctx.Done():
			ticker.Stop()
			return
		case <-ticker.C:
		}
	}
}
