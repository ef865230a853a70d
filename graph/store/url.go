package store

import (
	"net"
	"net/url"
	"strings"

	"kik/graph/model"
)

// MemoryURL is a database that vanishes when it is closed.
const MemoryURL = "sqlite::memory:"

const urlForms = "sqlite:PATH or mysql://user:password@host:3306/name"

// location is where a database is, as its URL says.
type location struct {
	file   string // of an SQLite database; memory for one that vanishes
	server *serverLocation
}

type serverLocation struct {
	user, password, address, name string
	tls                           string // as the driver names it: true, false, preferred, skip-verify
}

const memory = ":memory:"

// parseURL reads a database URL. Its errors are VALIDATION and never repeat a password.
func parseURL(text string) (location, error) {
	if file, ok := strings.CutPrefix(text, "sqlite:"); ok {
		file = strings.TrimPrefix(file, "//")
		if file == "" {
			return location{}, model.Invalid("the database URL names no file: write sqlite:PATH")
		}
		return location{file: file}, nil
	}
	if !strings.HasPrefix(text, "mysql://") {
		return location{}, model.Invalid("the database URL must be %s", urlForms)
	}
	server, err := parseServerURL(text)
	return location{server: server}, err
}

func parseServerURL(text string) (*serverLocation, error) {
	parsed, err := url.Parse(text)
	if err != nil {
		return nil, model.Invalid("the database URL cannot be read: write %s, and special characters of the password as %%XX", urlForms)
	}
	name := strings.TrimPrefix(parsed.Path, "/")
	if parsed.Hostname() == "" || parsed.User.Username() == "" || name == "" || strings.Contains(name, "/") {
		return nil, model.Invalid("the database URL lacks user, host or database name: write %s", urlForms)
	}
	password, _ := parsed.User.Password()
	port := parsed.Port()
	if port == "" {
		port = "3306"
	}
	tls, err := tlsMode(parsed)
	if err != nil {
		return nil, err
	}
	return &serverLocation{
		user: parsed.User.Username(), password: password,
		address: net.JoinHostPort(parsed.Hostname(), port), name: name, tls: tls,
	}, nil
}

// tlsMode is what ?tls= says. Without it a server on this machine is spoken to
// in the clear, and any other encrypted where it can.
func tlsMode(parsed *url.URL) (string, error) {
	for key := range parsed.Query() {
		if key != "tls" {
			return "", model.Invalid("the database URL has an unknown setting %q: only tls is known", key)
		}
	}
	switch tls := parsed.Query().Get("tls"); tls {
	case "true", "false", "preferred", "skip-verify":
		return tls, nil
	case "":
		if host := parsed.Hostname(); host == "localhost" || net.ParseIP(host).IsLoopback() {
			return "false", nil
		}
		return "preferred", nil
	}
	return "", model.Invalid("tls in the database URL must be true, false, preferred or skip-verify")
}
