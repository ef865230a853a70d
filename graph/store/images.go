package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// imageAction says what an import did to the row of a before-image.
type imageAction string

const (
	changedImage imageAction = "CHANGED"
	removedImage imageAction = "REMOVED"
)

// image is a row as it was before an import changed or removed it.
type image struct {
	id       int64
	previous int64          // the import that had written it
	values   map[string]any // by column, lists as the files write them
}

// restoredAtOnce is how many images are restored by one statement.
const restoredAtOnce = 500

// restore writes the rows of a table as they were before an import.
func (t *table) restore(ctx context.Context, tx *sql.Tx, d dialect, importID int64, action imageAction) error {
	for after := int64(0); ; {
		images, err := t.images(ctx, tx, importID, action, after)
		if err != nil || len(images) == 0 {
			return err
		}
		if err := t.restoreRows(ctx, tx, d, images, action); err != nil {
			return err
		}
		after = images[len(images)-1].id
	}
}

func (t *table) images(ctx context.Context, q querier, importID int64, action imageAction, after int64) ([]image, error) {
	var found []image
	err := eachRow(ctx, q, func(rows *sql.Rows) error {
		var i image
		var encoded []byte
		if err := rows.Scan(&i.id, &i.previous, &encoded); err != nil {
			return err
		}
		decoder := json.NewDecoder(bytes.NewReader(encoded))
		decoder.UseNumber()
		if err := decoder.Decode(&i.values); err != nil {
			return fmt.Errorf("read before-image %d: %w", i.id, err)
		}
		found = append(found, i)
		return nil
	}, "SELECT id, previous_import_id, image FROM before_images WHERE import_id = ? AND kind = ? AND action = ? AND id > ? ORDER BY id LIMIT ?",
		importID, string(t.kind), string(action), after, restoredAtOnce)
	return found, err
}

func (t *table) restoreRows(ctx context.Context, tx *sql.Tx, d dialect, images []image, action imageAction) error {
	columns := append(t.names(keyColumn, valueColumn, handColumn), "import_id")
	if t.id != noID {
		columns = append([]string{"id"}, columns...)
	}
	var args []any
	for _, i := range images {
		args = append(args, t.restored(i, columns)...)
	}
	if err := t.addRestoredCodes(ctx, tx, images); err != nil {
		return err
	}
	statement := fmt.Sprintf("INSERT INTO %s (%s) VALUES %s", t.name, strings.Join(columns, ", "), placeholders(len(images), len(columns)))
	if action == changedImage {
		statement += " " + d.onConflictUpdate(t.keys(), append(t.names(valueColumn, handColumn), "import_id"))
	}
	if _, err := tx.ExecContext(ctx, statement, args...); err != nil {
		return t.explainRestore(ctx, tx, images, err)
	}
	for _, l := range t.lists {
		for _, i := range images {
			if err := l.write(ctx, tx, text(i.values[t.keys()[0]]), splitList(text(i.values[l.column]))); err != nil {
				return err
			}
		}
	}
	return nil
}

// restored returns the values of a restored row's columns.
func (t *table) restored(i image, columns []string) []any {
	empty := map[string]any{}
	for _, c := range t.columns {
		empty[c.name] = c.empty
	}
	row := make([]any, len(columns))
	for at, name := range columns {
		value, known := i.values[name]
		switch {
		case name == "import_id":
			row[at] = i.previous
		case !known: // the image is older than the column
			row[at] = empty[name]
		default:
			row[at] = restoredValue(value)
		}
	}
	return row
}

func restoredValue(decoded any) any {
	if number, ok := decoded.(json.Number); ok {
		return number.String() // every number of a row is whole
	}
	return decoded
}

func (t *table) addRestoredCodes(ctx context.Context, q querier, images []image) error {
	for _, c := range t.columns {
		if c.names == nil {
			continue
		}
		var codes []string
		for _, i := range images {
			if code := text(i.values[c.name]); code != "" {
				codes = append(codes, code)
			}
		}
		if err := c.names.add(ctx, q, codes); err != nil {
			return err
		}
	}
	return nil
}

// explainRestore tells which later import has written a removed row anew.
func (t *table) explainRestore(ctx context.Context, q querier, images []image, failure error) error {
	if Classify(failure) != Duplicate {
		return failure
	}
	var conditions []string
	for _, k := range t.keys() {
		conditions = append(conditions, k+" = ?")
	}
	query := "SELECT import_id FROM " + t.name + " WHERE " + strings.Join(conditions, " AND ")
	for _, i := range images {
		var args []any
		for _, k := range t.keys() {
			args = append(args, restoredValue(i.values[k]))
		}
		later, err := count(ctx, q, query, args...)
		if err == nil {
			return touchedLater([]int64{later})
		}
		if !errors.Is(err, sql.ErrNoRows) {
			return errors.Join(failure, err)
		}
	}
	return failure
}
