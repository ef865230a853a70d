package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"kik/graph/model"
)

// interventionRows writes an intervention with its lists.
type interventionRows struct{ dialect }

var _ entryRows[model.Intervention] = interventionRows{}

func (interventionRows) tableAndKey() (table, key string) { return "interventions", "code" }

func interventionCells(i *model.Intervention) (columns []string, cells []any) {
	for _, cell := range []struct {
		column string
		value  any
	}{
		{"name", i.Name}, {"programme", i.Programme}, {"from_date", i.From}, {"to_date", i.To}, {"places", i.Places},
		{"expected_self_support", i.ExpectedSelfSupport}, {"goal_after_months", i.GoalAfterMonths}, {"description", i.Description},
		{"stage", string(i.Stage)}, {"age_from", i.AgeFrom}, {"age_to", i.AgeTo}, {"edition", i.Edition}, {"continues", i.Continues},
		{"price_amount", i.PriceAmount}, {"price_unit", i.PriceUnit}, {"committee", i.Committee},
		{"decision_body", i.DecisionBody}, {"decision_date", i.DecisionDate}, {"decision_link", i.DecisionLink},
		{"import_id", byHand},
	} {
		columns, cells = append(columns, cell.column), append(cells, cell.value)
	}
	return columns, cells
}

func (r interventionRows) insert(ctx context.Context, tx *sql.Tx, i *model.Intervention, version int64) error {
	columns, cells := interventionCells(i)
	columns, cells = append(columns, "code", "version"), append(cells, i.Code, version)
	_, err := tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO interventions (%s) VALUES %s", strings.Join(columns, ", "), placeholders(1, len(cells))), cells...)
	if err != nil {
		return err
	}
	return r.writeLists(ctx, tx, i)
}

func (r interventionRows) update(ctx context.Context, tx *sql.Tx, i *model.Intervention) error {
	if i.Stage == model.StageDraft {
		if err := refuseNamed(ctx, tx, i.Code, columnOf{"enrolments", "intervention"}, columnOf{"postings", "intervention"}); err != nil {
			return err // a draft is in no figure
		}
	}
	if err := r.keepFromImports(ctx, tx, i.Code, changedImage); err != nil {
		return err
	}
	columns, cells := interventionCells(i)
	_, err := tx.ExecContext(ctx, "UPDATE interventions SET "+strings.Join(columns, " = ?, ")+" = ? WHERE code = ?", append(cells, i.Code)...)
	if err != nil {
		return err
	}
	return r.writeLists(ctx, tx, i)
}

func (r interventionRows) remove(ctx context.Context, tx *sql.Tx, i *model.Intervention) error {
	if err := refuseNamed(ctx, tx, i.Code, columnOf{"enrolments", "intervention"}, columnOf{"postings", "intervention"}, columnOf{"interventions", "continues"}); err != nil {
		return err
	}
	if err := r.keepFromImports(ctx, tx, i.Code, removedImage); err != nil {
		return err
	}
	for _, l := range tableOf(model.FileInterventions).lists {
		if err := l.clear(ctx, tx, i.Code); err != nil {
			return err
		}
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM interventions WHERE code = ?", i.Code)
	return err
}

// keepFromImports keeps what an import wrote, so that it cannot be rolled back
// over what is written by hand now.
func (r interventionRows) keepFromImports(ctx context.Context, tx *sql.Tx, code string, action imageAction) error {
	t := tableOf(model.FileInterventions)
	_, err := tx.ExecContext(ctx, fmt.Sprintf(
		"INSERT INTO before_images (import_id, previous_import_id, kind, action, image) SELECT %d, m.import_id, ?, ?, %s FROM interventions m WHERE m.code = ? AND m.import_id <> %d",
		byHand, t.image(r.dialect), byHand), string(t.kind), string(action), code)
	return err
}

func (r interventionRows) writeLists(ctx context.Context, tx *sql.Tx, i *model.Intervention) error {
	for _, l := range tableOf(model.FileInterventions).lists {
		elements := i.TargetGroups
		if l.names == &providers {
			elements = i.Providers()
			if err := r.addProviders(ctx, tx, elements); err != nil {
				return err
			}
		}
		if err := l.clear(ctx, tx, i.Code); err != nil {
			return err
		}
		for at, element := range elements {
			columns, cells := []string{l.owner, "position", l.element}, []any{i.Code, at + 1, element}
			if l.kept != "" {
				columns, cells = append(columns, l.kept), append(cells, string(i.Delivery[at].Role))
			}
			_, err := tx.ExecContext(ctx, fmt.Sprintf("INSERT INTO %s (%s) VALUES %s", l.links, strings.Join(columns, ", "), placeholders(1, len(cells))), cells...)
			if err != nil {
				return fmt.Errorf("write the list %s: %w", l.column, err)
			}
		}
	}
	return nil
}

// addProviders adds the providers that are new, which is what naming them means.
func (r interventionRows) addProviders(ctx context.Context, tx *sql.Tx, names []string) error {
	for _, name := range names {
		_, err := tx.ExecContext(ctx, "INSERT INTO providers (name, imported) VALUES (?, 0) "+r.onConflictUpdate([]string{"name"}, []string{"name"}), name)
		if err != nil {
			return fmt.Errorf("add the provider %s: %w", name, err)
		}
	}
	return nil
}
