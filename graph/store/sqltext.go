package store

import (
	"fmt"
	"strings"
)

// match is the condition that two rows of the table have the same natural key.
func (t *table) match(a, b string) string {
	var parts []string
	for _, k := range t.keys() {
		parts = append(parts, fmt.Sprintf("%s.%s = %s.%s", a, k, b, k))
	}
	return strings.Join(parts, " AND ")
}

// sameAsStaged is the condition that a staged row s says what the row m of the
// table says already.
func (t *table) sameAsStaged(d dialect) string {
	parts := []string{"1 = 1"}
	for _, c := range t.names(valueColumn) {
		parts = append(parts, d.same("s."+c, "m."+c))
	}
	for _, l := range t.lists {
		parts = append(parts, d.same("s."+l.column, t.listText(d, l)))
	}
	return strings.Join(parts, " AND ")
}

// sameStaged is the condition that two staged rows with the same key say the same.
func (t *table) sameStaged(d dialect, a, b string) string {
	parts := []string{"1 = 1"}
	for _, c := range t.names(valueColumn) {
		parts = append(parts, d.same(a+"."+c, b+"."+c))
	}
	for _, l := range t.lists {
		parts = append(parts, d.same(a+"."+l.column, b+"."+l.column))
	}
	return strings.Join(parts, " AND ")
}

// listText is the list of the row m as the files write it.
func (t *table) listText(d dialect, l list) string {
	return fmt.Sprintf("COALESCE((SELECT %s FROM %s l WHERE l.%s = m.%s), '')",
		d.join("l."+l.element, "l.position"), l.links, l.owner, t.keys()[0])
}

// image is a JSON object of the row m with all that is needed to restore it.
func (t *table) image(d dialect) string {
	var parts []string
	add := func(name, expression string) { parts = append(parts, "'"+name+"', "+expression) }
	if t.id != noID {
		add("id", "m.id")
	}
	for _, c := range t.names(keyColumn, valueColumn, handColumn) {
		add(c, "m."+c)
	}
	for _, l := range t.lists {
		add(l.column, t.listText(d, l))
	}
	return "JSON_OBJECT(" + strings.Join(parts, ", ") + ")"
}

// unstagedKeys selects the natural keys that are in the table and not in its
// staging table. It sorts instead of looking up, since staging has no index.
func (t *table) unstagedKeys(d dialect) string {
	keys := strings.Join(t.keys(), ", ")
	return fmt.Sprintf("SELECT %s %s FROM (SELECT %s, 1 AS staged FROM %s UNION ALL SELECT %s, 0 FROM %s) either GROUP BY %s HAVING MAX(staged) = 0",
		d.sortedGroups(), keys, keys, t.stage(), keys, t.name, keys)
}

// prefixed puts an alias before each column.
func prefixed(alias string, columns []string) string {
	return alias + "." + strings.Join(columns, ", "+alias+".")
}

// placeholders is a list of rows of parameters for VALUES.
func placeholders(rows, columns int) string {
	row := "(" + strings.TrimSuffix(strings.Repeat("?, ", columns), ", ") + ")"
	return strings.TrimSuffix(strings.Repeat(row+", ", rows), ", ")
}
