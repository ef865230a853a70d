package disclosure

// Table is the counts of one answer and how they add up.
type Table struct {
	Cells     []Cell
	Relations []Relation
	Rests     []Dependent
}

// Cell is one number of an answer.
type Cell struct {
	Name  string
	Value int64 // not negative

	// Persons says that the number counts persons. Targets and differences of two
	// stocks do not, and are never hidden.
	Persons bool

	// Elsewhere says that other answers show the number too, so that hiding it here
	// protects nothing: it is hidden only where it is small itself.
	Elsewhere bool
}

// Relation says that a cell is the sum of others; with one part, that two are equal.
type Relation struct {
	Total string
	Parts []string
}

// Dependent is a share, an amount or an average that rests on cells: with them but
// one, it gives that one away.
type Dependent struct {
	Name string
	On   []string
}

// UsualThreshold hides counts from 1 to 4.
const UsualThreshold = 5
