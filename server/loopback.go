package main

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// checkAddress refuses to listen where another machine could reach without TLS
// between people and the server, and the demo there at all: its accounts have no
// passwords.
func (c serveCommand) checkAddress() error {
	host, _, err := net.SplitHostPort(c.Addr)
	if err != nil {
		return usageError{fmt.Errorf("--addr %s: %w; write host:port, e.g. 127.0.0.1:8080", c.Addr, err)}
	}
	public, err := url.Parse(c.PublicURL)
	if err != nil || c.PublicURL != "" && (public.Host == "" || public.Scheme != "https" && !isLoopback(public.Hostname())) {
		return usageError{fmt.Errorf("--public-url %s is not the https:// address that people use", c.PublicURL)}
	}
	switch {
	case isLoopback(host):
		return nil
	case c.Demo:
		return usageError{errors.New("--demo answers this machine only, since its accounts have no passwords; use 127.0.0.1")}
	case !c.isPublic():
		return usageError{fmt.Errorf("--addr %s would send passwords and sessions over the network in the clear; put a proxy with TLS in front and name its address by --public-url, or use 127.0.0.1", c.Addr)}
	}
	return nil
}

// isPublic tells whether people reach the server by https.
func (c serveCommand) isPublic() bool { return strings.HasPrefix(c.PublicURL, "https://") }

// hostOf is the host of the address that people use, empty where none is named.
func hostOf(publicURL string) string {
	public, err := url.Parse(publicURL)
	if err != nil {
		return ""
	}
	return public.Hostname()
}

func isLoopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return ip != nil && ip.IsLoopback()
}

// onlyKnownHost refuses requests that a page elsewhere sends here by a name of
// its own that it has made point to this machine (DNS rebinding).
func onlyKnownHost(known string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if name, _, err := net.SplitHostPort(host); err == nil {
			host = name
		}
		if !isLoopback(host) && (known == "" || !strings.EqualFold(host, known)) {
			http.Error(w, "this server does not answer to that name", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
