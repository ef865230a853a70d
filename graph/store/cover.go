package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"

	"kik/graph/model"
)

// coverTable holds, for the statements of a check, the days that the types of
// each benefit cover.
const coverTable = "stage_benefit_cover"

// period is a run of days on which a benefit has a type.
type period struct {
	code string
	from model.Date
	to   *model.Date // nil: without end
}

// uncoveredBy is the condition that a spell has a day on which its benefit has
// no type. The cover's periods are as long as can be, so that one holds the
// whole spell or none does.
func uncoveredBy(spell string) string {
	return fmt.Sprintf("NOT EXISTS (SELECT 1 FROM %s c WHERE c.code = %s.benefit AND c.from_date <= %s.from_date AND (c.to_date IS NULL OR c.to_date >= %s.to_date))",
		coverTable, spell, spell, spell)
}

// checkCover reports the spells with a day on which their benefit has no type:
// those of the run, and those of the database that the run's types leave bare.
func (r *ImportRun) checkCover(ctx context.Context) error {
	typesChange := r.staged[model.FileBenefitTypes] > 0 || r.replace[model.FileBenefitTypes]
	if r.distrust[model.FileBenefitTypes] || !typesChange && r.staged[model.FileBenefitSpells] == 0 {
		return nil
	}
	cover, err := r.coverAfterwards(ctx)
	if err != nil {
		return err
	}
	if err := writeCover(ctx, r.conn, cover); err != nil {
		return err
	}
	if err := r.checkStagedSpells(ctx); err != nil {
		return err
	}
	if !typesChange || r.replace[model.FileBenefitSpells] {
		return nil
	}
	return r.checkStoredSpells(ctx)
}

// coverAfterwards returns the cover as it will be when the run is applied.
func (r *ImportRun) coverAfterwards(ctx context.Context) ([]period, error) {
	t := tableOf(model.FileBenefitTypes)
	query := "SELECT code, from_date, to_date FROM " + t.stage()
	if !r.replace[t.kind] {
		query += fmt.Sprintf(" UNION ALL SELECT m.code, m.from_date, m.to_date FROM %s m WHERE NOT EXISTS (SELECT 1 FROM %s s WHERE %s)",
			t.name, t.stage(), t.match("s", "m"))
	}
	return readCover(ctx, r.conn, query)
}

// readCover joins the periods that a query of benefit types yields.
func readCover(ctx context.Context, q querier, query string) ([]period, error) {
	var found []period
	err := eachRow(ctx, q, func(rows *sql.Rows) error {
		var p period
		err := rows.Scan(&p.code, &p.from, &p.to)
		found = append(found, p)
		return err
	}, query)
	if err != nil {
		return nil, err
	}
	return joined(found), nil
}

// joined makes one period of those of a code that overlap or adjoin.
func joined(periods []period) []period {
	slices.SortFunc(periods, func(a, b period) int {
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.from, b.from))
	})
	var result []period
	for _, p := range periods {
		if len(result) > 0 {
			last := &result[len(result)-1]
			if last.code == p.code && (last.to == nil || p.from <= *last.to+1) {
				last.to = later(last.to, p.to)
				continue
			}
		}
		result = append(result, p)
	}
	return result
}

// later returns the later of two ends; nil is without end.
func later(a, b *model.Date) *model.Date {
	if a == nil || b == nil {
		return nil
	}
	if *b > *a {
		return b
	}
	return a
}

func writeCover(ctx context.Context, q querier, cover []period) error {
	if _, err := q.ExecContext(ctx, "DELETE FROM "+coverTable); err != nil {
		return err
	}
	for part := range slices.Chunk(cover, 1000) {
		var args []any
		for _, p := range part {
			args = append(args, p.code, p.from, p.to)
		}
		_, err := q.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (code, from_date, to_date) VALUES %s", coverTable, placeholders(len(part), 3)), args...)
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *ImportRun) checkStagedSpells(ctx context.Context) error {
	if r.staged[model.FileBenefitSpells] == 0 {
		return nil
	}
	// A code without any type is reported as an unknown code.
	query := fmt.Sprintf("SELECT s.position, s.benefit FROM stage_benefit_spells s WHERE %s AND EXISTS (SELECT 1 FROM %s k WHERE k.code = s.benefit) ORDER BY s.position",
		uncoveredBy("s"), coverTable)
	return eachRow(ctx, r.conn, func(rows *sql.Rows) error {
		finding := Finding{Kind: model.FileBenefitSpells, Column: "ydelse", Reason: Uncovered, To: model.FileBenefitTypes}
		if err := rows.Scan(&finding.Position, &finding.Value); err != nil {
			return err
		}
		if !r.wasRefused(model.FileBenefitTypes, finding.Value) {
			r.report(finding)
		}
		return nil
	}, query)
}

// checkStoredSpells counts the spells of the database, other than those that
// the run changes, that the run's types leave bare.
func (r *ImportRun) checkStoredSpells(ctx context.Context) error {
	bare, err := bareSpells(ctx, r.conn, "benefit_spells m", "1 = 1")
	if err != nil || len(bare) == 0 {
		return err
	}
	// Only now is it worth finding out which of them the run changes.
	t := tableOf(model.FileBenefitSpells)
	bare, err = bareSpells(ctx, r.conn, fmt.Sprintf("benefit_spells m LEFT JOIN %s s ON %s", t.stage(), t.match("s", "m")), "s.position IS NULL")
	if err != nil {
		return err
	}
	for _, b := range bare {
		if r.wasRefused(model.FileBenefitTypes, b.code) {
			continue
		}
		position, err := r.firstTypeOf(ctx, b.code)
		if err != nil {
			return err
		}
		r.report(Finding{Kind: model.FileBenefitTypes, Position: position, Column: "kode", Value: b.code, Reason: LosesCover, To: model.FileBenefitSpells, Count: b.spells})
	}
	return nil
}

// bareCode is a benefit code with the number of its spells that are not covered.
type bareCode struct {
	code   string
	spells int
}

// bareSpells counts the stored spells m, of those that the FROM clause and the
// condition yield, that the cover leaves bare.
func bareSpells(ctx context.Context, q querier, from, condition string) ([]bareCode, error) {
	var found []bareCode
	err := eachRow(ctx, q, func(rows *sql.Rows) error {
		var b bareCode
		err := rows.Scan(&b.code, &b.spells)
		found = append(found, b)
		return err
	}, fmt.Sprintf("SELECT m.benefit, COUNT(*) FROM %s WHERE %s AND %s GROUP BY m.benefit ORDER BY m.benefit", from, condition, uncoveredBy("m")))
	return found, err
}

// firstTypeOf returns the first staged type of a benefit; zero where the run only removes types.
func (r *ImportRun) firstTypeOf(ctx context.Context, code string) (Position, error) {
	position, err := count(ctx, r.conn, "SELECT MIN(position) FROM stage_benefit_types WHERE code = ?", code)
	return Position(position), err
}
