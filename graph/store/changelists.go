package store

import (
	"context"
	"database/sql"

	"kik/graph/model"
)

// providerRows writes providers. What is written by hand stays, also when no
// import file names it.
type providerRows struct{}

var _ entryRows[model.Provider] = providerRows{}

func (providerRows) tableAndKey() (table, key string) { return "providers", "name" }

func (providerRows) insert(ctx context.Context, tx *sql.Tx, p *model.Provider, version int64) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO providers (name, imported, version, merged_into) VALUES (?, 0, ?, ?)", p.Name, version, p.MergedInto)
	return err
}

func (providerRows) update(ctx context.Context, tx *sql.Tx, p *model.Provider) error {
	if err := stays(ctx, tx, "providers", "name", p.MergedInto); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE providers SET imported = 0, merged_into = ? WHERE name = ?", p.MergedInto, p.Name)
	return err
}

func (providerRows) remove(ctx context.Context, tx *sql.Tx, p *model.Provider) error {
	return removeCode(ctx, tx, &providers, p.Name)
}

// targetGroupRows writes target groups, as providerRows does.
type targetGroupRows struct{}

var _ entryRows[model.TargetGroup] = targetGroupRows{}

func (targetGroupRows) tableAndKey() (table, key string) { return "target_groups", "code" }

func (targetGroupRows) insert(ctx context.Context, tx *sql.Tx, g *model.TargetGroup, version int64) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO target_groups (code, name, imported, version, merged_into) VALUES (?, ?, 0, ?, ?)", g.Code, g.Name, version, g.MergedInto)
	return err
}

func (targetGroupRows) update(ctx context.Context, tx *sql.Tx, g *model.TargetGroup) error {
	if err := stays(ctx, tx, "target_groups", "code", g.MergedInto); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE target_groups SET imported = 0, name = ?, merged_into = ? WHERE code = ?", g.Name, g.MergedInto, g.Code)
	return err
}

func (targetGroupRows) remove(ctx context.Context, tx *sql.Tx, g *model.TargetGroup) error {
	return removeCode(ctx, tx, &targetGroups, g.Code)
}

// stays keeps the entry that others are merged into when files name it no more;
// ErrStale where it is gone.
func stays(ctx context.Context, tx *sql.Tx, table, key string, code *string) error {
	if code == nil {
		return nil
	}
	result, err := tx.ExecContext(ctx, "UPDATE "+table+" SET imported = 0 WHERE "+key+" = ?", *code)
	if err != nil {
		return err
	}
	if n, err := result.RowsAffected(); err != nil || n == 0 {
		return ErrStale
	}
	return nil
}

// removeCode removes an entry of a code list that nothing names; ErrNamed otherwise.
func removeCode(ctx context.Context, tx *sql.Tx, l *codeList, code string) error {
	if err := refuseNamed(ctx, tx, code, append([]columnOf{{l.name, "merged_into"}}, l.users...)...); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM "+l.name+" WHERE "+l.key+" = ?", code)
	return err
}

// refuseNamed returns ErrNamed where one of the columns names the code.
func refuseNamed(ctx context.Context, tx *sql.Tx, code string, users ...columnOf) error {
	for _, user := range users {
		var named bool
		if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM "+user.table+" WHERE "+user.column+" = ?)", code).Scan(&named); err != nil {
			return err
		}
		if named {
			return ErrNamed
		}
	}
	return nil
}
