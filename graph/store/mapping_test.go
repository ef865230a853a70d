package store

import (
	"slices"
	"sync"
	"testing"

	"gorm.io/gorm/schema"

	"kik/graph/model"
)

func TestEveryModelMapsOntoItsTable(t *testing.T) {
	s, err := Open(t.Context(), MemoryURL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	// What the tables hold beyond the models: who wrote a row, and what is derived from it.
	ours := []string{"import_id", "run", "request_key", "request_hash"}
	for _, row := range []any{
		&model.Programme{}, &model.BenefitType{}, &model.Citizen{}, &model.BenefitSpell{}, &model.Visitation{}, &model.Intervention{}, &model.Enrolment{},
		&model.BudgetLine{}, &model.Posting{}, &model.Rate{}, &model.Target{}, &model.MunicipalFigure{}, &model.PublishedFigure{}, &model.Import{},
	} {
		mapped, err := schema.Parse(row, &sync.Map{}, columnNames{})
		if err != nil {
			t.Fatal(err)
		}
		var columns []string
		if err := s.db.Raw("SELECT name FROM pragma_table_info(?)", mapped.Table).Scan(&columns).Error; err != nil {
			t.Fatal(err)
		}
		columns = slices.DeleteFunc(columns, func(name string) bool { return slices.Contains(ours, name) })
		slices.Sort(columns)
		fields := slices.Sorted(slices.Values(mapped.DBNames))
		if !slices.Equal(fields, columns) {
			t.Errorf("%s\nmodel: %v\ntable: %v", mapped.Table, fields, columns)
		}
	}
}

// The staging takes what a file may hold: every column of every file has its place.
func TestEveryColumnOfEveryImportFileIsStaged(t *testing.T) {
	for _, spec := range model.ImportFiles {
		table := tableOf(spec.Kind)
		if table == nil {
			t.Errorf("%s has no table", spec.Kind)
			continue
		}
		keys := map[string]bool{}
		for _, c := range table.columns {
			keys[c.file] = c.role == keyColumn
		}
		delete(keys, "") // what no file has
		for _, l := range table.lists {
			keys[l.file] = false
		}
		for _, column := range spec.Columns {
			isKey, staged := keys[column.Name]
			if !staged {
				t.Errorf("%s of %s is not staged", column.Name, spec.Kind)
			}
			if isKey != column.Key {
				t.Errorf("%s of %s: key is %v, want %v", column.Name, spec.Kind, isKey, column.Key)
			}
		}
	}
}
