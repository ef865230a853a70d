package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"kik/graph/model"
)

// RollbackOptions says how an import is taken back.
type RollbackOptions struct {
	Actor  string // who takes it back
	After  *int64 // the data version that the rollback must follow; nil: whichever
	DryRun bool   // count, change nothing
}

// Undone says what a rollback does to the rows of one kind of file.
type Undone struct {
	Removed  int // rows that the import brought
	Restored int // rows that it changed, and that get their values back
	Returned int // rows that it removed, and that come back
}

// RolledBack is what a rollback does.
type RolledBack struct {
	Version     int64 // the data version that it makes
	DataThrough *model.Date
	Undone      map[model.FileKind]Undone // of the kinds that it touches
}

// Rollback restores the data as they were before an import, marks it in the log,
// leaves revisions by the actor and makes the next data version. The error is NOT_FOUND for an unknown import;
// CONFLICT where later imports have touched the same rows or name rows that
// would vanish, where it is rolled back already, where the data are no longer those that it must follow, and while
// another import runs.
func (s *Store) Rollback(ctx context.Context, importID int64, options RollbackOptions) (done *RolledBack, err error) {
	release, err := s.dialect.lock(ctx, s)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, release()) }()
	tx, err := s.imports.BeginTx(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("roll back import %d: %w", importID, err)
	}
	defer func() { _ = tx.Rollback() }()
	b := &rollback{store: s, tx: tx, d: s.dialect, importID: importID, options: options, done: RolledBack{Undone: map[model.FileKind]Undone{}}}
	for _, step := range []func(context.Context) error{b.find, b.watch, b.refuseTouchedRows, b.countKept, b.restore, b.refuseNamedRows, b.removeNew, b.refuseBareSpells, b.leaveRevisions, b.log} {
		err := step(ctx)
		if coded := new(model.Error); errors.As(err, &coded) {
			return nil, coded // says itself which import it is about
		}
		if err != nil {
			return nil, fmt.Errorf("roll back import %d: %w", importID, err)
		}
	}
	if options.DryRun {
		return &b.done, nil
	}
	if err := tx.Commit(); err != nil && !s.isRolledBack(ctx, importID) {
		return nil, fmt.Errorf("roll back import %d: %w", importID, err)
	}
	return &b.done, nil
}

// isRolledBack looks whether a commit that answered with an error has happened
// all the same.
func (s *Store) isRolledBack(ctx context.Context, importID int64) bool {
	n, err := count(context.WithoutCancel(ctx), s.reads, "SELECT COUNT(*) FROM imports WHERE id = ? AND rolled_back_at IS NOT NULL", importID)
	return err == nil && n == 1
}

// rollback is an import on its way out of the database, in one transaction.
type rollback struct {
	store    *Store
	tx       *sql.Tx
	d        dialect
	importID int64
	options  RollbackOptions
	done     RolledBack

	bystander *bystander
}

func (b *rollback) watch(ctx context.Context) (err error) {
	b.bystander, err = b.store.watchInterventions(ctx, b.tx)
	return err
}

func (b *rollback) leaveRevisions(ctx context.Context) error {
	return b.bystander.leaveRevisions(ctx, importRevision{b.importID, b.options.Actor, model.ActionRolledBack, model.ActionRolledBack})
}

func (b *rollback) find(ctx context.Context) error {
	standing, err := values[bool](ctx, b.tx, "SELECT rolled_back_at IS NULL FROM imports WHERE id = ?", b.importID)
	switch {
	case err != nil:
		return err
	case len(standing) == 0:
		return model.NotFound("Der er ingen indlæsning med nummer %d.", b.importID)
	case !standing[0]:
		return conflict("Indlæsning %d er allerede rullet tilbage.", b.importID)
	}
	return nil
}

// refuseTouchedRows refuses where a later import has changed or removed what this one wrote.
func (b *rollback) refuseTouchedRows(ctx context.Context) error {
	later, err := values[int64](ctx, b.tx, "SELECT DISTINCT import_id FROM before_images WHERE previous_import_id = ?", b.importID)
	if err != nil || len(later) == 0 {
		return err
	}
	return touchedLater(later)
}

// countKept counts the rows that are restored and that come back.
func (b *rollback) countKept(ctx context.Context) error {
	return eachRow(ctx, b.tx, func(rows *sql.Rows) error {
		var kind model.FileKind
		var action imageAction
		var n int
		err := rows.Scan(&kind, &action, &n)
		undone := b.done.Undone[kind]
		if action == removedImage {
			undone.Returned = n
		} else {
			undone.Restored = n
		}
		b.done.Undone[kind] = undone
		return err
	}, "SELECT kind, action, COUNT(*) FROM before_images WHERE import_id = ? GROUP BY kind, action", b.importID)
}

// restore brings back the rows that the import removed, each kind after those
// that it refers to, and the values of those that it changed.
func (b *rollback) restore(ctx context.Context) error {
	for _, action := range []imageAction{removedImage, changedImage} {
		for i := range tables {
			if err := tables[i].restore(ctx, b.tx, b.d, b.importID, action); err != nil {
				return fmt.Errorf("restore %s: %w", tables[i].kind, err)
			}
		}
	}
	return nil
}

// refuseNamedRows refuses where rows of later imports name rows that the import
// brought: after restore only those still bear its number.
func (b *rollback) refuseNamedRows(ctx context.Context) error {
	for _, ref := range slices.Concat(references, citizenReferences) {
		if ref.from == model.FileBenefitSpells && ref.to == model.FileBenefitTypes {
			continue // held against the types by day, once they are restored
		}
		later, err := b.naming(ctx, ref)
		if err != nil {
			return err
		}
		if len(later) > 0 {
			return conflict("%s henviser til rækker i %s, som indlæsning %d har oprettet. %s",
				importList(later), ref.to, b.importID, advice(later))
		}
	}
	return nil
}

// naming returns the other imports of rows that name what will vanish.
func (b *rollback) naming(ctx context.Context, ref reference) ([]int64, error) {
	from, named := ref.kept.table+" r", "r."+ref.kept.column
	if ref.isList {
		owner := tableOf(ref.from)
		for _, l := range owner.lists {
			if l.links == ref.kept.table {
				from = fmt.Sprintf("%s l JOIN %s r ON r.%s = l.%s", l.links, owner.name, owner.keys()[0], l.owner)
				named = "l." + l.element
			}
		}
	}
	to := tableOf(ref.to).name
	return values[int64](ctx, b.tx, fmt.Sprintf(
		"SELECT DISTINCT r.import_id FROM %s WHERE r.import_id <> ? AND EXISTS (SELECT 1 FROM %s t WHERE t.%s = %s AND t.import_id = ?) AND NOT EXISTS (SELECT 1 FROM %s t WHERE t.%s = %s AND t.import_id <> ?)",
		from, to, ref.key, named, to, ref.key, named), b.importID, b.importID, b.importID)
}

// removeNew removes the rows that the import brought, each kind before those it refers to.
func (b *rollback) removeNew(ctx context.Context) error {
	for i := len(tables) - 1; i >= 0; i-- {
		t := &tables[i]
		for _, l := range t.lists {
			_, err := b.tx.ExecContext(ctx, fmt.Sprintf("DELETE FROM %s WHERE %s IN (SELECT %s FROM %s WHERE import_id = ?)", l.links, l.owner, t.keys()[0], t.name), b.importID)
			if err != nil {
				return err
			}
		}
		gone, err := b.tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE import_id = ?", b.importID)
		if err != nil {
			return err
		}
		n, err := gone.RowsAffected()
		if err != nil {
			return err
		}
		if undone := b.done.Undone[t.kind]; n > 0 {
			undone.Removed = int(n)
			b.done.Undone[t.kind] = undone
		}
	}
	return pruneCodeLists(ctx, b.tx)
}

// refuseBareSpells refuses where spells of later imports need the benefit types
// that the import brought.
func (b *rollback) refuseBareSpells(ctx context.Context) error {
	cover, err := readCover(ctx, b.tx, "SELECT code, from_date, to_date FROM benefit_types")
	if err != nil {
		return err
	}
	if err := writeCover(ctx, b.tx, cover); err != nil {
		return err
	}
	later, err := values[int64](ctx, b.tx, "SELECT DISTINCT m.import_id FROM benefit_spells m WHERE "+uncoveredBy("m"))
	if err != nil || len(later) == 0 {
		return errors.Join(err, writeCover(ctx, b.tx, nil))
	}
	return conflict("%s har ydelsesforløb, som har brug for ydelsestyperne fra indlæsning %d. %s", importList(later), b.importID, advice(later))
}

func (b *rollback) log(ctx context.Context) error {
	if _, err := b.tx.ExecContext(ctx, "DELETE FROM before_images WHERE import_id = ?", b.importID); err != nil {
		return err
	}
	now := time.Now().UTC()
	if _, err := b.tx.ExecContext(ctx, "UPDATE imports SET rolled_back_at = ?, rolled_back_by = ? WHERE id = ?", now, nameOrNull(b.options.Actor), b.importID); err != nil {
		return err
	}
	var err error
	if b.done.DataThrough, err = dataThrough(ctx, b.tx); err != nil {
		return err
	}
	if b.done.Version, err = nextVersion(ctx, b.tx, now, true); err != nil {
		return err
	}
	if after := b.options.After; after != nil && b.done.Version != *after+1 {
		return errMoved
	}
	return nil
}

func conflict(format string, args ...any) error {
	return &model.Error{Code: model.CodeConflict, Message: fmt.Sprintf(format, args...)}
}

func touchedLater(later []int64) error {
	return conflict("%s har siden ændret eller fjernet de samme rækker. %s", importList(later), advice(later))
}

// byHand stands for an import where a row was written by hand in the catalogue.
const byHand = 0

// importList is e.g. "Indlæsning 7 og 9".
func importList(ids []int64) string {
	if slices.Contains(ids, byHand) {
		return "Nogen"
	}
	return "Indlæsning " + joinNumbers(ids)
}

func advice(later []int64) string {
	if slices.Contains(later, byHand) {
		return "Det er sket i hånden i kataloget, og en tilbagerulning ville lade det gå tabt."
	}
	if len(later) == 1 {
		return fmt.Sprintf("Rul først indlæsning %d tilbage.", later[0])
	}
	return "Rul først indlæsning " + joinNumbers(later) + " tilbage, den nyeste først."
}

func joinNumbers(ids []int64) string {
	slices.Sort(ids)
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = fmt.Sprint(id)
	}
	if len(texts) == 1 {
		return texts[0]
	}
	return strings.Join(texts[:len(texts)-1], ", ") + " og " + texts[len(texts)-1]
}
