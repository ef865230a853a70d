package graph_test

import (
	"os"
	"slices"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// Types that only a field with a role leads to.
var behindARole = []string{"Citizen", "CitizenConnection", "CitizenEdge", "Enrolment", "EnrolmentConnection", "EnrolmentEdge", "BenefitSpell", "Visitation"}

// Mutations of what is the person's own and nobody else's.
var ofOnesOwn = []string{"saveView", "renameView", "deleteView"}

func TestEveryMutationAndEveryWayToACitizenNamesItsRoles(t *testing.T) {
	text, err := os.ReadFile("../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	ways := 0
	for name, definition := range schema.Types {
		if definition.BuiltIn || definition.Kind != ast.Object || slices.Contains(behindARole, name) {
			continue
		}
		for _, field := range definition.Fields {
			roles := rolesOf(field)
			switch {
			case name == "Mutation" && slices.Contains(ofOnesOwn, field.Name):
				if !slices.Equal(roles, []string{"READER", "ANALYST", "ADMINISTRATOR"}) {
					t.Errorf("Mutation.%s is for %v", field.Name, roles)
				}
			case name == "Mutation" && !slices.Equal(roles, []string{"ADMINISTRATOR"}):
				t.Errorf("Mutation.%s is for %v", field.Name, roles)
			case slices.Contains(behindARole, field.Type.Name()):
				ways++
				if !slices.Equal(roles, []string{"ANALYST"}) {
					t.Errorf("%s.%s shows single citizens to %v", name, field.Name, roles)
				}
			}
		}
	}
	if ways < 4 {
		t.Errorf("only %d ways to a citizen were found", ways)
	}
}

func rolesOf(field *ast.FieldDefinition) []string {
	directive := field.Directives.ForName("hasRole")
	if directive == nil {
		return nil
	}
	var roles []string
	for _, role := range directive.Arguments.ForName("any").Value.Children {
		roles = append(roles, role.Value.Raw)
	}
	return roles
}
