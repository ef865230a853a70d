package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// Whole tables are read as texts of many rows: a line a row, each cell ended by
// a tab, the last by the line's end. No code, name or date has such a character,
// since the import refuses them. So one goroutine reads while another uses what
// was read, and they meet once for thousands of rows.
const (
	cellEnd = '\t'
	lineEnd = '\n'
)

// wholeTable says what to read of a table.
type wholeTable struct {
	what     string // for errors
	name     string
	citizen  string   // the column of the citizen's id
	required []string // columns that are never NULL
	optional []string // columns after them; a NULL is an empty cell
	order    string   // the key's columns, the citizen first
}

func (t wholeTable) columns() []string {
	return append(t.required[:len(t.required):len(t.required)], t.optional...)
}

// texts calls use with all rows of a table, thousands at a time. While one text
// is used, the next is read.
func (r *Reading) texts(ctx context.Context, t wholeTable, use func(text string) error) error {
	texts, ended, stop := make(chan string, 1), make(chan error, 1), make(chan struct{})
	go func() {
		defer close(texts)
		ended <- r.dialect.readWhole(ctx, r.tx, t, func(text string) error {
			select {
			case texts <- text:
				return nil
			case <-stop:
				return errors.New("the rest is not wanted")
			}
		})
	}()
	for text := range texts {
		if err := use(text); err != nil {
			close(stop)
			<-ended // until then the transaction is in use
			return err
		}
	}
	if err := <-ended; err != nil {
		return fmt.Errorf("read the %s: %w", t.what, err)
	}
	return nil
}

// citizensOfText is how many ids of citizens share a text of SQLite, some hundred
// kilobytes: far less than the columns that it fills, and few statements. Ids are
// given one after the other, so that few are missing.
const citizensOfText = 1000

// readWhole lets the database join the rows: its driver locks and unlocks several
// times for every cell, which takes longer than all else. They come in the order
// of the primary key, in which the ids are found; to ask for it would sort them.
func (sqliteDialect) readWhole(ctx context.Context, tx *sql.Tx, t wholeTable, yield func(text string) error) error {
	var first, last sql.NullInt64
	if err := tx.QueryRowContext(ctx, "SELECT MIN(id), MAX(id) FROM citizens").Scan(&first, &last); err != nil || !first.Valid {
		return err
	}
	cells := t.required[:len(t.required):len(t.required)]
	for _, column := range t.optional {
		cells = append(cells, "COALESCE("+column+", '')")
	}
	line := strings.Join(cells, fmt.Sprintf(" || '%c' || ", cellEnd)) + fmt.Sprintf(" || '%c'", lineEnd)
	statement, err := tx.PrepareContext(ctx, fmt.Sprintf("SELECT GROUP_CONCAT(%s, '') FROM %s WHERE %s BETWEEN ? AND ?", line, t.name, t.citizen))
	if err != nil {
		return err
	}
	defer func() { _ = statement.Close() }()
	for id := first.Int64; id <= last.Int64; id += citizensOfText {
		var text sql.NullString // NULL: no rows
		if err := statement.QueryRowContext(ctx, id, id+citizensOfText-1).Scan(&text); err != nil {
			return err
		}
		if err := yield(text.String); err != nil {
			return err
		}
	}
	return nil
}

// textSize is how long a text of MySQL grows, in bytes.
const textSize = 128 << 10

// readWhole joins the rows here: one statement streams them, and the server takes
// twice as long to join them itself.
func (mysqlDialect) readWhole(ctx context.Context, tx *sql.Tx, t wholeTable, yield func(text string) error) error {
	columns := t.columns()
	cells, targets := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
	for i := range cells {
		targets[i] = &cells[i]
	}
	text := make([]byte, 0, textSize)
	err := eachRow(ctx, tx, func(rows *sql.Rows) error {
		if err := rows.Scan(targets...); err != nil {
			return err
		}
		for _, cell := range cells {
			text = append(append(text, cell...), cellEnd)
		}
		text[len(text)-1] = lineEnd
		if len(text) < textSize {
			return nil
		}
		full := string(text)
		text = text[:0]
		return yield(full)
	}, fmt.Sprintf("SELECT %s FROM %s ORDER BY %s", strings.Join(columns, ", "), t.name, t.order))
	if err != nil {
		return err
	}
	return yield(string(text))
}
