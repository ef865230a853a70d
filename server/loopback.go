package main

import (
	"fmt"
	"net"
	"net/http"
	"strings"
)

// requireLoopback refuses to listen where another machine could reach, since
// nobody has to sign in yet.
func requireLoopback(address string) error {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return usageError{fmt.Errorf("--addr %s: %w; write host:port, e.g. 127.0.0.1:8080", address, err)}
	}
	if !isLoopback(host) {
		return usageError{fmt.Errorf("--addr %s would open the citizens' data to other machines, and there is no sign-in yet; use 127.0.0.1", address)}
	}
	return nil
}

func isLoopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return ip != nil && ip.IsLoopback()
}

// onlyLocalHost refuses requests that a page elsewhere sends here by a name of
// its own that it has made point to this machine (DNS rebinding).
func onlyLocalHost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if !isLoopback(host) {
			http.Error(w, "this server answers to localhost only", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
