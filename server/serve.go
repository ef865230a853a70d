package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"regexp"
	"time"

	"kik/frontend"
	"kik/graph"
	"kik/graph/demo"
	"kik/graph/intake"
	"kik/graph/snapshot"
	"kik/graph/store"
)

const (
	demoDatabase = "sqlite:kik-demo.db"

	// lookForData is how often a server looks whether another process has
	// imported; it is one small query.
	lookForData = 5 * time.Second
)

type serveCommand struct {
	Addr       string        `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen: this machine only, until there is sign-in."`
	Demo       bool          `help:"Fill an empty database with the demo municipality, and serve that."`
	PublicURL  string        `name:"public-url" placeholder:"URL" env:"KIK_URL" help:"The address that people use, e.g. https://kik.kommune.dk, where a proxy in front ends TLS. Needed to listen beyond this machine."`
	Proxies    []string      `name:"trusted-proxies" placeholder:"ADDRESS" env:"KIK_TRUSTED_PROXIES" help:"Addresses and networks of the proxies in front, which tell where a request comes from."`
	Session    time.Duration `default:"8h" env:"KIK_SESSION" help:"How long one stays signed in."`
	Threshold  int           `default:"5" env:"KIK_THRESHOLD" help:"From which number on counts of persons are shown outside the house, 5 at least."`
	Own        string        `name:"municipality" placeholder:"CODE" env:"KIK_MUNICIPALITY" help:"The code of the municipality whose citizens the data are about, three digits as in the file kommuner; the demo knows its own."`
	LogYears   int           `name:"access-log-years" default:"5" env:"KIK_ACCESS_LOG_YEARS" help:"How many years the access log keeps a look at single citizens."`
	OIDC       oidcSettings  `embed:"" prefix:"oidc-"`
	CORSOrigin []string      `name:"cors-origin" placeholder:"ORIGIN" env:"KIK_CORS_ORIGINS" help:"Origins whose pages may ask the API; without it none."`
}

// Validate refuses what would open the data to others.
func (c serveCommand) Validate() error {
	return errors.Join(c.checkAddress(), checkOrigins(c.CORSOrigin), c.checkYears(), c.checkProxies(), c.checkMunicipality())
}

// Run serves until the process is told to stop.
func (c serveCommand) Run(around surroundings) error {
	db, err := openReady(around, around.databaseOr(c.defaultDatabase()))
	if err != nil {
		return err
	}
	defer db.Close()
	if c.Demo {
		if err := fillWithDemo(around, db); err != nil {
			return err
		}
	}
	limitGarbage()
	snapshots := snapshot.NewHolder(db)
	if err := snapshots.Refresh(around); err != nil {
		return fmt.Errorf("load the data: %w", err)
	}
	go snapshots.Poll(around, lookForData)
	go pruneLooks(around, db, c.LogYears)
	desk := intake.Open(around, db, intake.Settings{CPRKey: cprKey(), Today: today, Refresh: snapshots.Refresh})
	defer desk.Close()
	handler, err := c.site(around, db, snapshots, desk)
	if err != nil {
		return err
	}
	return listenAndServe(around, c.Addr, handler, func(at net.Addr) {
		fmt.Fprintf(around.out, "KIK: http://%s%s\n", at, c.startPage())
	})
}

// checkProxies refuses what names no proxy.
func (c serveCommand) checkProxies() error {
	_, err := c.trustedProxies()
	return err
}

var municipalityCode = regexp.MustCompile(`^[0-9]{3}$`)

// checkMunicipality refuses what is no municipality's code, e.g. its name.
func (c serveCommand) checkMunicipality() error {
	if c.Own != "" && !municipalityCode.MatchString(c.Own) {
		return usageError{fmt.Errorf("--municipality (KIK_MUNICIPALITY) is the municipality's code, three digits such as 580, not %q", c.Own)}
	}
	return nil
}

// municipality is the code of the municipality whose citizens the data are about.
func (c serveCommand) municipality() string {
	if c.Own == "" && c.Demo {
		return demo.Municipality()
	}
	return c.Own
}

// checkYears refuses a log that forgets at once.
func (c serveCommand) checkYears() error {
	if c.LogYears < 1 {
		return usageError{errors.New("--access-log-years must be at least 1")}
	}
	return nil
}

func (c serveCommand) defaultDatabase() string {
	if c.Demo {
		return demoDatabase
	}
	return defaultDatabase
}

func (c serveCommand) site(ctx context.Context, db *store.Store, snapshots *snapshot.Holder, desk *intake.Desk) (http.Handler, error) {
	app, err := newSPA(frontend.Dist())
	if err != nil {
		return nil, err
	}
	documents, err := frontend.Documents()
	if err != nil {
		return nil, fmt.Errorf("read the app's documents: %w", err)
	}
	proxies, err := c.trustedProxies()
	if err != nil {
		return nil, err
	}
	settings := c.OIDC
	settings.ClientSecret = os.Getenv("KIK_OIDC_CLIENT_SECRET")
	provider, err := newIdentityProvider(ctx, settings, c.PublicURL)
	if err != nil {
		return nil, err
	}
	api := graph.New(db, snapshots, slog.Default(), today)
	api.HideBelow(c.Threshold)
	api.IsOfMunicipality(c.municipality())
	return site{
		api:       api,
		documents: documents,
		app:       app,
		accounts:  newAccounts(db, c.Session, c.isPublic(), c.Demo, provider),
		tokens:    newTokens(db),
		desk:      desk,
		public:    c.isPublic(),
		proxies:   proxies,
		host:      hostOf(c.PublicURL),
		origins:   c.CORSOrigin,
		healthy:   alive(db),
	}.handler(), nil
}

// alive asks the database for something small.
func alive(db *store.Store) func(context.Context) error {
	return func(ctx context.Context) error {
		_, err := db.Version(ctx)
		return err
	}
}

// startPage of the demo is the overview on the day whose report the municipality published.
func (c serveCommand) startPage() string {
	if c.Demo {
		return "/?strategi=KIK2&dato=2018-08-31"
	}
	return "/"
}
