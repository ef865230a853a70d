package demo

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"kik/graph/model"
)

// table is a written file, by its columns' names.
type table struct {
	name    string
	columns []string
	rows    [][]string
}

func (tb table) cell(row []string, column string) string {
	return row[slices.Index(tb.columns, column)]
}

func tables(t *testing.T, options Options) map[model.FileKind]table {
	t.Helper()
	result := map[model.FileKind]table{}
	for name, content := range written(t, options) {
		r := csv.NewReader(bytes.NewReader(content))
		r.Comma = ';'
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		kind := model.FileKind(strings.TrimSuffix(name, ".csv"))
		result[kind] = table{name, rows[0], rows[1:]}
	}
	return result
}

// eachMunicipality runs a test on the demo and on a municipality of a given size.
func eachMunicipality(t *testing.T, test func(*testing.T, map[model.FileKind]table)) {
	for name, options := range map[string]Options{"demo": {}, "scaled": {Citizens: 3000}} {
		t.Run(name, func(t *testing.T) { test(t, tables(t, options)) })
	}
}

func TestEveryFileHasItsColumnsAndReadableCells(t *testing.T) {
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		for _, spec := range model.ImportFiles {
			tb := files[spec.Kind]
			for i, column := range spec.Columns {
				if i >= len(tb.columns) || tb.columns[i] != column.Name {
					t.Fatalf("%s: columns %v", spec.Kind, tb.columns)
				}
				for n, row := range tb.rows {
					if err := readable(column, row[i]); err != nil {
						t.Fatalf("%s row %d, %s: %v", spec.Kind, n+2, column.Name, err)
					}
				}
			}
		}
	})
}

func readable(column model.Column, cell string) error {
	if cell == "" {
		if column.Empty {
			return nil
		}
		return fmt.Errorf("is empty")
	}
	var err error
	switch column.Type {
	case model.DateColumn:
		_, err = model.ParseDate(cell)
	case model.MonthColumn:
		_, err = model.ParseMonth(cell)
	case model.AmountColumn, model.DecimalColumn:
		if !regexp.MustCompile(`^-?\d+(\.\d{1,2})?$`).MatchString(cell) {
			err = fmt.Errorf("%q is not an amount", cell)
		}
	case model.IntegerColumn:
		var n int64
		n, err = strconv.ParseInt(cell, 10, 64)
		if err == nil && column.Min != column.Max && (n < column.Min || n > column.Max) {
			err = fmt.Errorf("%d is out of bounds", n)
		}
	case model.ChoiceColumn:
		if !slices.Contains(column.Choices, cell) {
			err = fmt.Errorf("%q is no choice", cell)
		}
	}
	return err
}

func TestNoNaturalKeyStandsTwice(t *testing.T) {
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		for _, spec := range model.ImportFiles {
			seen := map[string]bool{}
			for _, row := range files[spec.Kind].rows {
				var key []string
				for i, column := range spec.Columns {
					if column.Key {
						key = append(key, row[i])
					}
				}
				joined := strings.Join(key, "|")
				if seen[joined] {
					t.Errorf("%s: %s stands twice", spec.Kind, joined)
				}
				seen[joined] = true
			}
		}
	})
}

func TestEveryReferenceIsKnown(t *testing.T) {
	references := []struct {
		from   model.FileKind
		column string
		to     model.FileKind
		key    string
	}{
		{model.FileBenefitSpells, "borger", model.FileCitizens, "borger"},
		{model.FileVisitations, "borger", model.FileCitizens, "borger"},
		{model.FileEnrolments, "borger", model.FileCitizens, "borger"},
		{model.FileBenefitSpells, "ydelse", model.FileBenefitTypes, "kode"},
		{model.FileProgrammes, "ydelser", model.FileBenefitTypes, "kode"},
		{model.FileRates, "ydelse", model.FileBenefitTypes, "kode"},
		{model.FileInterventions, "strategi", model.FileProgrammes, "kode"},
		{model.FileBudget, "strategi", model.FileProgrammes, "kode"},
		{model.FilePostings, "strategi", model.FileProgrammes, "kode"},
		{model.FileTargets, "strategi", model.FileProgrammes, "kode"},
		{model.FilePublished, "strategi", model.FileProgrammes, "kode"},
		{model.FilePublished, "modstrid", model.FilePublished, "id"},
		{model.FileEnrolments, "indsats", model.FileInterventions, "kode"},
		{model.FilePostings, "indsats", model.FileInterventions, "kode"},
	}
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		for _, ref := range references {
			known := map[string]bool{"": true}
			for _, row := range files[ref.to].rows {
				known[files[ref.to].cell(row, ref.key)] = true
			}
			for _, row := range files[ref.from].rows {
				for _, code := range strings.Split(files[ref.from].cell(row, ref.column), ",") {
					if !known[code] {
						t.Fatalf("%s: %s %q is unknown", ref.from, ref.column, code)
					}
				}
			}
		}
	})
}

func TestNothingEndsBeforeItStarts(t *testing.T) {
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		for _, kind := range []model.FileKind{model.FileProgrammes, model.FileBenefitSpells, model.FileVisitations, model.FileEnrolments, model.FileInterventions} {
			for _, row := range files[kind].rows {
				if from, to := files[kind].cell(row, "fra"), files[kind].cell(row, "til"); to != "" && to < from {
					t.Errorf("%s: %v", kind, row)
				}
			}
		}
		enrolments := files[model.FileEnrolments]
		for _, row := range enrolments.rows {
			if on := enrolments.cell(row, "udfald_dato"); on != "" && on < enrolments.cell(row, "fra") {
				t.Errorf("an outcome before the enrolment: %v", row)
			}
		}
	})
}

func TestEveryDayOfASpellIsCoveredByItsBenefitType(t *testing.T) {
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		from := map[string]string{}
		for _, row := range files[model.FileBenefitTypes].rows {
			from[files[model.FileBenefitTypes].cell(row, "kode")] = files[model.FileBenefitTypes].cell(row, "fra")
		}
		for _, row := range files[model.FileBenefitSpells].rows {
			if files[model.FileBenefitSpells].cell(row, "fra") < from[files[model.FileBenefitSpells].cell(row, "ydelse")] {
				t.Errorf("before the benefit was in use: %v", row)
			}
		}
	})
}

func TestEveryCitizenIsAPseudonymOfTheDemoAndNothingLooksLikeACPRNumber(t *testing.T) {
	cpr := regexp.MustCompile(`(^|[^\d])\d{6}-?\d{4}($|[^\d])`)
	eachMunicipality(t, func(t *testing.T, files map[model.FileKind]table) {
		for _, row := range files[model.FileCitizens].rows {
			if !strings.HasPrefix(row[0], "demo-") {
				t.Fatalf("%s is not marked as demo", row[0])
			}
		}
		for kind, tb := range files {
			for _, row := range tb.rows {
				for i, cell := range row {
					if cpr.MatchString(cell) {
						t.Errorf("%s, %s: %q", kind, tb.columns[i], cell)
					}
				}
			}
		}
	})
}

func TestAMunicipalityOfAGivenSizeHasThatManyCitizensAndNoPublishedFigures(t *testing.T) {
	files := tables(t, Options{Citizens: 3000})
	if n := len(files[model.FileCitizens].rows); n != 3000 {
		t.Errorf("%d citizens", n)
	}
	if n := len(files[model.FilePublished].rows); n != 0 {
		t.Errorf("%d published figures", n)
	}
	if spells := float64(len(files[model.FileBenefitSpells].rows)) / 3000; spells < 4 || spells > 6 {
		t.Errorf("%.1f spells a citizen", spells)
	}
	if len(files[model.FileVisitations].rows) == 0 || len(files[model.FileEnrolments].rows) == 0 {
		t.Error("no visitations or no enrolments")
	}
}
