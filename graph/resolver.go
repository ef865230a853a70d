// Package graph answers the API's questions: it holds the resolvers, one file
// an area, and what guards them. What a field means stands in schema.graphql;
// how it is computed, in the rooms below.
package graph

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql/executor"

	"kik/graph/disclosure"
	"kik/graph/generated"
	"kik/graph/model"
	"kik/graph/snapshot"
	"kik/graph/store"
)

// API executes GraphQL. It knows nothing of HTTP: whoever serves it prepares
// each question's context with Context.
type API struct {
	*executor.Executor
	store     *store.Store
	snapshots *snapshot.Holder
	present   presenter
	resolver  *resolver
}

// New returns the API over a store and the data that were loaded from it;
// snapshots must have been refreshed once. What goes wrong is told to the log,
// and today is asked which day it is.
func New(store *store.Store, snapshots *snapshot.Holder, log *slog.Logger, today func() model.Date) *API {
	resolvers := &resolver{store: store, snapshots: snapshots, today: today, threshold: disclosure.UsualThreshold}
	schema := generated.NewExecutableSchema(generated.Config{
		Resolvers:  resolvers,
		Directives: generated.DirectiveRoot{HasRole: hasRole},
		Complexity: costs(),
	})
	present := presenter{log}
	executor := executor.New(schema)
	executor.SetErrorPresenter(present.present)
	executor.SetRecoverFunc(present.recovered)
	executor.AroundResponses(inOrder)
	api := &API{executor, store, snapshots, present, resolvers}
	executor.AroundResponses(api.logLooks)
	executor.SetParserTokenLimit(MaxTokens)
	executor.SetDisableSuggestion(true)
	executor.SetDefaultRulesFn(validation)
	queries := newParsedQueries()
	executor.SetQueryCache(queries)
	executor.Use(&limits{queries: queries})
	return api
}

// resolver gives gqlgen the resolvers of each type.
type resolver struct {
	store     *store.Store
	snapshots *snapshot.Holder
	today     func() model.Date
	threshold int // of counts of persons that leave the house
	// municipality is the code of the one that the data are about; empty: not told.
	municipality string
}

var _ generated.ResolverRoot = (*resolver)(nil)

// The resolvers of one type each.
type (
	queryResolver           struct{ *resolver }
	programmeResolver       struct{ *resolver }
	targetResolver          struct{ *resolver }
	benchmarkResolver       struct{ *resolver }
	interventionResolver    struct{ *resolver }
	cohortAnalysisResolver  struct{ *resolver }
	reportEconomyResolver   struct{ *resolver }
	cohortEconomyResolver   struct{ *resolver }
	derivedCostResolver     struct{ *resolver }
	publishedFigureResolver struct{ *resolver }
	importResolver          struct{ *resolver }
	mutationResolver        struct{ *resolver }
	revisionResolver        struct{ *resolver }
	providerResolver        struct{ *resolver }
	targetGroupResolver     struct{ *resolver }
	definitionResolver      struct{ *resolver }
)

func (r *resolver) Query() generated.QueryResolver               { return queryResolver{r} }
func (r *resolver) Programme() generated.ProgrammeResolver       { return programmeResolver{r} }
func (r *resolver) Benchmark() generated.BenchmarkResolver       { return benchmarkResolver{r} }
func (r *resolver) Target() generated.TargetResolver             { return targetResolver{r} }
func (r *resolver) Intervention() generated.InterventionResolver { return interventionResolver{r} }
func (r *resolver) CohortAnalysis() generated.CohortAnalysisResolver {
	return cohortAnalysisResolver{r}
}
func (r *resolver) ReportEconomy() generated.ReportEconomyResolver {
	return reportEconomyResolver{r}
}
func (r *resolver) CohortEconomy() generated.CohortEconomyResolver {
	return cohortEconomyResolver{r}
}
func (r *resolver) DerivedCost() generated.DerivedCostResolver { return derivedCostResolver{r} }
func (r *resolver) PublishedFigure() generated.PublishedFigureResolver {
	return publishedFigureResolver{r}
}
func (r *resolver) Import() generated.ImportResolver           { return importResolver{r} }
func (r *resolver) Mutation() generated.MutationResolver       { return mutationResolver{r} }
func (r *resolver) Revision() generated.RevisionResolver       { return revisionResolver{r} }
func (r *resolver) Provider() generated.ProviderResolver       { return providerResolver{r} }
func (r *resolver) TargetGroup() generated.TargetGroupResolver { return targetGroupResolver{r} }
func (r *resolver) Definition() generated.DefinitionResolver   { return definitionResolver{r} }
