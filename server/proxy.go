package main

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"strings"

	"kik/graph/auth"
)

// fromClient gives requests that come through a trusted proxy the address of whom
// it came from: the last that the proxies tell and do not vouch for. Anybody can
// write that header, so that of others it is not read.
func fromClient(proxies []netip.Prefix, next http.Handler) http.Handler {
	if len(proxies) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if client := clientOf(proxies, r); client != "" {
			r = r.Clone(r.Context())
			r.RemoteAddr = net.JoinHostPort(client, "0")
		}
		next.ServeHTTP(w, r)
	})
}

// clientOf returns the address that the proxies tell, empty where they tell none.
func clientOf(proxies []netip.Prefix, r *http.Request) string {
	if !isTrusted(proxies, addressOf(r)) {
		return ""
	}
	told := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for at := len(told) - 1; at >= 0; at-- {
		address, err := netip.ParseAddr(strings.TrimSpace(told[at]))
		if err != nil {
			return ""
		}
		if !isTrusted(proxies, address.String()) {
			return address.Unmap().String()
		}
	}
	return ""
}

func isTrusted(proxies []netip.Prefix, address string) bool {
	from, err := netip.ParseAddr(address)
	if err != nil {
		return false
	}
	for _, proxy := range proxies {
		if proxy.Contains(from.Unmap()) {
			return true
		}
	}
	return false
}

// trustedProxies reads the addresses and networks of the proxies in front.
func (c serveCommand) trustedProxies() ([]netip.Prefix, error) {
	var proxies []netip.Prefix
	for _, text := range c.Proxies {
		proxy, err := auth.ParseNetwork(text)
		if err != nil {
			return nil, usageError{fmt.Errorf("--trusted-proxies %q is neither an address nor a network; write e.g. 127.0.0.1 or 10.1.0.0/16", text)}
		}
		proxies = append(proxies, proxy)
	}
	return proxies, nil
}
