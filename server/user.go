package main

import (
	"cmp"
	"os/user"
	"strings"
)

// userOr returns the name, or that of the person who is signed in to this machine.
func userOr(name string) string {
	if name = strings.TrimSpace(name); name != "" {
		return name
	}
	signedIn, err := user.Current()
	if err != nil {
		return "unknown" // a machine without a list of users
	}
	return cmp.Or(signedIn.Name, signedIn.Username)
}
