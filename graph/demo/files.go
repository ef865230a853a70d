package demo

import (
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"kik/graph/model"
)

// write writes the thirteen files into dir.
func (m *municipality) write(dir string) error {
	pseudonym := func(id int64) string { return m.citizens[id].Pseudonym }
	return errors.Join(
		m.writeCatalogue(dir),
		writeRows(dir, model.FileCitizens, m.citizens, citizenCells),
		writeRows(dir, model.FileBenefitSpells, m.spells, func(s model.BenefitSpell) []string {
			return []string{pseudonym(s.CitizenID), s.Benefit, s.From.String(), dayText(s.To)}
		}),
		writeRows(dir, model.FileVisitations, m.visitations, func(v model.Visitation) []string {
			return []string{pseudonym(v.CitizenID), v.TargetGroup, v.From.String(), dayText(v.To)}
		}),
		writeRows(dir, model.FileEnrolments, m.enrolments, func(e model.Enrolment) []string {
			return []string{pseudonym(e.CitizenID), e.Intervention, e.From.String(), dayText(e.To), text(e.Outcome), dayText(e.OutcomeDate)}
		}),
	)
}

// writeCatalogue writes the nine files that name no citizen.
func (m *municipality) writeCatalogue(dir string) error {
	return errors.Join(
		writeRows(dir, model.FileProgrammes, m.programmes, func(p model.Programme) []string {
			return []string{
				p.Code, p.Name, dayText(p.DecidedOn), p.From.String(), dayText(p.To), p.BaselineDate.String(),
				strings.Join(p.TargetBenefits, ","), strings.Join(p.TargetGroups, ","),
			}
		}),
		writeRows(dir, model.FileBenefitTypes, m.benefitTypes, func(b model.BenefitType) []string {
			return []string{b.Code, b.Name, string(b.Class), text(b.Category), b.From.String(), dayText(b.To)}
		}),
		writeRows(dir, model.FileInterventions, m.interventions, interventionCells),
		writeRows(dir, model.FileBudget, m.budget, func(b model.BudgetLine) []string {
			return []string{
				b.Programme, b.Committee, b.Category, strconv.Itoa(b.Year), number(b.Month), b.Amount.String(), text(b.PriceLevel), string(b.Kind),
			}
		}),
		writeRows(dir, model.FilePostings, m.postings, func(p model.Posting) []string {
			return []string{
				p.Voucher, p.Date.String(), p.Programme, p.Committee, p.Category, text(p.Intervention), p.Amount.String(), text(p.Text),
			}
		}),
		writeRows(dir, model.FileRates, m.rates, func(r model.Rate) []string {
			return []string{r.Benefit, r.From.String(), r.NetPerMonth.String()}
		}),
		writeRows(dir, model.FileTargets, m.targets, func(t model.Target) []string {
			return []string{t.Programme, string(t.Measure), t.Date.String(), t.Value.String()}
		}),
		writeRows(dir, model.FileMunicipalFigures, m.municipal, func(m model.MunicipalFigure) []string {
			return []string{m.Municipality, m.Name, m.Month.String(), strconv.Itoa(m.Recipients)}
		}),
		writeRows(dir, model.FilePublished, m.published, publishedCells),
	)
}

func citizenCells(c model.Citizen) []string {
	return []string{c.Pseudonym, number(c.BirthYear), text(c.Gender), text(c.District)}
}

func interventionCells(i model.Intervention) []string {
	return []string{
		i.Code, i.Name, i.Programme, strings.Join(i.Providers(), ","), strings.Join(i.TargetGroups, ","), i.From.String(), dayText(i.To),
		number(i.Places), decimalText(i.ExpectedSelfSupport), strconv.Itoa(i.GoalAfterMonths), text(i.Description),
	}
}

func publishedCells(f model.PublishedFigure) []string {
	dimensions := make([]string, 0, len(f.Dimensions))
	for name, value := range f.Dimensions {
		dimensions = append(dimensions, name+"="+value)
	}
	slices.Sort(dimensions)
	return []string{
		f.Key, f.Programme, text(f.Measure), strings.Join(dimensions, ","), dayText(f.AsOf), f.Unit, decimalText(f.Value),
		strconv.Itoa(f.Decimals), decimalText(f.Tolerance), f.Source, dayText(f.SourceDate), text(f.Note), text(f.ConflictsWith),
	}
}

// writeRows writes one import file: a header and the rows' cells in the
// file's order of columns.
func writeRows[R any](dir string, kind model.FileKind, rows []R, cells func(R) []string) (err error) {
	file, err := os.Create(filepath.Join(dir, fileName(kind)))
	if err != nil {
		return fmt.Errorf("create an import file: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	w := csv.NewWriter(file)
	w.Comma = ';'
	if err := w.Write(header(kind)); err != nil {
		return fmt.Errorf("write %s: %w", kind, err)
	}
	for _, row := range rows {
		if err := w.Write(cells(row)); err != nil {
			return fmt.Errorf("write %s: %w", kind, err)
		}
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return fmt.Errorf("write %s: %w", kind, err)
	}
	return nil
}

func fileName(kind model.FileKind) string { return string(kind) + ".csv" }

func header(kind model.FileKind) []string {
	spec, _ := model.SpecOf(kind)
	names := make([]string, len(spec.Columns))
	for i, column := range spec.Columns {
		names[i] = column.Name
	}
	return names
}

// text, number, dayText and decimalText write a cell; nil is an empty one.
func text[S ~string](value *S) string {
	if value == nil {
		return ""
	}
	return string(*value)
}

func number(value *int) string {
	if value == nil {
		return ""
	}
	return strconv.Itoa(*value)
}

func dayText(day *model.Date) string {
	if day == nil {
		return ""
	}
	return day.String()
}

func decimalText(value *model.Decimal) string {
	if value == nil {
		return ""
	}
	return value.String()
}
