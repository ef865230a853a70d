package main

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOnlyThisMachineIsListenedOn(t *testing.T) {
	for address, allowed := range map[string]bool{
		"127.0.0.1:8080":   true,
		"127.8.9.10:0":     true,
		"localhost:8080":   true,
		"[::1]:8080":       true,
		":8080":            false,
		"0.0.0.0:8080":     false,
		"[::]:8080":        false,
		"10.1.2.3:8080":    false,
		"kik.example:8080": false,
		"127.0.0.1":        false,
	} {
		if err := requireLoopback(address); (err == nil) != allowed {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestARequestByAnotherNameIsRefused(t *testing.T) {
	local := onlyLocalHost(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	for host, status := range map[string]int{
		"localhost:8080":       200,
		"127.0.0.1:8080":       200,
		"[::1]:8080":           200,
		"localhost":            200,
		"rebound.example:8080": 421,
		"localhost.example":    421,
		"127.0.0.1.example":    421,
	} {
		request := httptest.NewRequest("GET", "/", nil)
		request.Host = host
		recorder := httptest.NewRecorder()
		local.ServeHTTP(recorder, request)
		if recorder.Code != status {
			t.Errorf("Host %s: status %d, want %d", host, recorder.Code, status)
		}
	}
}
