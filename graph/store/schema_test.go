package store_test

import (
	"database/sql"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"kik/graph/store/storetest"
)

// schema is what a database says of its tables: columns with NULL or NOT NULL,
// primary and unique keys, foreign keys.
type schema map[string][]string

func TestBothDatabasesHaveTheSameTablesColumnsAndKeys(t *testing.T) {
	schemas := map[string]schema{}
	storetest.EachURL(t, func(t *testing.T, url string) {
		storetest.Open(t, url)
		db := storetest.DB(t, url)
		if strings.HasPrefix(url, "sqlite:") {
			schemas["SQLite"] = sqliteSchema(t, db)
		} else {
			schemas["MariaDB"] = mariaDBSchema(t, db)
		}
	})
	lite, maria := schemas["SQLite"], schemas["MariaDB"]
	if maria == nil {
		t.Skip("there is no MariaDB to compare with")
	}
	if len(lite) < 20 {
		t.Fatalf("only %d tables were read", len(lite))
	}
	names := slices.Sorted(maps.Keys(lite))
	if others := slices.Sorted(maps.Keys(maria)); !slices.Equal(names, others) {
		t.Fatalf("tables\nSQLite:  %v\nMariaDB: %v", names, others)
	}
	for _, name := range names {
		if !slices.Equal(lite[name], maria[name]) {
			t.Errorf("%s\nSQLite:  %v\nMariaDB: %v", name, lite[name], maria[name])
		}
	}
}

var ownTable = regexp.MustCompile(`^(goose_|sqlite_)`)

func sqliteSchema(t *testing.T, db *sql.DB) schema {
	found := schema{}
	for _, table := range strings.Fields(query(t, db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
		if ownTable.MatchString(table) {
			continue
		}
		var parts []string
		parts = append(parts, lines(t, db, "SELECT 'column ' || name || CASE WHEN \"notnull\" THEN ' NOT NULL' ELSE '' END FROM pragma_table_info(?)", table)...)
		if key := query(t, db, "SELECT 'primary ' || group_concat(name, ',' ORDER BY pk) FROM pragma_table_info(?) WHERE pk > 0 HAVING count(*) > 0", table); key != "" {
			parts = append(parts, key)
		}
		for _, index := range lines(t, db, "SELECT name || ' ' || \"unique\" FROM pragma_index_list(?) WHERE origin <> 'pk'", table) {
			name, unique, _ := strings.Cut(index, " ")
			columns := query(t, db, "SELECT group_concat(name, ',' ORDER BY seqno) FROM pragma_index_info(?)", name)
			parts = append(parts, fmt.Sprintf("index %s unique=%s", columns, unique))
		}
		parts = append(parts, lines(t, db, "SELECT 'foreign ' || \"from\" || ' -> ' || \"table\" || '.' || \"to\" FROM pragma_foreign_key_list(?)", table)...)
		slices.Sort(parts)
		found[table] = parts
	}
	return found
}

func mariaDBSchema(t *testing.T, db *sql.DB) schema {
	found := schema{}
	for _, table := range lines(t, db, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()") {
		if ownTable.MatchString(table) {
			continue
		}
		var parts []string
		parts = append(parts, lines(t, db, "SELECT CONCAT('column ', column_name, IF(is_nullable = 'NO', ' NOT NULL', '')) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?", table)...)
		parts = append(parts, lines(t, db, `SELECT IF(index_name = 'PRIMARY', CONCAT('primary ', columns), CONCAT('index ', columns, ' unique=', 1 - non_unique)) FROM (
			SELECT index_name, MIN(non_unique) AS non_unique, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns
			FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? GROUP BY index_name) i`, table)...)
		parts = append(parts, lines(t, db, "SELECT CONCAT('foreign ', column_name, ' -> ', referenced_table_name, '.', referenced_column_name) FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL", table)...)
		slices.Sort(parts)
		found[table] = parts
	}
	return found
}

func lines(t *testing.T, db *sql.DB, statement string, args ...any) []string {
	t.Helper()
	rows, err := db.Query(statement, args...)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var line sql.NullString
		if err := rows.Scan(&line); err != nil {
			t.Fatal(err)
		}
		found = append(found, line.String)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return found
}

func query(t *testing.T, db *sql.DB, statement string, args ...any) string {
	t.Helper()
	return strings.Join(lines(t, db, statement, args...), "\n")
}
