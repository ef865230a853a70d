package store

import "gorm.io/gorm/schema"

// columnNames names tables and columns as gorm does, except where SQL reserves the word.
type columnNames struct{ schema.NamingStrategy }

// ColumnName returns the column of a field.
func (n columnNames) ColumnName(table, field string) string {
	switch field {
	case "From":
		return "from_date"
	case "To":
		return "to_date"
	case "Key":
		return "figure_key"
	case "New", "Changed", "Unchanged", "Removed":
		return n.NamingStrategy.ColumnName(table, field) + "_rows"
	}
	return n.NamingStrategy.ColumnName(table, field)
}
