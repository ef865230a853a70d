package main

import (
	"errors"
	"net"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/alexedwards/argon2id"

	"kik/graph/model"
)

// hashing is the cost of a password: argon2id with 19 MiB and two passes, as
// OWASP's password storage cheat sheet recommends at the least.
var hashing = &argon2id.Params{Memory: 19 << 10, Iterations: 2, Parallelism: 1, SaltLength: 16, KeyLength: 32}

const (
	shortestPassword = 12 // characters
	longestPassword  = 200
)

// hashPassword refuses passwords that can be guessed by their length.
func hashPassword(password string) (string, error) {
	if n := utf8.RuneCountInString(password); n < shortestPassword || n > longestPassword {
		return "", model.InvalidField("password", "Adgangskoden skal have fra %d til %d tegn.", shortestPassword, longestPassword)
	}
	return argon2id.CreateHash(password, hashing)
}

// anyHash is compared with where there is no user, so that the time tells nobody
// whether there is one.
var anyHash = func() string {
	hash, err := argon2id.CreateHash("no password of anybody", hashing)
	if err != nil {
		panic(err) // only where the machine has no random numbers
	}
	return hash
}()

// errRefused is the one answer to all that is wrong with a login and a password.
var errRefused = &model.Error{Code: model.CodeUnauthenticated, Message: "Brugernavn eller adgangskode er forkert."}

func (a *accounts) signIn(w http.ResponseWriter, r *http.Request) {
	var given struct{ Login, Password string }
	if !readJSON(w, r, &given) {
		return
	}
	id, err := a.check(r, normalLogin(given.Login), given.Password)
	if err == nil {
		err = a.begin(r.Context(), sessionUser, id)
	}
	if err != nil {
		refuseRequest(w, r, err)
		return
	}
	a.showSession(w, r)
}

// normalLogin is how a login is stored and compared.
func normalLogin(login string) string { return strings.ToLower(strings.TrimSpace(login)) }

// check returns the number of the user whose password it is; UNAUTHENTICATED, and
// LIMIT where somebody keeps guessing.
func (a *accounts) check(r *http.Request, login, password string) (int64, error) {
	if len(password) > 4*longestPassword || !a.attempts.allow("login "+login, "address "+addressOf(r)) {
		return 0, &model.Error{Code: model.CodeLimit, Message: "For mange forsøg. Vent et minut, og prøv igen."}
	}
	user, err := a.store.UserByLogin(r.Context(), login)
	if err != nil {
		return 0, err
	}
	hash := anyHash
	if user != nil && user.PasswordHash != nil && !user.Disabled {
		hash = *user.PasswordHash
	}
	release := a.attempts.hashing()
	defer release()
	same, err := argon2id.ComparePasswordAndHash(password, hash)
	if err != nil {
		return 0, errors.New("a stored password hash cannot be read")
	}
	if !same || hash == anyHash {
		return 0, errRefused
	}
	return user.ID, nil
}

// addressOf is where a request comes from, without the port.
func addressOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
