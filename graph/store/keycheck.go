package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"kik/graph/model"
)

// hashedCitizens is the condition that a citizen's pseudonym is a hashed CPR
// number, as a range of the index.
const hashedCitizens = "pseudonym >= 'cpr-' AND pseudonym < 'cpr.'"

// checkKey returns VALIDATION where the run hashes CPR numbers with another key
// than the citizens of the database were hashed with: it would take them for
// other citizens.
func (r *ImportRun) checkKey(ctx context.Context) error {
	if r.keyCheck == "" {
		return nil
	}
	var known sql.NullString
	err := r.conn.QueryRowContext(ctx, "SELECT cpr_key_check FROM data_version WHERE EXISTS (SELECT 1 FROM citizens WHERE "+hashedCitizens+")").Scan(&known)
	switch {
	case errors.Is(err, sql.ErrNoRows) || err == nil && (!known.Valid || known.String == r.keyCheck):
		return nil
	case err != nil:
		return fmt.Errorf("look which key the citizens were hashed with: %w", err)
	}
	return model.Invalid("KIK_CPR_KEY er en anden nøgle end den, som databasens borgere er gemt med. Brug den samme, ellers bliver hver borger til to.")
}

// rememberKey keeps what tells the run's key from others, once it has hashed anyone.
func (a *application) rememberKey(ctx context.Context) error {
	if a.run.keyCheck == "" {
		return nil
	}
	_, err := a.tx.ExecContext(ctx, "UPDATE data_version SET cpr_key_check = ? WHERE EXISTS (SELECT 1 FROM citizens WHERE "+hashedCitizens+")", a.run.keyCheck)
	return err
}
