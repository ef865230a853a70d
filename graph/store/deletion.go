package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"kik/graph/model"
)

// DueQuestion asks for the citizens whom nothing needs any more.
type DueQuestion struct {
	LastDay model.Date // all that is known of them ended on it or before
	Running []string   // programmes in whose interventions none of them was enrolled
}

// Due is a citizen whom nothing needs any more.
type Due struct {
	Citizen int64
	LastDay model.Date // of all that is known of the citizen
}

// DueCitizens returns, by id, the citizens whose spells, visitations, enrolments
// and outcomes all ended in time. Of whom nothing of the kind is known stays:
// their first spell may be on its way.
func (s *Store) DueCitizens(ctx context.Context, q DueQuestion) ([]Due, error) {
	query := `SELECT citizen_id, MAX(last_day) FROM (
		SELECT citizen_id, COALESCE(to_date, '9999-12-31') AS last_day FROM benefit_spells
		UNION ALL SELECT citizen_id, COALESCE(to_date, '9999-12-31') FROM visitations
		UNION ALL SELECT citizen_id, COALESCE(to_date, '9999-12-31') FROM enrolments
		UNION ALL SELECT citizen_id, outcome_date FROM enrolments WHERE outcome_date IS NOT NULL) known
		GROUP BY citizen_id HAVING MAX(last_day) <= ?`
	args := []any{q.LastDay}
	if len(q.Running) > 0 {
		query = "SELECT * FROM (" + query + `) due WHERE NOT EXISTS (SELECT 1 FROM enrolments e JOIN interventions i ON i.code = e.intervention
			WHERE e.citizen_id = due.citizen_id AND i.programme IN ` + placeholders(1, len(q.Running)) + ")"
		for _, programme := range q.Running {
			args = append(args, programme)
		}
	}
	var due []Due
	err := eachRow(ctx, s.scans, func(rows *sql.Rows) error {
		var d Due
		if err := rows.Scan(&d.Citizen, &d.LastDay); err != nil {
			return err
		}
		due = append(due, d)
		return nil
	}, query, args...)
	if err != nil {
		return nil, fmt.Errorf("look whom nothing needs any more: %w", err)
	}
	slices.SortFunc(due, func(a, b Due) int { return cmp.Compare(a.Citizen, b.Citizen) })
	return due, nil
}

// EnrolledIn returns the programmes in whose interventions any of the citizens was enrolled.
func (s *Store) EnrolledIn(ctx context.Context, citizens []int64) ([]string, error) {
	programmes := map[string]bool{}
	for some := range slices.Chunk(citizens, deletedAtOnce) {
		found, err := values[string](ctx, s.reads, "SELECT DISTINCT i.programme FROM enrolments e JOIN interventions i ON i.code = e.intervention WHERE e.citizen_id IN "+idTuple(some))
		if err != nil {
			return nil, fmt.Errorf("look where those who go were enrolled: %w", err)
		}
		for _, programme := range found {
			programmes[programme] = true
		}
	}
	return slices.Sorted(maps.Keys(programmes)), nil
}

// CitizenDeletion is what is deleted and what is kept of it.
type CitizenDeletion struct {
	model.Deletion
	Version int64 // of the data in which the citizens were found and the reports computed
	IDs     []int64
	Issued  []model.IssuedReport
}

// DeleteCitizens deletes citizens with all that is known of them, also what the
// imports keep for a rollback, writes down the reports and the deletion, and
// makes the next data version: all of it or nothing. The error is CONFLICT while
// an import runs and where the data have changed since they were read.
func (s *Store) DeleteCitizens(ctx context.Context, d CitizenDeletion) (err error) {
	release, err := s.dialect.lock(ctx, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	tx, err := s.imports.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("delete citizens: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	version, err := count(ctx, tx, "SELECT version FROM data_version")
	if err != nil {
		return fmt.Errorf("delete citizens: %w", err)
	}
	if version != d.Version {
		return conflict("Data er ændret imens. Intet er slettet. Prøv igen.")
	}
	if err := d.write(ctx, tx); err != nil {
		return fmt.Errorf("delete citizens: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("delete citizens: %w", err)
	}
	return nil
}

func (d *CitizenDeletion) write(ctx context.Context, tx *sql.Tx) error {
	now := time.Now().UTC()
	for some := range slices.Chunk(d.IDs, deletedAtOnce) {
		if err := deleteCitizens(ctx, tx, some); err != nil {
			return err
		}
	}
	if err := deleteImages(ctx, tx, d.IDs); err != nil {
		return err
	}
	for some := range slices.Chunk(d.Issued, issuedAtOnce) {
		var cells []any
		for _, r := range some {
			cells = append(cells, r.Programme, r.AsOf, now, r.Report)
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO issued_reports (programme, as_of, issued_at, report) VALUES "+placeholders(len(some), 4), cells...)
		if err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "INSERT INTO deletions (at, actor, years, data_through, citizens) VALUES "+placeholders(1, 5), now, d.Actor, d.Years, d.DataThrough, len(d.IDs))
	if err != nil {
		return err
	}
	_, err = nextVersion(ctx, tx, now, true)
	return err
}

const (
	deletedAtOnce = 500
	issuedAtOnce  = 50
)

func deleteCitizens(ctx context.Context, tx *sql.Tx, ids []int64) error {
	these := idTuple(ids)
	for _, statement := range []string{
		"DELETE FROM enrolments WHERE citizen_id IN " + these,
		"DELETE FROM visitations WHERE citizen_id IN " + these,
		"DELETE FROM benefit_spells WHERE citizen_id IN " + these,
		"DELETE FROM citizens WHERE id IN " + these,
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// deleteImages forgets what the imports keep of the citizens for a rollback.
func deleteImages(ctx context.Context, tx *sql.Tx, citizens []int64) error {
	gone := make(map[int64]bool, len(citizens))
	for _, id := range citizens {
		gone[id] = true
	}
	var images []int64
	for kind, citizen := range map[model.FileKind]string{
		model.FileCitizens: "$.id", model.FileBenefitSpells: "$.citizen_id", model.FileVisitations: "$.citizen_id", model.FileEnrolments: "$.citizen_id",
	} {
		err := eachRow(ctx, tx, func(rows *sql.Rows) error {
			var image, of int64
			if err := rows.Scan(&image, &of); err != nil {
				return err
			}
			if gone[of] {
				images = append(images, image)
			}
			return nil
		}, "SELECT id, JSON_EXTRACT(image, ?) FROM before_images WHERE kind = ?", citizen, string(kind))
		if err != nil {
			return err
		}
	}
	for some := range slices.Chunk(images, deletedAtOnce) {
		if _, err := tx.ExecContext(ctx, "DELETE FROM before_images WHERE id IN "+idTuple(some)); err != nil {
			return err
		}
	}
	return nil
}

// idTuple writes ids, which are numbers of our own, as (1, 2, 3).
func idTuple(ids []int64) string { return "(" + strings.Trim(idList(ids), ",") + ")" }

// Deletions returns the deletions by the retention rule, newest first.
func (s *Store) Deletions(ctx context.Context) ([]model.Deletion, error) {
	return find[model.Deletion](ctx, s.db, "deletions", "id DESC")
}

// IssuedReports returns the reports that were written down before citizens were deleted.
func (r *Reading) IssuedReports(ctx context.Context) ([]model.IssuedReport, error) {
	var issued []model.IssuedReport
	err := eachRow(ctx, r.tx, func(rows *sql.Rows) error {
		var report model.IssuedReport
		var at moment
		if err := rows.Scan(&report.Programme, &report.AsOf, &at, &report.Report); err != nil {
			return err
		}
		report.IssuedAt = time.Time(at)
		issued = append(issued, report)
		return nil
	}, "SELECT programme, as_of, issued_at, report FROM issued_reports ORDER BY programme, as_of")
	if err != nil {
		return nil, fmt.Errorf("read the issued reports: %w", err)
	}
	return issued, nil
}
