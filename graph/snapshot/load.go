package snapshot

import (
	"context"

	"kik/graph/cohort"
	"kik/graph/dataset"
	"kik/graph/model"
	"kik/graph/store"
)

// load reads a dataset from the store, all of it as it was at one moment. The
// dataset before it, nil for the first, tells how large it will be.
func load(ctx context.Context, s *store.Store, before *dataset.Dataset) (*dataset.Dataset, error) {
	var contents dataset.Contents
	err := s.Snapshot(ctx, func(r *store.Reading) error {
		basis, err := r.Basis(ctx)
		if err != nil {
			return err
		}
		contents.Version, contents.HistoryVersion, contents.DataThrough = basis.Version, basis.Histories, basis.DataThrough
		contents.Demo, contents.ChangedAt = basis.Demo, basis.ChangedAt
		if err := readTables(ctx, r, &contents); err != nil {
			return err
		}
		resolve(&contents)
		if before != nil && before.HistoryVersion == contents.HistoryVersion {
			contents.Histories = before.Histories // only the catalogue has changed
			return nil
		}
		contents.Histories, err = histories(ctx, r, &contents, before)
		return err
	})
	if err != nil {
		return nil, err
	}
	return dataset.New(contents), nil
}

func readTables(ctx context.Context, r *store.Reading, c *dataset.Contents) error {
	return firstError(
		func() error { return into(ctx, &c.Programmes, r.Programmes) },
		func() error { return into(ctx, &c.BenefitTypes, r.BenefitTypes) },
		func() error { return into(ctx, &c.Categories, r.Categories) },
		func() error { return into(ctx, &c.TargetGroups, r.TargetGroups) },
		func() error { return into(ctx, &c.ProviderEntries, r.Providers) },
		func() error { return into(ctx, &c.Interventions, r.Interventions) },
		func() error { return into(ctx, &c.Rates, r.Rates) },
		func() error { return into(ctx, &c.BudgetLines, r.BudgetLines) },
		func() error { return into(ctx, &c.Postings, r.Postings) },
		func() error { return into(ctx, &c.Targets, r.Targets) },
		func() error { return into(ctx, &c.MunicipalFigures, r.MunicipalFigures) },
		func() error { return into(ctx, &c.Published, r.PublishedFigures) },
		func() error { return into(ctx, &c.Issued, r.IssuedReports) },
	)
}

func into[T any](ctx context.Context, rows *[]T, read func(context.Context) ([]T, error)) (err error) {
	*rows, err = read(ctx)
	return err
}

func firstError(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// histories reads the citizens and all that happened to them into columns.
func histories(ctx context.Context, r *store.Reading, c *dataset.Contents, before *dataset.Dataset) (*cohort.History, error) {
	b := cohort.NewBuilder(c.BenefitTypes)
	groups := mergedGroups(c.TargetGroups)
	if before != nil {
		b.Grow(sizesAfter(before.Histories.Sizes()))
	}
	err := firstError(
		func() error { return r.Citizens(ctx, feed(b.Citizen)) },
		func() error { return r.BenefitSpells(ctx, feed(b.Spell)) },
		func() error {
			return r.Visitations(ctx, feed(func(v model.Visitation) {
				v.TargetGroup = groups.of(v.TargetGroup)
				b.Visitation(v)
			}))
		},
		func() error { return r.Enrolments(ctx, feed(b.Enrolment)) },
	)
	if err != nil {
		return nil, err
	}
	return b.Build()
}

// sizesAfter is what an import of some days makes of the sizes: both datasets
// are in memory until the new one is complete, so its columns should not grow.
func sizesAfter(before cohort.Sizes) cohort.Sizes {
	more := func(n int) int { return n + n/64 }
	return cohort.Sizes{Citizens: more(before.Citizens), Spells: more(before.Spells), Visitations: more(before.Visitations)}
}

// feed lets a builder that keeps its first error take the rows of a scan.
func feed[T any](take func(T)) func(T) error {
	return func(row T) error {
		take(row)
		return nil
	}
}
