package importing_test

import (
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

func TestAnotherKeyOfCPRNumbersIsRefused(t *testing.T) {
	first, second := []byte("the key of the first import"), []byte("a key that someone mistyped")
	numbers := files{model.FileCitizens: {"borger", "010180-1234"}}
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{CPRKey: second}) // hashes nobody, so the key does not matter yet
		mustImport(t, db, numbers, importing.Options{CPRKey: first})
		before := dump(t, db)
		_, err := importing.Run(t.Context(), db.Store, numbers.sources(), importing.Options{CPRKey: second})
		if model.CodeOf(err) != model.CodeValidation {
			t.Errorf("got %v", err)
		}
		expectDump(t, db, before)
		if again := mustImport(t, db, numbers, importing.Options{CPRKey: first}); again.ImportID != 0 {
			t.Errorf("the right key changes something: %v", again.Counts)
		}
	})
}
