// Package demo writes the synthetic municipality as ordinary import files:
// invented citizens, constructed so that the figures which Aabenraa Kommune
// published about its investment strategies come out when they are computed
// from single spells and postings. The agreement shows the rules of
// calculation, not an effect.
//
// The work goes in steps, each in its own file:
//
//   - programmes.go, benefits.go, rates.go, targets.go, budget.go: the tables of the strategies
//   - milestones.go: how many citizens stand where on the published dates
//   - cast.go, arrivals.go: which citizens there are, and where each stands on those dates (assign.go)
//   - journey.go: what happens to a citizen between two of those dates
//   - settle.go: single exit and entry days moved until the published amounts are met
//   - enrolments.go, postings.go, municipalities.go: what else the files hold
//   - check.go: every published figure computed again, day by day, from the finished rows
//   - scale.go: a municipality of any size without published figures, for measuring
//
// Interventions, providers and other municipalities' figures that are not
// published carry invented names or are constructed; interventions say so in
// their descriptions. The monthly figures of the 97 other municipalities
// follow a falling path with a season and noise, and only the rank of the fall
// from February 2018 to June 2022 is a published figure.
package demo

import (
	"fmt"
	"math/rand/v2"
	"os"

	"kik/graph/model"
)

// Options choose the municipality to write.
type Options struct {
	// Citizens is the size of a municipality for measuring; 0 is the demo
	// municipality itself, the one that meets the published figures.
	Citizens int
	// Seed chooses among the equally good municipalities.
	Seed uint64
}

// DataThrough is the date through which the demo municipality's data are complete.
var DataThrough = lastDay

// Write writes the thirteen import files of the synthetic municipality into
// dir, which it creates where needed: the same bytes for the same options. It
// fails with a clear error, before it writes, when the seed does not lead to
// every published figure.
func Write(dir string, options Options) error {
	if options.Citizens < 0 {
		return fmt.Errorf("a municipality cannot have %d citizens", options.Citizens)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("create the folder of the import files: %w", err)
	}
	if options.Citizens > 0 {
		return writeScaled(dir, options)
	}
	built, err := build(options.Seed)
	if err != nil {
		return fmt.Errorf("seed %d: %w", options.Seed, err)
	}
	return built.write(dir)
}

// municipality holds the rows of all thirteen files.
type municipality struct {
	programmes    []model.Programme
	benefitTypes  []model.BenefitType
	citizens      []model.Citizen // a citizen's ID is its index
	spells        []model.BenefitSpell
	visitations   []model.Visitation
	interventions []model.Intervention
	enrolments    []model.Enrolment
	budget        []model.BudgetLine
	postings      []model.Posting
	rates         []model.Rate
	targets       []model.Target
	municipal     []model.MunicipalFigure
	published     []model.PublishedFigure
}

// build makes the demo municipality and holds it against the published figures.
func build(seed uint64) (*municipality, error) {
	cast, err := newCast(seed)
	if err != nil {
		return nil, err
	}
	published, err := publishedFigures()
	if err != nil {
		return nil, err
	}
	people := cast.inRandomOrder(random(seed, "order"))
	data := &municipality{
		programmes:   programmes,
		benefitTypes: benefitTypes(),
		rates:        rates(),
		budget:       budgetLines(),
		targets:      targets,
		published:    published,
		postings:     postings(random(seed, "postings")),
	}
	data.addPeople(people, random(seed, "people"))
	data.interventions = interventionRows()
	if data.enrolments, err = enrolments(people, data.citizens, random(seed, "enrolments")); err != nil {
		return nil, err
	}
	data.municipal = municipalFigures(monthEndStock(people), random(seed, "municipalities"))
	return data, check(data)
}

// random returns a source of its own for each purpose, so that a change in one
// step does not change what the others draw.
func random(seed uint64, purpose string) *rand.Rand {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	hash := uint64(offset)
	for _, b := range []byte(purpose) {
		hash = (hash ^ uint64(b)) * prime
	}
	return rand.New(rand.NewPCG(seed, hash))
}
