package ingest

import (
	"slices"
	"strings"

	"kik/graph/model"
)

// header is what the first row of a file says: which file it is, and which
// column of the file description stands where.
type header struct {
	spec    model.FileSpec
	names   []string // by place in the file; empty where a trailing delimiter leaves no name
	columns []int    // by place in the file: the column of spec, -1 for an unknown or unnamed one
}

// readHeader finds the type of a file by its first row. Without exactly one type
// that fits, it returns the problem.
func readHeader(first record) (header, error) {
	names := make([]string, len(first.cells))
	for i, c := range first.cells {
		names[i] = strings.ToLower(composed(c.text))
	}
	if message := headerFault(names); message != "" {
		return header{}, &contentError{row: first.row, message: message, fatal: true}
	}
	spec, message := specOf(names)
	if message != "" {
		return header{}, &contentError{row: first.row, message: message, fatal: true}
	}
	return newHeader(spec, names), nil
}

func headerFault(names []string) string {
	seen := map[string]bool{}
	for _, name := range names {
		switch {
		case HoldsCPR(name):
			return msgHeaderCPR
		case strings.ContainsRune(name, '\r'):
			return msgCarriageReturn
		case seen[name]:
			return msgDuplicateColumn(shown(name))
		}
		seen[name] = name != ""
	}
	return ""
}

// specOf returns the type whose required columns are all among the names, with
// the fewest unknown ones; otherwise the message that says why there is none.
func specOf(names []string) (model.FileSpec, string) {
	var best []model.FileSpec
	fewest := len(names) + 1
	for _, spec := range model.ImportFiles {
		if len(missingColumns(spec, names)) > 0 {
			continue
		}
		switch unknown := len(unknownNames(spec, names)); {
		case unknown < fewest:
			best, fewest = []model.FileSpec{spec}, unknown
		case unknown == fewest:
			best = append(best, spec)
		}
	}
	switch len(best) {
	case 0:
		return model.FileSpec{}, noSpecMessage(names)
	case 1:
		return best[0], betterMessage(best[0], names)
	}
	kinds := make([]string, len(best))
	for i, spec := range best {
		kinds[i] = string(spec.Kind)
	}
	return model.FileSpec{}, msgTiedKinds(kinds)
}

// noSpecMessage names the nearest type: the one that most of the names belong to,
// and of those the one that lacks the fewest columns.
func noSpecMessage(names []string) string {
	var nearest model.FileSpec
	var missing []string
	most := 0
	for _, spec := range model.ImportFiles {
		known := len(names) - len(unknownNames(spec, names))
		lacking := missingColumns(spec, names)
		if known > most || known == most && most > 0 && len(lacking) < len(missing) {
			nearest, missing, most = spec, lacking, known
		}
	}
	if most == 0 {
		return msgNoKnownColumns
	}
	return msgMissingColumns(nearest.Kind, missing)
}

// maxLacking is the most required columns that a header may lack and still be taken
// for a type with a slip in it.
const maxLacking = 2

// betterMessage says that a header which fits the chosen type is nearer to another
// one that it lacks little of: ydelser without til is no list of borgere. The other
// type has the chosen one's columns and explains more of the header.
func betterMessage(chosen model.FileSpec, names []string) string {
	unknown := unknownNames(chosen, names)
	var better model.FileSpec
	var missing []string
	fewest := len(unknown)
	for _, other := range model.ImportFiles {
		lacking := missingColumns(other, names)
		if len(lacking) > maxLacking || !hasRequiredOf(chosen, other) || !requiresOneOf(other, unknown) {
			continue
		}
		unexplained := len(unknownNames(other, names))
		if unexplained < fewest || unexplained == fewest && missing != nil && len(lacking) < len(missing) {
			better, missing, fewest = other, lacking, unexplained
		}
	}
	if missing == nil {
		return ""
	}
	var foreign []string
	for _, name := range unknown {
		if columnOf(better, name) >= 0 {
			foreign = append(foreign, name)
		}
	}
	return msgBetterKind(better.Kind, missing, chosen.Kind, foreign)
}

// hasRequiredOf says whether other has all columns that chosen cannot do without.
func hasRequiredOf(chosen, other model.FileSpec) bool {
	return !slices.ContainsFunc(chosen.Columns, func(c model.Column) bool { return !c.Optional && columnOf(other, c.Name) < 0 })
}

func requiresOneOf(spec model.FileSpec, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		column := columnOf(spec, name)
		return column >= 0 && !spec.Columns[column].Optional
	})
}

func missingColumns(spec model.FileSpec, names []string) []string {
	var missing []string
	for _, column := range spec.Columns {
		if !column.Optional && !slices.Contains(names, column.Name) {
			missing = append(missing, column.Name)
		}
	}
	return missing
}

func unknownNames(spec model.FileSpec, names []string) []string {
	var unknown []string
	for _, name := range names {
		if name != "" && columnOf(spec, name) < 0 {
			unknown = append(unknown, name)
		}
	}
	return unknown
}

func columnOf(spec model.FileSpec, name string) int {
	return slices.IndexFunc(spec.Columns, func(c model.Column) bool { return c.Name == name })
}

func newHeader(spec model.FileSpec, names []string) header {
	h := header{spec: spec, names: names, columns: make([]int, len(names))}
	for place, name := range names {
		h.columns[place] = columnOf(spec, name)
	}
	return h
}

const maxNamesInWarning = 20

func (h header) warnings() []string {
	unknown := unknownNames(h.spec, h.names)
	if len(unknown) == 0 {
		return nil
	}
	var listed []string
	for _, name := range unknown[:min(len(unknown), maxNamesInWarning)] {
		listed = append(listed, shown(name))
	}
	return []string{msgUnknownColumns(h.spec.Kind, listed, len(unknown))}
}

// absent returns the optional columns that the file lacks, but for those of
// the key and for an outcome's date, which an outcome without one takes from
// the enrolment's end.
func (h header) absent() []string {
	var names []string
	hasOutcome := slices.Contains(h.names, "udfald")
	for i, column := range h.spec.Columns {
		if slices.Contains(h.columns, i) || column.Key || column.Name == "udfald_dato" && hasOutcome {
			continue
		}
		names = append(names, column.Name)
	}
	return names
}
