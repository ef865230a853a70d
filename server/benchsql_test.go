package main

import (
	"database/sql"
	"encoding/json"
	"maps"
	"testing"

	"kik/graph/model"
)

// statusTable counts citizens by cohort and state; without zeros.
type statusTable map[[2]string]int

// statusOf reads the API's answer.
func statusOf(b *testing.B, answer []byte) statusTable {
	var decoded struct {
		Data struct {
			Programme struct {
				Cohort struct {
					Status struct {
						Rows []struct {
							State            string
							Baseline, Inflow int
						}
					}
				}
			}
		}
	}
	if err := json.Unmarshal(answer, &decoded); err != nil {
		b.Fatal(err)
	}
	table := statusTable{}
	for _, row := range decoded.Data.Programme.Cohort.Status.Rows {
		for cohort, citizens := range map[model.Cohort]int{model.Baseline: row.Baseline, model.Inflow: row.Inflow} {
			if citizens > 0 {
				table[[2]string{string(cohort), row.State}] = citizens
			}
		}
	}
	return table
}

// The best index and the best statement for the table that was found: one pass
// in the order of an index that holds all that is needed, conditional
// aggregation by citizen, no join. The benefits' classes stand in the
// statement; on one day a code has one class, and the classes come first in
// this order.
const (
	coveringIndex = `CREATE INDEX status_table ON benefit_spells (citizen_id, from_date, to_date, benefit)`

	statusStatement = `
SELECT CASE WHEN on_baseline = 1 THEN 'BASELINE' ELSE 'INFLOW' END AS cohort,
       CASE today WHEN 0 THEN 'ON_BENEFIT' WHEN 1 THEN 'OTHER_SUPPORT' WHEN 2 THEN 'OTHER_TARGET_GROUP' ELSE 'SELF_SUPPORT' END AS state,
       COUNT(*)
FROM (
    SELECT MAX(benefit IN ('kontanthjaelp', 'uddannelseshjaelp') AND (to_date IS NULL OR to_date >= '2018-02-01')) AS entered,
           MAX(benefit IN ('kontanthjaelp', 'uddannelseshjaelp') AND from_date <= '2018-02-01' AND (to_date IS NULL OR to_date >= '2018-02-01')) AS on_baseline,
           MIN(CASE WHEN to_date < '2022-04-30' THEN 3
                    WHEN benefit IN ('kontanthjaelp', 'uddannelseshjaelp') THEN 0
                    WHEN benefit IN ('ressourceforloeb', 'ledighedsydelse', 'fleksjob', 'foertidspension') THEN 1
                    WHEN benefit IN ('job', 'uddannelse', 'selvforsoergelse') THEN 3
                    ELSE 2 END) AS today
    FROM benefit_spells FORCE INDEX (status_table)
    WHERE from_date <= '2022-04-30'
    GROUP BY citizen_id
) citizens
WHERE entered = 1
GROUP BY cohort, state`
)

// statusBySQL times the status table by SQL beside the API's, and requires its
// numbers.
func statusBySQL(b *testing.B, db *sql.DB, address string) {
	for _, statement := range []string{coveringIndex, `ANALYZE TABLE benefit_spells`} {
		if _, err := db.Exec(statement); err != nil {
			b.Fatal(err)
		}
	}
	want := statusOf(b, statusQuestion.ask(b, address))
	bySQL, _ := medianOf(func() {
		if got := tableBySQL(b, db); !maps.Equal(got, want) {
			b.Fatalf("SQL counts %v, the API %v", got, want)
		}
	})
	overHTTP, _ := statusQuestion.median(b, address)
	b.ReportMetric(float64(bySQL), "ns/op")
	b.ReportMetric(float64(bySQL)/float64(overHTTP), "times-the-API's")
}

func tableBySQL(b *testing.B, db *sql.DB) statusTable {
	rows, err := db.Query(statusStatement)
	if err != nil {
		b.Fatal(err)
	}
	defer rows.Close()
	table := statusTable{}
	for rows.Next() {
		var cohort, state string
		var citizens int
		if err := rows.Scan(&cohort, &state, &citizens); err != nil {
			b.Fatal(err)
		}
		table[[2]string{cohort, state}] = citizens
	}
	if err := rows.Err(); err != nil {
		b.Fatal(err)
	}
	return table
}
