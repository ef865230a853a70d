package auth

import (
	"crypto/rand"
	"net/netip"
	"strings"

	"kik/graph/model"
)

// TokenPrefix lets people and scanners of secrets see what a token is.
const TokenPrefix = "kik_"

// NewToken returns a token that nobody can guess.
func NewToken() string { return TokenPrefix + rand.Text() + rand.Text() }

// MayComeFrom tells whether an address is in a comma list of addresses and
// networks; an empty list lets all in.
func MayComeFrom(list, address string) bool {
	if list == "" {
		return true
	}
	from, err := netip.ParseAddr(address)
	if err != nil {
		return false
	}
	for item := range strings.SplitSeq(list, ",") {
		if network, err := ParseNetwork(item); err == nil && network.Contains(from.Unmap()) {
			return true
		}
	}
	return false
}

// ParseNetwork reads an address, or a network as 10.1.0.0/16.
func ParseNetwork(text string) (netip.Prefix, error) {
	if address, err := netip.ParseAddr(text); err == nil {
		return netip.PrefixFrom(address, address.BitLen()), nil
	}
	return netip.ParsePrefix(text)
}

// Token is what is known of a token.
type Token struct {
	model.APIToken
	Role Role
}

// NewAPIToken is a token that was just made. Its secret is told once.
type NewAPIToken struct {
	Secret string
	Token  Token
}
