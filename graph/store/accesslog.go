package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"
	"time"

	"kik/graph/auth"
	"kik/graph/model"
)

// Look is one look at single citizens, or an attempt that was refused.
type Look struct {
	At       time.Time
	Actor    string
	Role     auth.Role
	Place    string // in the answer, e.g. citizens
	Fields   string // what was asked for of them
	Reason   string // as it was stated
	Citizens []int64
	Denied   bool
}

// LogLooks adds to the access log; nothing changes what stands there.
func (s *Store) LogLooks(ctx context.Context, looks []Look) error {
	var cells []any
	for _, look := range looks {
		cells = append(cells, look.At.UTC(), look.Actor, string(look.Role), look.Place, look.Fields, look.Reason, idList(look.Citizens), look.Denied)
	}
	countStatement(ctx)
	_, err := s.changes.ExecContext(ctx, "INSERT INTO access_log (at, actor, role, place, fields, reason, citizens, denied) VALUES "+placeholders(len(looks), 8), cells...)
	if err != nil {
		return fmt.Errorf("write the access log: %w", err)
	}
	return nil
}

// idList is ,1,2,3, so that one id is found by ,2,.
func idList(ids []int64) string {
	list := []byte{','}
	for _, id := range ids {
		list = append(strconv.AppendInt(list, id, 10), ',')
	}
	return string(list)
}

// Looks yields the access log between two moments, oldest first; with a pseudonym
// only the looks at that citizen (NOT_FOUND for an unknown one).
func (s *Store) Looks(ctx context.Context, from, to time.Time, pseudonym string, yield func(Look) error) error {
	query, args := "SELECT at, actor, role, place, fields, reason, citizens, denied FROM access_log WHERE at >= ? AND at < ?", []any{from.UTC(), to.UTC()}
	if pseudonym != "" {
		ids, err := values[int64](ctx, s.reads, "SELECT id FROM citizens WHERE pseudonym = ?", pseudonym)
		if err != nil {
			return fmt.Errorf("read the access log: %w", err)
		}
		if len(ids) == 0 {
			return model.NotFound("Der er ingen borger med pseudonymet %q.", pseudonym)
		}
		query, args = query+" AND citizens LIKE ?", append(args, "%"+idList(ids)+"%")
	}
	err := eachRow(ctx, s.scans, func(rows *sql.Rows) error {
		var look Look
		var at moment
		var citizens string
		if err := rows.Scan(&at, &look.Actor, &look.Role, &look.Place, &look.Fields, &look.Reason, &citizens, &look.Denied); err != nil {
			return err
		}
		look.At, look.Citizens = time.Time(at), idsIn(citizens)
		return yield(look)
	}, query+" ORDER BY id", args...)
	if err != nil {
		return fmt.Errorf("read the access log: %w", err)
	}
	return nil
}

func idsIn(list string) []int64 {
	var ids []int64
	for part := range strings.SplitSeq(strings.Trim(list, ","), ",") {
		if id, err := strconv.ParseInt(part, 10, 64); err == nil {
			ids = append(ids, id)
		}
	}
	return ids
}

// PruneLooks forgets the looks before a moment and returns how many those were.
func (s *Store) PruneLooks(ctx context.Context, before time.Time) (int64, error) {
	result, err := s.changes.ExecContext(ctx, "DELETE FROM access_log WHERE at < ?", before.UTC())
	if err != nil {
		return 0, fmt.Errorf("prune the access log: %w", err)
	}
	return result.RowsAffected()
}
