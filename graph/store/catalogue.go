package store

import (
	"context"
	"fmt"

	"gorm.io/gorm"

	"kik/graph/model"
)

// find reads all rows of a model, ordered.
func find[T any](ctx context.Context, db *gorm.DB, what, order string) ([]T, error) {
	var rows []T
	if err := db.WithContext(ctx).Order(order).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("read the %s: %w", what, err)
	}
	return rows, nil
}

// Programmes returns every programme with its lists, by code.
func (r *Reading) Programmes(ctx context.Context) ([]model.Programme, error) {
	programmes, err := find[model.Programme](ctx, r.db, "programmes", "code")
	if err != nil {
		return nil, err
	}
	benefits, err := readLinks(ctx, r.db, "programme_benefits", "programme", "benefit", nil)
	if err != nil {
		return nil, err
	}
	groups, err := readLinks(ctx, r.db, "programme_target_groups", "programme", "target_group", nil)
	if err != nil {
		return nil, err
	}
	for i := range programmes {
		programmes[i].TargetBenefits = benefits[programmes[i].Code]
		programmes[i].TargetGroups = groups[programmes[i].Code]
	}
	return programmes, nil
}

// BenefitTypes returns every benefit type, by code and first day.
func (r *Reading) BenefitTypes(ctx context.Context) ([]model.BenefitType, error) {
	return find[model.BenefitType](ctx, r.db, "benefit types", "code, from_date")
}

// Categories returns every category of benefits, by code.
func (r *Reading) Categories(ctx context.Context) ([]model.Named, error) {
	return find[model.Named](ctx, r.db.Table("benefit_categories"), "benefit categories", "code")
}

// TargetGroups returns every target group, by code, also those that are merged into others.
func (r *Reading) TargetGroups(ctx context.Context) ([]model.TargetGroup, error) {
	return find[model.TargetGroup](ctx, r.db, "target groups", "code")
}

// Providers returns every provider, by name, also those that are merged into others.
func (r *Reading) Providers(ctx context.Context) ([]model.Provider, error) {
	return find[model.Provider](ctx, r.db, "providers", "name")
}

// Interventions returns every intervention with its lists, by code.
func (r *Reading) Interventions(ctx context.Context) ([]model.Intervention, error) {
	interventions, err := find[model.Intervention](ctx, r.db, "interventions", "code")
	if err != nil {
		return nil, err
	}
	pointers := make([]*model.Intervention, len(interventions))
	for i := range interventions {
		pointers[i] = &interventions[i]
	}
	return interventions, addLists(ctx, r.db, pointers, nil)
}

// Rates returns every rate, by benefit and first day.
func (r *Reading) Rates(ctx context.Context) ([]model.Rate, error) {
	return find[model.Rate](ctx, r.db, "rates", "benefit, from_date")
}

// BudgetLines returns every budget line, by its key.
func (r *Reading) BudgetLines(ctx context.Context) ([]model.BudgetLine, error) {
	lines, err := find[model.BudgetLine](ctx, r.db, "budget lines", "programme, committee, category, year, month, kind")
	for i := range lines {
		if *lines[i].Month == wholeYear {
			lines[i].Month = nil
		}
	}
	return lines, err
}

// Postings returns every posting, by voucher.
func (r *Reading) Postings(ctx context.Context) ([]model.Posting, error) {
	return find[model.Posting](ctx, r.db, "postings", "voucher")
}

// Targets returns every target, by programme, measure and date.
func (r *Reading) Targets(ctx context.Context) ([]model.Target, error) {
	return find[model.Target](ctx, r.db, "targets", "programme, measure, date")
}

// MunicipalFigures returns every municipality's figures, by municipality and month.
func (r *Reading) MunicipalFigures(ctx context.Context) ([]model.MunicipalFigure, error) {
	return find[model.MunicipalFigure](ctx, r.db, "municipal figures", "municipality, month")
}

// PublishedFigures returns every published figure, by its key.
func (r *Reading) PublishedFigures(ctx context.Context) ([]model.PublishedFigure, error) {
	return find[model.PublishedFigure](ctx, r.db, "published figures", "figure_key")
}

// readLinks returns the ordered lists of the owners; of all of them where none is named.
func readLinks(ctx context.Context, db *gorm.DB, table, owner, element string, owners []string) (map[string][]string, error) {
	query := db.WithContext(ctx).Table(table).Select(owner + " AS owner, " + element + " AS element").Order(owner + ", position")
	if owners != nil {
		query = query.Where(owner+" IN ?", owners)
	}
	var links []struct{ Owner, Element string }
	if err := query.Scan(&links).Error; err != nil {
		return nil, fmt.Errorf("read the %s: %w", table, err)
	}
	lists := map[string][]string{}
	for _, link := range links {
		lists[link.Owner] = append(lists[link.Owner], link.Element)
	}
	return lists, nil
}

// addLists reads providers and target groups of interventions whose codes are
// given; nil means all there are.
func addLists(ctx context.Context, db *gorm.DB, interventions []*model.Intervention, codes []string) error {
	delivery, err := readDelivery(ctx, db, codes)
	if err != nil {
		return err
	}
	groups, err := readLinks(ctx, db, "intervention_target_groups", "intervention", "target_group", codes)
	if err != nil {
		return err
	}
	for _, i := range interventions {
		i.Delivery, i.TargetGroups = delivery[i.Code], groups[i.Code]
	}
	return nil
}

// readDelivery returns by intervention who delivers it, in order; of all where no
// code is given.
func readDelivery(ctx context.Context, db *gorm.DB, codes []string) (map[string][]model.Delivery, error) {
	query := db.WithContext(ctx).Table("intervention_providers").Select("intervention, provider, role").Order("intervention, position")
	if codes != nil {
		query = query.Where("intervention IN ?", codes)
	}
	var rows []struct {
		Intervention string
		model.Delivery
	}
	if err := query.Scan(&rows).Error; err != nil {
		return nil, fmt.Errorf("read who delivers interventions: %w", err)
	}
	delivery := map[string][]model.Delivery{}
	for _, row := range rows {
		delivery[row.Intervention] = append(delivery[row.Intervention], row.Delivery)
	}
	return delivery, nil
}
