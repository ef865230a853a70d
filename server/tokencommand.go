package main

import (
	"fmt"
	"strings"
	"text/tabwriter"
	"time"

	"kik/graph/auth"
	"kik/graph/store"
)

type tokenCommand struct {
	Create createToken `cmd:"" help:"Make a token for a tool and print it, once."`
	List   listTokens  `cmd:"" help:"List the tokens."`
	Revoke revokeToken `cmd:"" help:"Let a token hold no more, at once."`
}

type createToken struct {
	Name    string   `required:"" help:"What it is for, e.g. Power BI."`
	Role    string   `required:"" enum:"READER,ANALYST,ADMINISTRATOR,EXTERNAL" help:"READER, ANALYST, ADMINISTRATOR, or EXTERNAL for a tool outside the house."`
	Expires string   `placeholder:"DATE" help:"The last day on which it holds, e.g. 2026-12-31; without it a year from now."`
	Address []string `placeholder:"ADDRESS" help:"Addresses and networks that it may come from, e.g. 10.1.0.0/16; without it any."`
}

// Run prints the token, which is kept nowhere.
func (c createToken) Run(around surroundings) error {
	expires := time.Now().AddDate(1, 0, 0)
	if c.Expires != "" {
		day, err := time.ParseInLocation(time.DateOnly, c.Expires, denmark)
		if err != nil || !day.AddDate(0, 0, 1).After(time.Now()) {
			return usageError{fmt.Errorf("--expires %q is not a day to come; write e.g. 2026-12-31", c.Expires)}
		}
		expires = day.AddDate(0, 0, 1)
	}
	for _, address := range c.Address {
		if _, err := auth.ParseNetwork(address); err != nil {
			return usageError{fmt.Errorf("--address %q is neither an address nor a network; write e.g. 10.1.0.0/16", address)}
		}
	}
	return withUsers(around, func(db *store.Store) error {
		token := auth.NewToken()
		_, err := db.AddToken(around, token, store.Token{
			Name: strings.TrimSpace(c.Name), Role: auth.Role(c.Role), Addresses: strings.Join(c.Address, ","), CreatedBy: around.user, ExpiresAt: &expires,
		})
		if err != nil {
			return err
		}
		fmt.Fprintln(around.err, "Gem det nu: det vises kun denne ene gang.")
		_, err = fmt.Fprintln(around.out, token)
		return err
	})
}

type listTokens struct{}

// Run lists the tokens, newest first.
func (listTokens) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		all, err := db.Tokens(around)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(around.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "nummer\tnavn\trolle\toprettet af\tudløber\tsidst brugt\tstatus")
		for _, token := range all {
			fmt.Fprintf(table, "%d\t%s\t%s\t%s\t%s\t%s\t%s\n", token.ID, token.Name, token.Role, token.CreatedBy, momentOr(token.ExpiresAt, "aldrig"), momentOr(token.LastUsedAt, "aldrig"), validityOf(token))
		}
		return table.Flush()
	})
}

func momentOr(at *time.Time, otherwise string) string {
	if at == nil {
		return otherwise
	}
	return at.In(denmark).Format("2006-01-02 15:04")
}

const valid = "gyldigt"

func validityOf(token store.Token) string {
	switch {
	case token.RevokedAt != nil:
		return "tilbagekaldt"
	case token.ExpiresAt != nil && !time.Now().Before(*token.ExpiresAt):
		return "udløbet"
	}
	return valid
}

type revokeToken struct {
	ID int64 `arg:"" help:"The token's number, as the command token list shows it."`
}

// Run revokes the token.
func (c revokeToken) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		if err := db.RevokeToken(around, c.ID); err != nil {
			return err
		}
		_, err := fmt.Fprintf(around.out, "Token %d er tilbagekaldt.\n", c.ID)
		return err
	})
}
