package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOnlyATrustedProxyTellsWhereARequestComesFrom(t *testing.T) {
	proxies, err := serveCommand{Proxies: []string{"10.0.0.5", "192.168.0.0/16"}}.trustedProxies()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ peer, forwarded, want string }{
		{"10.0.0.5:1", "203.0.113.7", "203.0.113.7"},
		{"10.0.0.5:1", "198.51.100.1, 203.0.113.7", "203.0.113.7"}, // the first was written by the client
		{"10.0.0.5:1", "203.0.113.7, 192.168.1.1", "203.0.113.7"},
		{"10.0.0.5:1", "", "10.0.0.5"},
		{"10.0.0.5:1", "nonsense", "10.0.0.5"},
		{"10.0.0.6:1", "203.0.113.7", "10.0.0.6"},
		{"10.0.0.5:1", "2001:db8::1", "2001:db8::1"},
	} {
		var got string
		handler := fromClient(proxies, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = addressOf(r) }))
		request := httptest.NewRequest(http.MethodGet, "/", nil)
		request.RemoteAddr = c.peer
		if c.forwarded != "" {
			request.Header.Set("X-Forwarded-For", c.forwarded)
		}
		handler.ServeHTTP(httptest.NewRecorder(), request)
		if got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
	failsWith(t, kik(t, nil, "serve", "--addr", "127.0.0.1:0", "--trusted-proxies", "the one in front"), exitUsage, "--trusted-proxies")
}
