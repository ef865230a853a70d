package auth_test

import (
	"testing"

	"kik/graph/auth"
)

func TestATokenComesOnlyFromItsAddresses(t *testing.T) {
	for _, c := range []struct {
		list, address string
		allowed       bool
	}{
		{"", "203.0.113.7", true},
		{"10.1.0.0/16,192.0.2.9", "10.1.200.3", true},
		{"10.1.0.0/16,192.0.2.9", "192.0.2.9", true},
		{"10.1.0.0/16", "::ffff:10.1.2.3", true},
		{"10.1.0.0/16", "10.2.0.1", false},
		{"2001:db8::/32", "2001:db8::1", true},
		{"10.1.0.0/16", "somewhere", false},
	} {
		if got := auth.MayComeFrom(c.list, c.address); got != c.allowed {
			t.Errorf("%q from %s: %v", c.list, c.address, got)
		}
	}
}

func TestTwoTokensAreNeverTheSame(t *testing.T) {
	if one, other := auth.NewToken(), auth.NewToken(); one == other || len(one) < 40 {
		t.Errorf("%q and %q", one, other)
	}
}
