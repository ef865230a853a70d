package graph

import (
	"context"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"kik/graph/ingest"
	"kik/graph/model"
	"kik/graph/store"
)

const (
	longestViewName    = 100  // characters
	longestViewAddress = 4000 // bytes
	mostViews          = 200  // of one account
)

// SavedViews resolves Query.savedViews; UNAUTHENTICATED for whoever has no account.
func (r queryResolver) SavedViews(ctx context.Context) ([]model.SavedView, error) {
	account, err := accountOf(ctx)
	if err != nil {
		return nil, err
	}
	views, err := r.store.SavedViews(ctx, account)
	if err != nil {
		return nil, err
	}
	order := collate.New(language.Danish)
	slices.SortStableFunc(views, func(a, b store.SavedView) int { return order.CompareString(a.Name, b.Name) })
	shown := make([]model.SavedView, len(views))
	for i, view := range views {
		shown[i] = *shownView(&view)
	}
	return shown, nil
}

// SaveView resolves Mutation.saveView; VALIDATION, CONFLICT.
func (r mutationResolver) SaveView(ctx context.Context, name, address string) (*model.SavedView, error) {
	account, err := accountOf(ctx)
	if err != nil {
		return nil, err
	}
	name = strings.TrimSpace(name)
	problems := slices.DeleteFunc(model.Problems{viewNameProblem(name), viewAddressProblem(address)}, func(p *model.Error) bool { return p == nil })
	if len(problems) > 0 {
		return nil, problems
	}
	views, err := r.store.SavedViews(ctx, account)
	if err != nil {
		return nil, err
	}
	if len(views) >= mostViews {
		return nil, model.InvalidField("name", "Du har %d gemte visninger, og flere kan der ikke være. Slet en, du ikke bruger.", mostViews)
	}
	view, err := r.store.AddSavedView(ctx, store.SavedView{Account: account, Name: name, Address: address})
	if err != nil {
		return nil, err
	}
	return shownView(view), nil
}

// RenameView resolves Mutation.renameView; VALIDATION, NOT_FOUND, CONFLICT.
func (r mutationResolver) RenameView(ctx context.Context, id, name string) (*model.SavedView, error) {
	account, number, err := ownView(ctx, id)
	if err != nil {
		return nil, err
	}
	name = strings.TrimSpace(name)
	if problem := viewNameProblem(name); problem != nil {
		return nil, problem
	}
	view, err := r.store.RenameSavedView(ctx, account, number, name)
	if err != nil {
		return nil, err
	}
	return shownView(view), nil
}

// DeleteView resolves Mutation.deleteView; NOT_FOUND.
func (r mutationResolver) DeleteView(ctx context.Context, id string) (bool, error) {
	account, number, err := ownView(ctx, id)
	if err != nil {
		return false, err
	}
	err = r.store.DeleteSavedView(ctx, account, number)
	return err == nil, err
}

// accountOf returns whose saved views are meant; UNAUTHENTICATED for a guest of the
// demo and for a tool, which have no place to keep any.
func accountOf(ctx context.Context) (string, error) {
	if account := of(ctx).viewer.Account; account != "" {
		return account, nil
	}
	return "", &model.Error{Code: model.CodeUnauthenticated, Message: "Log ind for at gemme visninger."}
}

func ownView(ctx context.Context, id string) (account string, number int64, err error) {
	if account, err = accountOf(ctx); err != nil {
		return "", 0, err
	}
	if number, err = strconv.ParseInt(id, 10, 64); err != nil {
		return "", 0, model.NotFound("Du har ingen gemt visning med nummer %q.", id)
	}
	return account, number, nil
}

func viewNameProblem(name string) *model.Error {
	switch n := utf8.RuneCountInString(name); {
	case n == 0:
		return model.InvalidField("name", "Skriv et navn til visningen.")
	case n > longestViewName:
		return model.InvalidField("name", "Navnet er for langt. Højst %d tegn.", longestViewName)
	case ingest.HoldsCPR(name):
		return model.InvalidField("name", "Navnet ligner et CPR-nummer. Skriv et andet.")
	}
	return nil
}

// viewAddressProblem lets nothing through that leads out of the app.
func viewAddressProblem(address string) *model.Error {
	parsed, err := url.Parse(address)
	switch {
	case len(address) > longestViewAddress:
		return model.InvalidField("address", "Adressen er for lang. Højst %d tegn.", longestViewAddress)
	case err != nil || parsed.IsAbs() || parsed.Host != "" || !strings.HasPrefix(address, "/") || path.Clean(parsed.Path) != parsed.Path || strings.ContainsAny(address, "\\\r\n"):
		return model.InvalidField("address", "Adressen skal være en side i KIK, for eksempel /rapport?strategi=KIK2.")
	case ingest.HoldsCPR(parsed.Path + " " + queryText(parsed)):
		return model.InvalidField("address", "Adressen indeholder noget, der ligner et CPR-nummer.")
	}
	return nil
}

// queryText is the query as people read it.
func queryText(address *url.URL) string {
	text, err := url.QueryUnescape(address.RawQuery)
	if err != nil {
		return address.RawQuery
	}
	return text
}

func shownView(view *store.SavedView) *model.SavedView {
	return &model.SavedView{ID: strconv.FormatInt(view.ID, 10), Name: view.Name, Address: view.Address, SavedAt: view.CreatedAt}
}
