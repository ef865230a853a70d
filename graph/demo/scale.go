package demo

import (
	"bufio"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"kik/graph/model"
)

// A municipality of a given size has the demo's programmes, catalogue and
// money, and citizens who wander through the states by the same likelihoods,
// but no published figures. Its rows go to disk as they are made.

// firstSeen is when the citizens of a scaled municipality are first seen, at the earliest.
var firstSeen = date("2014-01-01")

// How the citizens of a scaled municipality live.
const (
	enrolledShare = .35 // of the stretches on benefit for which an intervention runs
	seenBefore    = .3  // share of those who are on benefit when the municipality's data begin
)

// meanStay is the mean number of days of a stretch in a state.
var meanStay = [stateCount]float64{
	cashActivityReady: 420, cashJobReady: 240, educationReady: 260, educationActivityReady: 340,
	integration: 700, cashIntegration: 700,
	resource: 900, unemploymentAllowance: 300, flexJob: 1200, earlyRetirement: 20_000,
	sickness: 130, insuredUnemployed: 200, movedAway: 2000, dead: 20_000, elsewhere: 300,
	job: 420, education: 500, selfSupporting: 300,
}

// firstBenefits weighs the states in which citizens are first seen.
var firstBenefits = []quota{
	{cashActivityReady, 25}, {cashJobReady, 34}, {educationReady, 24}, {educationActivityReady, 10}, {integration, 7},
}

// writeScaled writes a municipality of options.Citizens citizens.
func writeScaled(dir string, options Options) (err error) {
	catalogue := &municipality{
		programmes: programmes, benefitTypes: benefitTypes(), rates: rates(), budget: budgetLines(), targets: targets,
		postings: postings(random(options.Seed, "postings")), interventions: interventionRows(),
	}
	files, err := openScaled(dir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, files.close()) }()

	r := random(options.Seed, "scale")
	scaled := scaledMunicipality{random: r, files: files, own: make([]int, lastMonth-firstMonth+1)}
	for i := range options.Citizens {
		scaled.writeCitizen("demo-"+strconv.Itoa(i+1), wander(r))
	}
	catalogue.municipal = municipalFigures(atLeastOne(scaled.own), random(options.Seed, "municipalities"))
	return catalogue.writeCatalogue(dir)
}

// atLeastOne keeps the fall of a municipality of a few citizens defined.
func atLeastOne(stock []int) []int {
	stock[0] = max(stock[0], 1)
	return stock
}

// wander lets a citizen live from the first day on benefit to the end of the data.
func wander(r *rand.Rand) *citizen {
	s := drawOf(r, firstBenefits)
	day := between(r, firstSeen, lastDay)
	if r.Float64() < seenBefore {
		day = firstSeen
	}
	if s == integration {
		day = max(day, benefitStart(integrationBenefit))
	}
	person := &citizen{entry: day, young: s == educationReady || s == educationActivityReady}
	for day <= lastDay {
		person.life.add(day, s)
		day += 7 + model.Date(r.ExpFloat64()*meanStay[s])
		s = nextState(r, person, s)
	}
	person.until = lastDay
	return person
}

// nextState draws where a citizen goes from a state.
func nextState(r *rand.Rand, person *citizen, from state) state {
	next, found := choose(r, func(s state) float64 {
		if s == from || !person.fits(s) {
			return 0
		}
		return likelihood[from][s]
	})
	if !found {
		return from
	}
	return next
}

// scaledMunicipality writes the rows of the citizens' four files.
type scaledMunicipality struct {
	random *rand.Rand
	files  *scaledFiles
	own    []int // recipients at the ends of the months
}

func (m *scaledMunicipality) writeCitizen(pseudonym string, person *citizen) {
	row := person.row(m.random, 0, pseudonym)
	m.files.citizens.line(citizenCells(row)...)
	for _, s := range person.spells(m.random, 0) {
		m.files.spells.line(pseudonym, s.Benefit, s.From.String(), dayText(s.To))
	}
	for _, v := range person.visitations(m.random, 0) {
		m.files.visitations.line(pseudonym, v.TargetGroup, v.From.String(), dayText(v.To))
	}
	for i, s := range person.life {
		if s.state.group() != "" && m.random.Float64() < enrolledShare {
			m.writeEnrolment(pseudonym, person, i)
		}
	}
	for i := range m.own {
		if person.life.on((firstMonth + model.Month(i)).Last()).onTargetBenefit() {
			m.own[i]++
		}
	}
}

// writeEnrolment enrols a citizen in one of the interventions that run when
// the stretch begins, where a few draws find one.
func (m *scaledMunicipality) writeEnrolment(pseudonym string, person *citizen, i int) {
	const draws = 6
	s, start, end := person.life[i].state, person.life[i].from+model.Date(m.random.IntN(14)), person.life.end(i)
	if start >= min(end, lastDay) {
		return
	}
	for range draws {
		a := &activities[m.random.IntN(len(activities))]
		if a.runs(start) && a.takes(s) && slices.Contains(a.groups, s.group()) {
			m.writeEnrolmentIn(a, pseudonym, person, i, start)
			return
		}
	}
}

func (m *scaledMunicipality) writeEnrolmentIn(a *activity, pseudonym string, person *citizen, i int, start model.Date) {
	end := person.life.end(i)
	planned := start + model.Date(a.weeks*7)
	if planned >= lastDay {
		m.files.enrolments.line(pseudonym, a.code, start.String(), "", "", "")
		return
	}
	outcome, outcomeDay := model.OutcomeCompleted, min(planned, end)
	if end < planned {
		outcome = model.OutcomeBrokenOff
		if found, ok := outcomeOf(person.life[i+1].state); ok {
			outcome, outcomeDay = found, end+1
		}
	}
	m.files.enrolments.line(pseudonym, a.code, start.String(), min(planned, end).String(), string(outcome), outcomeDay.String())
}

// scaledFiles are the four files that grow with the number of citizens.
type scaledFiles struct{ citizens, spells, visitations, enrolments *lineFile }

func openScaled(dir string) (*scaledFiles, error) {
	files := &scaledFiles{}
	for _, f := range []struct {
		target **lineFile
		kind   model.FileKind
	}{
		{&files.citizens, model.FileCitizens}, {&files.spells, model.FileBenefitSpells},
		{&files.visitations, model.FileVisitations}, {&files.enrolments, model.FileEnrolments},
	} {
		opened, err := openLines(dir, f.kind)
		if err != nil {
			return nil, errors.Join(err, files.close())
		}
		*f.target = opened
	}
	return files, nil
}

func (f *scaledFiles) close() error {
	return errors.Join(f.citizens.close(), f.spells.close(), f.visitations.close(), f.enrolments.close())
}

// lineFile writes rows whose cells need no quoting.
type lineFile struct {
	file *os.File
	w    *bufio.Writer
}

func openLines(dir string, kind model.FileKind) (*lineFile, error) {
	file, err := os.Create(filepath.Join(dir, fileName(kind)))
	if err != nil {
		return nil, fmt.Errorf("create an import file: %w", err)
	}
	lines := &lineFile{file, bufio.NewWriterSize(file, 1<<20)}
	lines.line(header(kind)...)
	return lines, nil
}

// line writes a row; close reports what went wrong.
func (f *lineFile) line(cells ...string) {
	for i, cell := range cells {
		if i > 0 {
			_ = f.w.WriteByte(';')
		}
		_, _ = f.w.WriteString(cell)
	}
	_ = f.w.WriteByte('\n')
}

func (f *lineFile) close() error {
	if f == nil {
		return nil
	}
	if err := errors.Join(f.w.Flush(), f.file.Close()); err != nil {
		return fmt.Errorf("write an import file: %w", err)
	}
	return nil
}
