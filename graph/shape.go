package graph

import "github.com/vektah/gqlparser/v2/ast"

// shape is the size of a query with every fragment written out.
type shape struct {
	selections int
	depth      int
}

// shapeOf measures each fragment once, however often it is used, so that a
// query that doubles with every fragment is measured in the time it takes to
// read it.
func shapeOf(document *ast.QueryDocument) shape {
	m := measurer{fragments: map[string]*ast.FragmentDefinition{}, known: map[string]shape{}}
	for _, fragment := range document.Fragments {
		m.fragments[fragment.Name] = fragment
	}
	var whole shape
	for _, operation := range document.Operations {
		whole.beside(m.set(operation.SelectionSet))
	}
	for _, fragment := range document.Fragments {
		whole.beside(m.fragment(fragment.Name))
	}
	return whole
}

type measurer struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]shape
}

func (m measurer) set(selections ast.SelectionSet) shape {
	var sum shape
	for _, selection := range selections {
		sum.beside(m.selection(selection))
	}
	return sum
}

func (m measurer) selection(selection ast.Selection) shape {
	switch s := selection.(type) {
	case *ast.Field:
		below := m.set(s.SelectionSet)
		return shape{selections: below.selections + 1, depth: below.depth + 1}
	case *ast.InlineFragment:
		below := m.set(s.SelectionSet)
		return shape{selections: below.selections + 1, depth: below.depth}
	case *ast.FragmentSpread:
		below := m.fragment(s.Name)
		return shape{selections: below.selections + 1, depth: below.depth}
	}
	return shape{}
}

// fragment measures a fragment. One that contains itself counts nothing there:
// validation refuses it.
func (m measurer) fragment(name string) shape {
	if known, ok := m.known[name]; ok {
		return known
	}
	fragment, ok := m.fragments[name]
	if !ok {
		return shape{}
	}
	m.known[name] = shape{}
	size := m.set(fragment.SelectionSet)
	m.known[name] = size
	return size
}

// beside adds what stands next to it. The sum stops growing far above every
// limit, so it cannot overflow.
func (s *shape) beside(other shape) {
	const enough = 1 << 30
	s.selections = min(s.selections+other.selections, enough)
	s.depth = max(s.depth, other.depth)
}
