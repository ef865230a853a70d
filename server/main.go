// Command server is KIK's one binary: it serves the app and the API, and it
// imports, writes the demo municipality and migrates the database.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"

	"kik/graph/model"
)

// Exit codes.
const (
	exitFailed = 1 // it was asked rightly and went wrong
	exitUsage  = 2 // it was asked wrongly
)

const defaultDatabase = "sqlite:kik.db"

type commands struct {
	Database string `placeholder:"URL" env:"KIK_DATABASE" help:"sqlite:PATH or mysql://user:password@host:3306/name; without it ${default_database} (with serve --demo: ${demo_database})."`

	User string `placeholder:"NAME" env:"KIK_USER" help:"Who does this, as the history of the catalogue tells; without it the name that you are signed in to this machine with."`

	Serve    serveCommand     `cmd:"" help:"Serve the app and the API."`
	Import   importCommand    `cmd:"" help:"Read import files, all of them or none."`
	Imports  importsCommand   `cmd:"" help:"List the runs of the importer."`
	Rollback rollbackCommand  `cmd:"" help:"Bring back the data as they were before a run of the importer."`
	Demo     demoCommand      `cmd:"" help:"Write the synthetic municipality as import files."`
	Migrate  migrateCommand   `cmd:"" help:"Bring the database's tables up to date."`
	People   userCommand      `cmd:"" name:"user" help:"Say who may sign in."`
	Tokens   tokenCommand     `cmd:"" name:"token" help:"Let tools ask."`
	Access   accessLogCommand `cmd:"" name:"access-log" help:"Write who has looked at single citizens, as CSV."`
	Retain   retentionCommand `cmd:"" name:"retention" help:"Delete citizens whom nothing needs any more."`
	Doctor   doctorCommand    `cmd:"" help:"Say what is insecure in a configuration."`
	Version  versionCommand   `cmd:"" help:"Say which version this is."`
}

// surroundings is what a command knows of the world around it.
type surroundings struct {
	context.Context
	out      io.Writer // results
	err      io.Writer // progress, warnings, problems
	database string    // empty: none was named
	user     string    // who does this
}

// databaseOr returns the database that was named, or the given one.
func (s surroundings) databaseOr(otherwise string) string {
	if s.database == "" {
		return otherwise
	}
	return s.database
}

// usageError is a command that was asked wrongly.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// blame makes what is wrong with what was asked for a usage error.
func blame(err error) error {
	if model.CodeOf(err) == model.CodeValidation {
		return usageError{err}
	}
	return err
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run runs one command and returns the exit code. A failure is one clear line.
func run(ctx context.Context, arguments []string, out, errOut io.Writer) int {
	slog.SetDefault(slog.New(slog.NewTextHandler(errOut, nil)))
	var cli commands
	parser := kong.Must(&cli,
		kong.Name("kik"),
		kong.Description("Strategic management information for Danish municipal employment investment strategies."),
		kong.Vars{"default_database": defaultDatabase, "demo_database": demoDatabase},
		kong.Writers(out, errOut),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	command, err := parser.Parse(arguments)
	if err == nil {
		err = command.Run(surroundings{ctx, out, errOut, cli.Database, userOr(cli.User)})
	} else {
		err = usageError{fmt.Errorf("%w; see --help", err)}
	}
	return report(errOut, err)
}

func report(errOut io.Writer, err error) int {
	if err == nil {
		return 0
	}
	if errors.Is(err, context.Canceled) {
		err = errors.New("interrupted; what was not finished has been left as it was")
	}
	fmt.Fprintln(errOut, "kik: "+strings.ReplaceAll(err.Error(), "\n", " "))
	var usage usageError
	if errors.As(err, &usage) {
		return exitUsage
	}
	return exitFailed
}
