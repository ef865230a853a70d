package catalogue

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"kik/graph/model"
)

// request is a client's own key of a call, so that the call can come twice.
type request struct{ key, hash string }

const (
	shortestRequestKey = 8
	longestRequestKey  = 100
)

// requestOf returns the key with the hash of what is asked for under it.
func requestOf(key *string, asked ...any) (request, error) {
	if key == nil {
		return request{}, nil
	}
	if n := len(*key); n < shortestRequestKey || n > longestRequestKey || (*key)[0] == '-' {
		return request{}, model.InvalidField("requestKey", "Nøglen skal have fra %d til %d tegn og ikke begynde med en bindestreg.", shortestRequestKey, longestRequestKey)
	}
	encoded, err := json.Marshal(asked)
	if err != nil {
		return request{}, fmt.Errorf("read a request: %w", err)
	}
	hash := sha256.Sum256(encoded)
	return request{*key, hex.EncodeToString(hash[:])}, nil
}

// made returns what the request has made already; false: nothing.
func (k *Keeper) made(ctx context.Context, r request) (Change, bool, error) {
	if r.key == "" {
		return Change{}, false, nil
	}
	revision, hash, err := k.Store.RevisionByRequest(ctx, r.key)
	if err != nil || revision == nil {
		return Change{}, false, err
	}
	if hash != r.hash {
		return Change{}, false, model.InvalidField("requestKey", "Nøglen er brugt til noget andet. Vælg en ny.")
	}
	return Change{revision.Key, &revision.ID}, true, nil
}

// once makes a change unless its request has made it already, also where the same
// request comes at the same time.
func (k *Keeper) once(ctx context.Context, r request, change func() (Change, error)) (Change, error) {
	if before, is, err := k.made(ctx, r); is || err != nil {
		return before, err
	}
	now, err := change()
	if err == nil {
		return now, nil
	}
	before, is, lookErr := k.made(ctx, r)
	if is {
		return before, nil
	}
	return now, errors.Join(err, lookErr)
}
