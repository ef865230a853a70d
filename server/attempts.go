package main

import (
	"sync"
	"time"

	"golang.org/x/time/rate"
)

const (
	attemptsAtOnce  = 5                // for one login or address
	attemptsEvery   = 12 * time.Second // one more
	mostRemembered  = 10_000           // logins and addresses
	hashesAtOnce    = 2                // each takes 19 MiB and a core
	addressAllowing = 4                // an office shares an address
)

// attempts slows down those who guess passwords.
type attempts struct {
	mu     sync.Mutex
	limits map[string]*rate.Limiter
	hashes chan struct{}
}

func newAttempts() *attempts {
	return &attempts{limits: map[string]*rate.Limiter{}, hashes: make(chan struct{}, hashesAtOnce)}
}

// allow counts an attempt on a login from an address.
func (a *attempts) allow(login, address string) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.limits) >= mostRemembered {
		a.forgetIdle()
	}
	ofLogin := a.limit(login, attemptsAtOnce)
	ofAddress := a.limit(address, addressAllowing*attemptsAtOnce)
	return ofLogin.Allow() && ofAddress.Allow()
}

func (a *attempts) limit(key string, burst int) *rate.Limiter {
	limit, known := a.limits[key]
	if !known {
		limit = rate.NewLimiter(rate.Every(attemptsEvery*attemptsAtOnce/time.Duration(burst)), burst)
		a.limits[key] = limit
	}
	return limit
}

// forgetIdle forgets those who have their whole allowance; when all are busy guessing, all.
func (a *attempts) forgetIdle() {
	for key, limit := range a.limits {
		if limit.Tokens() >= float64(limit.Burst()) {
			delete(a.limits, key)
		}
	}
	if len(a.limits) >= mostRemembered {
		clear(a.limits)
	}
}

// hashing waits for its turn, so that guesses do not use up the machine.
func (a *attempts) hashing() (release func()) {
	a.hashes <- struct{}{}
	return func() { <-a.hashes }
}
