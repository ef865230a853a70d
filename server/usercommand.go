package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"golang.org/x/term"

	"kik/graph/auth"
	"kik/graph/model"
	"kik/graph/store"
)

type userCommand struct {
	Add      addUser     `cmd:"" help:"Add a person who signs in with a password."`
	List     listUsers   `cmd:"" help:"List those who may sign in."`
	Role     setRole     `cmd:"" help:"Give a person another role."`
	Password setPassword `cmd:"" help:"Give a person another password."`
	Disable  disableUser `cmd:"" help:"Let a person sign in no more; who is signed in is out at once."`
	Enable   enableUser  `cmd:"" help:"Let a person sign in again."`
}

type addUser struct {
	Login string `arg:"" help:"What the person signs in with, e.g. the mail address."`
	Name  string `required:"" help:"The name, as the history of the catalogue tells it."`
	Role  string `required:"" enum:"READER,ANALYST,ADMINISTRATOR" help:"READER, ANALYST or ADMINISTRATOR."`
}

// Run adds the person; the password is asked for, or read from standard input.
func (c addUser) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		hash, err := askPassword(around)
		if err != nil {
			return err
		}
		_, err = db.AddUser(around, store.User{Login: normalLogin(c.Login), Name: strings.TrimSpace(c.Name), Role: auth.Role(c.Role), PasswordHash: &hash})
		if err == nil {
			_, err = fmt.Fprintf(around.out, "%s kan logge ind som %s.\n", normalLogin(c.Login), c.Role)
		}
		return err
	})
}

type listUsers struct{}

// Run lists everybody, also those who may sign in no more.
func (listUsers) Run(around surroundings) error {
	return withUsers(around, func(db *store.Store) error {
		users, err := db.Users(around)
		if err != nil {
			return err
		}
		table := tabwriter.NewWriter(around.out, 0, 0, 2, ' ', 0)
		fmt.Fprintln(table, "login\tnavn\trolle\tstatus")
		for _, user := range users {
			status := "aktiv"
			if user.Disabled {
				status = "spærret"
			}
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", user.Login, user.Name, user.Role, status)
		}
		return table.Flush()
	})
}

type setRole struct {
	Login string `arg:"" help:"What the person signs in with."`
	Role  string `arg:"" enum:"READER,ANALYST,ADMINISTRATOR" help:"READER, ANALYST or ADMINISTRATOR."`
}

// Run changes the role; who is signed in has it at once.
func (c setRole) Run(around surroundings) error {
	return changeUser(around, c.Login, func(user *store.User) error { user.Role = auth.Role(c.Role); return nil })
}

type setPassword struct {
	Login string `arg:"" help:"What the person signs in with."`
}

// Run changes the password, which is asked for or read from standard input.
func (c setPassword) Run(around surroundings) error {
	return changeUser(around, c.Login, func(user *store.User) error {
		hash, err := askPassword(around)
		user.PasswordHash = &hash
		return err
	})
}

type disableUser struct {
	Login string `arg:"" help:"What the person signs in with."`
}

// Run keeps the person out.
func (c disableUser) Run(around surroundings) error {
	return changeUser(around, c.Login, func(user *store.User) error { user.Disabled = true; return nil })
}

type enableUser struct {
	Login string `arg:"" help:"What the person signs in with."`
}

// Run lets the person in again.
func (c enableUser) Run(around surroundings) error {
	return changeUser(around, c.Login, func(user *store.User) error { user.Disabled = false; return nil })
}

func withUsers(around surroundings, do func(*store.Store) error) error {
	db, err := openReady(around, around.databaseOr(defaultDatabase))
	if err != nil {
		return err
	}
	defer db.Close()
	return blame(do(db))
}

func changeUser(around surroundings, login string, change func(*store.User) error) error {
	return withUsers(around, func(db *store.Store) error {
		user, err := db.UserByLogin(around, normalLogin(login))
		if err != nil {
			return err
		}
		if user == nil {
			return model.NotFound("Der er ingen bruger %q.", login)
		}
		if err := change(user); err != nil {
			return err
		}
		if err := db.ChangeUser(around, *user); err != nil {
			return err
		}
		_, err = fmt.Fprintf(around.out, "%s er ændret.\n", user.Login)
		return err
	})
}

// askPassword asks at a terminal without showing what is typed; otherwise it reads
// the first line of standard input, so that no password stands on a command line.
func askPassword(around surroundings) (string, error) {
	if descriptor := int(os.Stdin.Fd()); term.IsTerminal(descriptor) {
		fmt.Fprint(around.err, "Adgangskode: ")
		typed, err := term.ReadPassword(descriptor)
		fmt.Fprintln(around.err)
		if err != nil {
			return "", fmt.Errorf("read the password: %w", err)
		}
		return hashPassword(string(typed))
	}
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read the password: %w", err)
	}
	return hashPassword(strings.TrimRight(line, "\r\n"))
}
