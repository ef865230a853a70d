package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"

	"kik/graph/auth"
	"kik/graph/store"
)

type doctorCommand struct {
	PublicURL string `name:"public-url" placeholder:"URL" env:"KIK_URL" help:"As of serve."`
	Issuer    string `name:"oidc-issuer" placeholder:"URL" env:"KIK_OIDC_ISSUER" help:"As of serve."`
}

// finding is one thing that the doctor has looked at.
type finding struct {
	what string
	well string // what to say where all is well
	ill  string // what is insecure and what to do; empty: all is well
}

// Run looks over a configuration and says what is insecure in it.
func (c doctorCommand) Run(around surroundings) error {
	address := around.databaseOr(defaultDatabase)
	db, err := openReady(around, address)
	if err != nil {
		return err
	}
	defer db.Close()
	findings := []finding{c.addressOfPeople(), cprKeyIsSafe(), databaseIsApart(address), c.providerIsSafe()}
	for _, look := range []func(context.Context, *store.Store) (finding, error){c.someoneAdministers, tokensEnd} {
		found, err := look(around, db)
		if err != nil {
			return err
		}
		findings = append(findings, found)
	}
	ill := 0
	for _, f := range findings {
		if f.ill == "" {
			fmt.Fprintf(around.out, "ok   %s: %s\n", f.what, f.well)
			continue
		}
		ill++
		fmt.Fprintf(around.out, "FEJL %s: %s\n", f.what, f.ill)
	}
	if ill > 0 {
		return fmt.Errorf("%d of %d findings are insecure", ill, len(findings))
	}
	return nil
}

func (c doctorCommand) addressOfPeople() finding {
	f := finding{what: "adressen", well: "serveren svarer kun denne maskine"}
	switch {
	case strings.HasPrefix(c.PublicURL, "https://"):
		f.well = c.PublicURL + ", bag en proxy med TLS"
	case c.PublicURL != "":
		f.ill = "KIK_URL begynder ikke med https://: adgangskoder og sessioner går ukrypteret over nettet. Sæt en proxy med TLS foran."
	}
	return f
}

func cprKeyIsSafe() finding {
	f := finding{what: "nøglen til CPR-numre", well: "lang nok"}
	switch key := os.Getenv("KIK_CPR_KEY"); {
	case key == "":
		f.well = "ingen: filer med CPR-numre afvises"
	case len(key) < safeKeyLength:
		f.ill = "KIK_CPR_KEY er så kort, at den kan gættes. Brug mindst 32 tilfældige tegn, fx fra openssl rand -hex 32."
	case len(strings.Trim(key, key[:1])) == 0:
		f.ill = "KIK_CPR_KEY er det samme tegn hele vejen. Brug tilfældige tegn, fx fra openssl rand -hex 32."
	}
	return f
}

// othersMayRead are the rights of those who do not own a file.
const othersMayRead = 0o077

// databaseIsApart looks whether others of the machine or the network can read it.
func databaseIsApart(address string) finding {
	f := finding{what: "databasen", well: "kun ejeren kan læse den"}
	if file, isFile := strings.CutPrefix(address, "sqlite:"); isFile {
		about, err := os.Stat(strings.TrimPrefix(file, "//"))
		if err == nil && about.Mode().Perm()&othersMayRead != 0 {
			f.ill = fmt.Sprintf("andre på maskinen kan læse filen. Kør chmod 600 %s.", file)
		}
		return f
	}
	f.well = "forbindelsen bliver på maskinen eller er krypteret"
	server, err := url.Parse(address)
	if err == nil && !isLoopback(server.Hostname()) && server.Query().Get("tls") != "true" {
		f.ill = "forbindelsen til databasen er ikke sikret mod aflytning. Tilføj ?tls=true til KIK_DATABASE."
	}
	return f
}

func (c doctorCommand) providerIsSafe() finding {
	f := finding{what: "kommunens login", well: "ikke sat op"}
	if c.Issuer == "" {
		return f
	}
	f.well = c.Issuer
	if issuer, err := url.Parse(c.Issuer); err != nil || issuer.Scheme != "https" {
		f.ill = "KIK_OIDC_ISSUER begynder ikke med https://: andre kan give sig ud for kommunens login."
	}
	return f
}

// someoneAdministers looks whether the catalogue has a keeper at all.
func (c doctorCommand) someoneAdministers(ctx context.Context, db *store.Store) (finding, error) {
	f := finding{what: "administratorer", well: "der er mindst én"}
	users, err := db.Users(ctx)
	if err != nil {
		return f, err
	}
	for _, user := range users {
		if user.Role == auth.Administrator && !user.Disabled {
			return f, nil
		}
	}
	if c.Issuer != "" {
		f.well = "gives af kommunens login"
		return f, nil
	}
	f.ill = "ingen kan logge ind som administrator. Opret en med user add."
	return f, nil
}

// longestToken is how long a token should hold at most.
const longestToken = 400 * 24 * time.Hour

func tokensEnd(ctx context.Context, db *store.Store) (finding, error) {
	f := finding{what: "tokens", well: "alle udløber"}
	all, err := db.Tokens(ctx)
	var endless []string
	for _, token := range all {
		if validityOf(token) == valid && (token.ExpiresAt == nil || time.Until(*token.ExpiresAt) > longestToken) {
			endless = append(endless, fmt.Sprintf("%d (%s)", token.ID, token.Name))
		}
	}
	if len(endless) > 0 {
		f.ill = "gælder i mere end et år: " + strings.Join(endless, ", ") + ". Lav nye, som udløber, og tilbagekald dem."
	}
	return f, errors.Join(err)
}
