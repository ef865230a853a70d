package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"kik/graph/model"
)

// Check holds the staged rows against each other and against the database, and
// reports all that keeps them from being applied.
func (r *ImportRun) Check(ctx context.Context) error {
	if err := r.finishStaging(ctx); err != nil {
		return err
	}
	if err := r.keepAbsent(ctx); err != nil {
		return err
	}
	staged := r.stagedTables()
	for i, t := range staged {
		r.tell("check", i, len(staged))
		if err := r.checkKeys(ctx, t); err != nil {
			return fmt.Errorf("check the keys of %s: %w", t.kind, err)
		}
	}
	for _, ref := range references {
		if err := r.checkReference(ctx, ref); err != nil {
			return fmt.Errorf("check %s of %s: %w", ref.file, ref.from, err)
		}
	}
	if err := r.checkDrafts(ctx); err != nil {
		return fmt.Errorf("check the interventions that are drafts: %w", err)
	}
	if err := r.checkCover(ctx); err != nil {
		return fmt.Errorf("check the benefit types of the spells: %w", err)
	}
	return nil
}

// checkKeys reports rows with one key and different values, and drops those
// that say the same twice.
func (r *ImportRun) checkKeys(ctx context.Context, t *table) error {
	d := r.store.dialect
	keys := strings.Join(t.keys(), ", ")
	repeated := fmt.Sprintf("SELECT %s %s, MIN(position) AS first FROM %s GROUP BY %s HAVING COUNT(*) > 1", d.sortedGroups(), keys, t.stage(), keys)
	n, err := count(ctx, r.conn, "SELECT COUNT(*) FROM ("+repeated+") repeated")
	if err != nil || n == 0 {
		return err
	}
	query := fmt.Sprintf("SELECT s.position, f.position, s.%s FROM (%s) g JOIN %s f ON f.position = g.first JOIN %s s ON %s WHERE s.position > g.first AND NOT (%s) ORDER BY s.position",
		t.keys()[0], repeated, t.stage(), t.stage(), t.match("s", "g"), t.sameStaged(d, "s", "f"))
	err = eachRow(ctx, r.conn, func(rows *sql.Rows) error {
		finding := Finding{Kind: t.kind, Column: t.columns[0].file, Reason: Contradiction}
		if err := rows.Scan(&finding.Position, &finding.Other, &finding.Value); err != nil {
			return err
		}
		if t.ofCitizen() {
			finding.Value = "" // the row is enough; the number behind it says nothing
		}
		r.report(finding)
		return nil
	}, query)
	if err != nil {
		return err
	}
	dropped, err := r.conn.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE position IN (SELECT p FROM (SELECT s.position AS p FROM (%s) g JOIN %s s ON %s WHERE s.position > g.first) surplus)",
		t.stage(), repeated, t.stage(), t.match("s", "g")))
	if err != nil {
		return err
	}
	surplus, err := dropped.RowsAffected()
	r.staged[t.kind] -= surplus
	return err
}

// checkReference reports the rows that name a code that nobody knows.
func (r *ImportRun) checkReference(ctx context.Context, ref reference) error {
	if r.staged[ref.from] == 0 || r.distrust[ref.to] {
		return nil
	}
	t := tableOf(ref.from)
	named, err := values[string](ctx, r.conn, fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL", ref.column, t.stage(), ref.column))
	if err != nil {
		return err
	}
	unknown, err := r.unknown(ctx, ref, elements(ref, named))
	if err != nil || len(unknown) == 0 {
		return err
	}
	query := fmt.Sprintf("SELECT position, %s FROM %s WHERE %s IS NOT NULL ORDER BY position", ref.column, t.stage(), ref.column)
	return eachRow(ctx, r.conn, func(rows *sql.Rows) error {
		var position Position
		var cell string
		if err := rows.Scan(&position, &cell); err != nil {
			return err
		}
		for _, code := range elements(ref, []string{cell}) {
			if unknown[code] && !r.wasRefused(ref.to, code) {
				r.report(Finding{Kind: ref.from, Position: position, Column: ref.file, Value: code, Reason: UnknownCode, To: ref.to})
			}
		}
		return nil
	}, query)
}

// elements returns the distinct codes that the cells of a reference name.
func elements(ref reference, cells []string) []string {
	if !ref.isList {
		return cells
	}
	var found []string
	for _, cell := range cells {
		for _, code := range splitList(cell) {
			if !slices.Contains(found, code) {
				found = append(found, code)
			}
		}
	}
	return found
}

// splitList returns the elements of a list as the files write it.
func splitList(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(list, ",")
}

// unknown returns those of the codes that will not be there when the run is applied.
func (r *ImportRun) unknown(ctx context.Context, ref reference, codes []string) (map[string]bool, error) {
	missing := map[string]bool{}
	for _, code := range codes {
		missing[code] = true
	}
	for _, source := range r.sourcesOf(ref.to) {
		for part := range slices.Chunk(codes, 1000) {
			known, err := values[string](ctx, r.conn, fmt.Sprintf("SELECT DISTINCT %s FROM %s WHERE %s IN %s",
				ref.key, source, ref.key, placeholders(1, len(part))), anys(part)...)
			if err != nil {
				return nil, err
			}
			for _, code := range known {
				delete(missing, code)
			}
		}
	}
	return missing, nil
}

// sourcesOf returns the tables whose rows of a kind will be there when the run is applied.
func (r *ImportRun) sourcesOf(kind model.FileKind) []string {
	t := tableOf(kind)
	if r.replace[kind] {
		return []string{t.stage()}
	}
	return []string{t.stage(), t.name}
}

func anys[T any](list []T) []any {
	converted := make([]any, len(list))
	for i, v := range list {
		converted[i] = v
	}
	return converted
}
