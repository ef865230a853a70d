// Package snapshot holds the current dataset: it loads one from the store,
// swaps it in whole, and notices when the store has moved on.
package snapshot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"kik/graph/dataset"
	"kik/graph/store"
)

// Snapshot is everything of one data version, in memory.
type Snapshot = dataset.Dataset

// Holder holds the current snapshot. A question takes it once and keeps it to
// its end, whatever is swapped in meanwhile.
type Holder struct {
	store   *store.Store
	current atomic.Pointer[Snapshot]
	loading sync.Mutex
}

// NewHolder returns a holder without a snapshot; Refresh loads the first.
func NewHolder(s *store.Store) *Holder { return &Holder{store: s} }

// Current returns the current snapshot, nil before the first Refresh.
func (h *Holder) Current() *Snapshot { return h.current.Load() }

// Refresh loads a new snapshot when the store's data version is another one
// than the current snapshot's. Questions go on with the old one meanwhile.
func (h *Holder) Refresh(ctx context.Context) error {
	h.loading.Lock()
	defer h.loading.Unlock()
	if current := h.Current(); current != nil {
		version, err := h.store.Version(ctx)
		if err != nil {
			return fmt.Errorf("look for a new data version: %w", err)
		}
		if version == current.Version {
			return nil
		}
	}
	next, err := load(ctx, h.store, h.Current())
	if err != nil {
		return fmt.Errorf("load the data: %w", err)
	}
	h.current.Store(next)
	return nil
}

// Poll refreshes again and again until ctx ends, so that an import by another
// process shows. A failure is logged, and the old snapshot stays.
func (h *Holder) Poll(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if err := h.Refresh(ctx); err != nil && !errors.Is(err, context.Canceled) {
				slog.Error("could not refresh the data", "error", err)
			}
		}
	}
}
