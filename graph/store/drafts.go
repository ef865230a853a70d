package store

import (
	"context"
	"database/sql"
	"fmt"

	"kik/graph/model"
)

// namedInterventions are the columns of files that name an intervention.
var namedInterventions = []struct {
	kind         model.FileKind
	column, file string
}{
	{model.FileInterventions, "code", "kode"},
	{model.FileEnrolments, "intervention", "indsats"},
	{model.FilePostings, "intervention", "indsats"},
}

// checkDrafts reports the rows that name a draft of the catalogue: it is not
// decided yet, so nobody can be enrolled in it and nothing be spent on it.
func (r *ImportRun) checkDrafts(ctx context.Context) error {
	for _, named := range namedInterventions {
		if r.staged[named.kind] == 0 {
			continue
		}
		query := fmt.Sprintf("SELECT s.position, s.%[1]s FROM interventions m JOIN %[2]s s ON s.%[1]s = m.code WHERE m.stage = ? ORDER BY s.position", named.column, tableOf(named.kind).stage())
		err := eachRow(ctx, r.conn, func(rows *sql.Rows) error {
			finding := Finding{Kind: named.kind, Column: named.file, Reason: NamesDraft, To: model.FileInterventions}
			if err := rows.Scan(&finding.Position, &finding.Value); err != nil {
				return err
			}
			r.report(finding)
			return nil
		}, query, string(model.StageDraft))
		if err != nil {
			return err
		}
	}
	return nil
}

// refuseNamedDrafts refuses where an intervention has become a draft again since
// the run was checked: from here on nobody can make one a draft that rows name.
func (a *application) refuseNamedDrafts(ctx context.Context) error {
	named, err := count(ctx, a.tx, `SELECT COUNT(*) FROM interventions m WHERE m.stage = ?
		AND (EXISTS (SELECT 1 FROM enrolments e WHERE e.intervention = m.code) OR EXISTS (SELECT 1 FROM postings p WHERE p.intervention = m.code))`, string(model.StageDraft))
	if err != nil {
		return err
	}
	if named > 0 {
		return conflict("En indsats, som filerne nævner, er netop gjort til en kladde igen. Indlæs filerne en gang til.")
	}
	return nil
}
