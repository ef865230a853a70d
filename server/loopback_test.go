package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestPasswordsTravelOnlyWithinTheMachineOrUnderTLS(t *testing.T) {
	for _, c := range []struct {
		address, publicURL string
		demo, allowed      bool
	}{
		{"127.0.0.1:8080", "", false, true},
		{"127.0.0.1:8080", "", true, true},
		{"127.8.9.10:0", "", false, true},
		{"localhost:8080", "", false, true},
		{"[::1]:8080", "", false, true},
		{":8080", "", false, false},
		{"0.0.0.0:8080", "", false, false},
		{"[::]:8080", "", false, false},
		{"10.1.2.3:8080", "http://kik.example", false, false},
		{"10.1.2.3:8080", "https://kik.example", false, true},
		{":8080", "https://kik.example", false, true},
		{":8080", "https://kik.example", true, false},
		{"127.0.0.1:8080", "kik.example", false, false},
		{"127.0.0.1", "", false, false},
	} {
		if err := (serveCommand{Addr: c.address, PublicURL: c.publicURL, Demo: c.demo}).checkAddress(); (err == nil) != c.allowed {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

func TestARequestByAnotherNameIsRefused(t *testing.T) {
	known := onlyKnownHost("kik.example", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	for host, status := range map[string]int{
		"localhost:8080":       200,
		"127.0.0.1:8080":       200,
		"[::1]:8080":           200,
		"localhost":            200,
		"kik.example":          200,
		"KIK.example:443":      200,
		"rebound.example:8080": 421,
		"localhost.example":    421,
		"127.0.0.1.example":    421,
	} {
		request := httptest.NewRequest("GET", "/", nil)
		request.Host = host
		recorder := httptest.NewRecorder()
		known.ServeHTTP(recorder, request)
		if recorder.Code != status {
			t.Errorf("Host %s: status %d, want %d", host, recorder.Code, status)
		}
	}
}
