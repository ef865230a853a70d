package store

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"kik/graph/model"
)

// ImportEntry is what the log says of a run.
type ImportEntry struct {
	StartedAt   time.Time
	Files       string
	DataThrough *model.Date
	Actor       string // who runs it
	After       *int64 // the data version that it must follow; nil: whichever
}

// Counts says what a run did to the rows of one kind of file.
type Counts struct{ New, Changed, Unchanged, Removed int }

// Applied is what an applied run has done.
type Applied struct {
	ImportID int64 // zero: nothing was new, so nothing changed
	Version  int64 // the data version now
	Counts   map[model.FileKind]Counts
	Files    map[int]Counts // by the number of the file, without what was removed
}

// application is a run on its way into the database, in one transaction.
type application struct {
	run      *ImportRun
	tx       *sql.Tx
	d        dialect
	importID int64
	counts   map[model.FileKind]Counts
	files    map[int]Counts

	bystander *bystander // nil: no intervention is in the run
}

// Apply brings the staged rows into the database in one transaction, with an
// entry in the log and the next data version where anything is new: a row, or
// the date through which the data are complete. A dry run only counts. Where the run removes a row that others
// name, that is reported and nothing changes; nil comes back. The error is CONFLICT where the data are no longer
// those that the entry must follow.
func (r *ImportRun) Apply(ctx context.Context, entry ImportEntry, dryRun bool) (*Applied, error) {
	tx, err := r.conn.BeginTx(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("apply the import: %w", err)
	}
	defer func() { _ = tx.Rollback() }()
	a := &application{run: r, tx: tx, d: r.store.dialect, counts: map[model.FileKind]Counts{}, files: map[int]Counts{}}
	if err := a.changeRows(ctx); err != nil {
		if coded := new(model.Error); errors.As(err, &coded) {
			return nil, coded
		}
		return nil, fmt.Errorf("apply the import: %w", err)
	}
	if r.findings > 0 {
		return nil, nil
	}
	if err := a.leaveRevisions(ctx, entry.Actor); err != nil {
		return nil, fmt.Errorf("apply the import: %w", err)
	}
	run := rand.Text()
	applied, err := a.log(ctx, entry, run)
	if coded := new(model.Error); errors.As(err, &coded) {
		return nil, coded
	}
	if err != nil {
		return nil, fmt.Errorf("apply the import: %w", err)
	}
	if dryRun || applied.ImportID == 0 {
		return applied, nil
	}
	if err := tx.Commit(); err != nil {
		return r.afterFailedCommit(ctx, err, run, applied)
	}
	return applied, nil
}

// afterFailedCommit looks whether a commit that answered with an error has
// happened all the same: the answer may be all that was lost.
func (r *ImportRun) afterFailedCommit(ctx context.Context, failure error, run string, applied *Applied) (*Applied, error) {
	n, err := count(context.WithoutCancel(ctx), r.store.reads, "SELECT COUNT(*) FROM imports WHERE run = ?", run)
	switch {
	case err != nil:
		return nil, fmt.Errorf("commit the import: %w; whether it happened could not be seen: %w", failure, err)
	case n == 1:
		return applied, nil
	}
	return nil, fmt.Errorf("commit the import: %w", failure)
}

// leaveRevisions keeps what the run did to interventions.
func (a *application) leaveRevisions(ctx context.Context, actor string) error {
	if a.bystander == nil {
		return nil
	}
	return a.bystander.leaveRevisions(ctx, importRevision{a.importID, actor, model.ActionImported, model.ActionRemoved})
}

func (a *application) changeRows(ctx context.Context) error {
	if a.run.staged[model.FileInterventions] > 0 || a.run.replace[model.FileInterventions] {
		var err error
		if a.bystander, err = a.run.store.watchInterventions(ctx, a.tx); err != nil {
			return err
		}
	}
	latest, err := count(ctx, a.tx, "SELECT MAX(id) FROM imports")
	if err != nil {
		return err
	}
	a.importID = latest + 1
	staged, replaced := a.run.stagedTables(), a.run.replacedTables()
	for i, t := range staged {
		a.run.tell("apply", i, len(staged)+len(replaced))
		if err := a.merge(ctx, t); err != nil {
			return fmt.Errorf("%s: %w", t.kind, err)
		}
	}
	for i, t := range replaced {
		a.run.tell("apply", len(staged)+i, len(staged)+len(replaced))
		if err := a.removeUnstaged(ctx, t); err != nil {
			return fmt.Errorf("replace %s: %w", t.kind, err)
		}
	}
	if err := a.refuseNamedDrafts(ctx); err != nil {
		return err
	}
	return pruneCodeLists(ctx, a.tx)
}

// merge inserts the new and updates the changed rows of a table.
func (a *application) merge(ctx context.Context, t *table) error {
	counts, err := a.compare(ctx, t)
	if err != nil {
		return err
	}
	a.counts[t.kind] = counts
	if err := a.countFiles(ctx, t, counts); err != nil {
		return err
	}
	if counts.New+counts.Changed == 0 {
		return nil
	}
	if err := a.addCodes(ctx, t); err != nil {
		return err
	}
	if counts.Changed > 0 {
		if err := a.keepChanged(ctx, t); err != nil {
			return err
		}
	}
	if err := a.write(ctx, t, counts); err != nil {
		return err
	}
	return a.writeLists(ctx, t)
}

// compare counts how the staged rows differ from the table's.
func (a *application) compare(ctx context.Context, t *table) (Counts, error) {
	staged := a.run.staged[t.kind]
	var any bool
	if err := a.tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+t.name+")").Scan(&any); err != nil || !any {
		return Counts{New: int(staged)}, err
	}
	var matched, same sql.NullInt64
	query := fmt.Sprintf("SELECT COUNT(*), SUM(CASE WHEN %s THEN 1 ELSE 0 END) FROM %s s %s %s m ON %s",
		t.sameAsStaged(a.d), t.stage(), a.d.orderedJoin(), t.name, t.match("m", "s"))
	if err := a.tx.QueryRowContext(ctx, query).Scan(&matched, &same); err != nil {
		return Counts{}, err
	}
	return Counts{New: int(staged - matched.Int64), Changed: int(matched.Int64 - same.Int64), Unchanged: int(same.Int64)}, nil
}

// countFiles tells the rows of a table apart by the files that they come from,
// before they are written. A row that stands in several files counts for the first.
func (a *application) countFiles(ctx context.Context, t *table, counts Counts) error {
	of := a.run.files[t.kind]
	if len(of) == 1 {
		a.files[of[0]] = counts
		return nil
	}
	query := fmt.Sprintf("SELECT s.position >> 32, COUNT(*), COUNT(m.import_id), SUM(CASE WHEN m.import_id IS NOT NULL AND %s THEN 1 ELSE 0 END) FROM %s s LEFT JOIN %s m ON %s GROUP BY s.position >> 32",
		t.sameAsStaged(a.d), t.stage(), t.name, t.match("m", "s"))
	return eachRow(ctx, a.tx, func(rows *sql.Rows) error {
		var file, staged, matched, same int
		err := rows.Scan(&file, &staged, &matched, &same)
		a.files[file] = Counts{New: staged - matched, Changed: matched - same, Unchanged: same}
		return err
	}, query)
}

// keepChanged keeps the rows that are about to change as they are now.
func (a *application) keepChanged(ctx context.Context, t *table) error {
	from := fmt.Sprintf("%s s %s %s m ON %s WHERE NOT (%s)", t.stage(), a.d.orderedJoin(), t.name, t.match("m", "s"), t.sameAsStaged(a.d))
	return a.keep(ctx, t, changedImage, from)
}

// keep writes a before-image of every row m that the FROM clause yields.
func (a *application) keep(ctx context.Context, t *table, action imageAction, from string) error {
	_, err := a.tx.ExecContext(ctx, fmt.Sprintf(
		"INSERT INTO before_images (import_id, previous_import_id, kind, action, image) SELECT ?, m.import_id, ?, ?, %s FROM %s", t.image(a.d), from),
		a.importID, string(t.kind), string(action))
	return err
}

// write inserts the new rows and overwrites the changed ones, in the order of the key.
func (a *application) write(ctx context.Context, t *table, counts Counts) error {
	written := t.written()
	statement := fmt.Sprintf("INSERT INTO %s (%s, import_id) SELECT %s, ? FROM %s s",
		t.name, strings.Join(written, ", "), prefixed("s", written), t.stage())
	order := " ORDER BY " + prefixed("s", t.order())
	if counts.Changed+counts.Unchanged == 0 {
		statement += order
	} else {
		statement += fmt.Sprintf(" LEFT JOIN %s m ON %s WHERE m.import_id IS NULL OR NOT (%s)%s %s", t.name, t.match("m", "s"), t.sameAsStaged(a.d), order,
			a.d.onConflictUpdate(t.keys(), append(t.names(valueColumn), "import_id")))
	}
	_, err := a.tx.ExecContext(ctx, statement, a.importID)
	return err
}

// removeUnstaged removes the rows that the run does not name.
func (a *application) removeUnstaged(ctx context.Context, t *table) error {
	present, err := count(ctx, a.tx, "SELECT COUNT(*) FROM "+t.name)
	if err != nil {
		return err
	}
	removed := present - a.run.staged[t.kind]
	if removed == 0 {
		return nil
	}
	counts := a.counts[t.kind]
	counts.Removed = int(removed)
	a.counts[t.kind] = counts
	named, err := a.reportStillNamed(ctx, t)
	if err != nil || named {
		return err
	}
	doomed := t.unstagedKeys(a.d)
	if err := a.keep(ctx, t, removedImage, fmt.Sprintf("(%s) g %s %s m ON %s", doomed, a.d.orderedJoin(), t.name, t.match("m", "g"))); err != nil {
		return err
	}
	for _, l := range t.lists {
		if _, err := a.tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s IN (%s)", l.links, l.owner, doomed)); err != nil {
			return err
		}
	}
	_, err = a.tx.ExecContext(ctx, a.d.deleteByKeys(t.name, t.keys(), doomed))
	return err
}

// reportStillNamed reports what names rows that are about to be removed. Of
// kinds that the run replaces as well only staged rows stay, and Check has held
// those against the staged rows of this kind.
func (a *application) reportStillNamed(ctx context.Context, t *table) (named bool, err error) {
	for _, ref := range slices.Concat(references, citizenReferences) {
		// Check has held spells against their types by day.
		if ref.to != t.kind || a.run.replace[ref.from] || ref.from == model.FileBenefitSpells && ref.to == model.FileBenefitTypes {
			continue
		}
		found, err := a.stillNamed(ctx, t, ref)
		if err != nil {
			return false, err
		}
		for _, finding := range found {
			a.run.report(finding)
		}
		named = named || len(found) > 0
	}
	return named, nil
}

// stillNamed returns a finding for each code that a reference names and the run
// removes; of citizens one for them all, since a list of people helps nobody.
func (a *application) stillNamed(ctx context.Context, t *table, ref reference) ([]Finding, error) {
	named := "r." + ref.kept.column
	from := fmt.Sprintf("FROM %s r WHERE %s IS NOT NULL AND %s NOT IN (SELECT s.%s FROM %s s)", ref.kept.table, named, named, ref.key, t.stage())
	if t.kind == model.FileCitizens {
		citizens, err := count(ctx, a.tx, "SELECT COUNT(DISTINCT "+named+") "+from)
		if err != nil || citizens == 0 {
			return nil, err
		}
		return []Finding{{Kind: t.kind, Reason: StillNamed, To: ref.from, Count: int(citizens)}}, nil
	}
	var found []Finding
	err := eachRow(ctx, a.tx, func(rows *sql.Rows) error {
		finding := Finding{Kind: t.kind, Column: t.columns[0].file, Reason: StillNamed, To: ref.from}
		err := rows.Scan(&finding.Value, &finding.Count)
		found = append(found, finding)
		return err
	}, fmt.Sprintf("SELECT %s, COUNT(*) %s GROUP BY %s ORDER BY %s", named, from, named, named))
	return found, err
}

// log enters the run into the log and makes the next data version; not where
// it brought nothing new.
func (a *application) log(ctx context.Context, entry ImportEntry, run string) (*Applied, error) {
	var sum Counts
	for _, c := range a.counts {
		sum.New += c.New
		sum.Changed += c.Changed
		sum.Unchanged += c.Unchanged
		sum.Removed += c.Removed
	}
	stated, err := dataThrough(ctx, a.tx)
	if err != nil {
		return nil, err
	}
	if sum.New+sum.Changed+sum.Removed == 0 && (entry.DataThrough == nil || stated != nil && *stated == *entry.DataThrough) {
		version, err := count(ctx, a.tx, "SELECT version FROM data_version")
		if err == nil && entry.After != nil && version != *entry.After {
			err = errMoved
		}
		return &Applied{Version: version, Counts: a.counts, Files: a.files}, err
	}
	now := time.Now().UTC()
	version, err := nextVersion(ctx, a.tx, now, true)
	if err != nil {
		return nil, err
	}
	if entry.After != nil && version != *entry.After+1 {
		return nil, errMoved
	}
	if _, err := a.tx.ExecContext(ctx, "UPDATE data_version SET last_citizen_id = ?", a.run.citizens.last); err != nil {
		return nil, err
	}
	if err := a.rememberKey(ctx); err != nil {
		return nil, err
	}
	_, err = a.tx.ExecContext(ctx, "INSERT INTO imports (id, run, started_at, finished_at, files, data_through, new_rows, changed_rows, unchanged_rows, removed_rows, version, actor) VALUES "+placeholders(1, 12),
		a.importID, run, entry.StartedAt.UTC(), now, entry.Files, entry.DataThrough, sum.New, sum.Changed, sum.Unchanged, sum.Removed, version, nameOrNull(entry.Actor))
	return &Applied{ImportID: a.importID, Version: version, Counts: a.counts, Files: a.files}, err
}

func nameOrNull(name string) any {
	if name == "" {
		return nil
	}
	return name
}

// nextVersion makes the next data version and returns it. Without histories only
// the catalogue has changed, and what was loaded of the citizens still holds.
func nextVersion(ctx context.Context, q querier, now time.Time, histories bool) (int64, error) {
	statement := "UPDATE data_version SET version = version + 1, changed_at = ?"
	if histories {
		statement += ", history_version = history_version + 1"
	}
	if _, err := q.ExecContext(ctx, statement, now); err != nil {
		return 0, err
	}
	return count(ctx, q, "SELECT version FROM data_version")
}

// dataThrough returns what the latest run that said so and still stands has
// said of the date through which the data are complete.
func dataThrough(ctx context.Context, q querier) (*model.Date, error) {
	var stated *model.Date
	err := q.QueryRowContext(ctx, "SELECT data_through FROM imports WHERE data_through IS NOT NULL AND rolled_back_at IS NULL ORDER BY id DESC LIMIT 1").Scan(&stated)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return stated, err
}
