package store

import (
	"encoding/json"
	"strings"

	"kik/graph/model"
)

// table says how the rows of one kind of import file are kept. What a run reads
// stands in a staging table with the same columns until the run is applied.
type table struct {
	kind    model.FileKind
	name    string
	id      idSource
	columns []column
	lists   []list
}

// idSource says where a table's surrogate key comes from.
type idSource int

const (
	noID       idSource = iota // the natural key is the primary key
	databaseID                 // the database numbers the rows
	stagedID                   // the staging numbers the rows, so that others can refer to them
)

// column is a column of a table and the column of the import file it comes from.
type column struct {
	name    string
	file    string
	role    columnRole
	empty   any           // what an empty cell becomes
	names   *codeList     // the list that must hold the value; filled by need
	convert func(any) any // of a cell that is kept in another form
}

type columnRole int

const (
	valueColumn columnRole = iota
	keyColumn              // part of the natural key
	handColumn             // kept by administrators: no file has it, but images do
)

// list is a comma list of an import file, kept in a table of its own in the file's order.
type list struct {
	column  string // of the staging table: the list as text
	file    string
	links   string // the table of the elements
	owner   string // its column with the key of the row that has the list
	element string // its column with the element
	names   *codeList
	kept    string // a column that no file has: an element that stays keeps its value
}

// codeList is a table of codes with names that a file may add to by naming a
// code. What a file has added goes again when nothing names it.
type codeList struct {
	name    string
	key     string
	hasName bool // a name beside the code
	users   []columnOf
}

// columnOf is a column that refers to another table.
type columnOf struct{ table, column string }

var (
	targetGroups = codeList{name: "target_groups", key: "code", hasName: true, users: []columnOf{
		{"programme_target_groups", "target_group"}, {"intervention_target_groups", "target_group"}, {"visitations", "target_group"}}}
	benefitCategories = codeList{name: "benefit_categories", key: "code", hasName: true, users: []columnOf{{"benefit_types", "category"}}}
	providers         = codeList{name: "providers", key: "name", users: []columnOf{{"intervention_providers", "provider"}}}
)

var codeLists = []*codeList{&targetGroups, &benefitCategories, &providers}

func key(name, file string) column   { return column{name: name, file: file, role: keyColumn} }
func value(name, file string) column { return column{name: name, file: file} }
func hand(name string) column        { return column{name: name, role: handColumn} }

// citizenColumn stands for the citizen by surrogate key; its cell is the pseudonym.
const citizenColumn = "citizen_id"

// tables describes the imported tables in the order that their references need.
var tables = []table{
	{kind: model.FileProgrammes, name: "programmes", id: databaseID, columns: []column{
		key("code", "kode"), value("name", "navn"), value("decided_on", "besluttet"), value("from_date", "fra"),
		value("to_date", "til"), value("baseline_date", "udgangspunkt"),
	}, lists: []list{
		{column: "target_benefits", file: "ydelser", links: "programme_benefits", owner: "programme", element: "benefit"},
		{column: "target_groups", file: "maalgrupper", links: "programme_target_groups", owner: "programme", element: "target_group", names: &targetGroups},
	}},
	{kind: model.FileBenefitTypes, name: "benefit_types", id: databaseID, columns: []column{
		key("code", "kode"), value("name", "navn"), value("class", "klasse"),
		{name: "category", file: "kategori", names: &benefitCategories},
		key("from_date", "fra"), value("to_date", "til"),
	}},
	{kind: model.FileCitizens, name: "citizens", id: stagedID, columns: []column{
		key("pseudonym", "borger"), value("birth_year", "foedselsaar"), value("gender", "koen"), value("district", "distrikt"),
	}},
	{kind: model.FileBenefitSpells, name: "benefit_spells", columns: []column{
		key(citizenColumn, "borger"), key("from_date", "fra"), key("benefit", "ydelse"), value("to_date", "til"),
	}},
	{kind: model.FileVisitations, name: "visitations", columns: []column{
		key(citizenColumn, "borger"), key("from_date", "fra"),
		{name: "target_group", file: "maalgruppe", role: keyColumn, names: &targetGroups},
		value("to_date", "til"),
	}},
	{kind: model.FileInterventions, name: "interventions", id: databaseID, columns: []column{
		key("code", "kode"), value("name", "navn"), value("programme", "strategi"), value("from_date", "fra"), value("to_date", "til"),
		value("places", "pladser"), value("expected_self_support", "forventet_selvforsoergelse"),
		value("goal_after_months", "maal_efter_maaneder"), value("description", "beskrivelse"),
		{name: "stage", role: handColumn, empty: string(model.StagePublished)}, hand("age_from"), hand("age_to"), hand("edition"), hand("continues"), hand("price_amount"), hand("price_unit"),
		hand("committee"), hand("decision_body"), hand("decision_date"), hand("decision_link"),
	}, lists: []list{
		{column: "providers", file: "leverandoerer", links: "intervention_providers", owner: "intervention", element: "provider", names: &providers, kept: "role"},
		{column: "target_groups", file: "maalgrupper", links: "intervention_target_groups", owner: "intervention", element: "target_group", names: &targetGroups},
	}},
	{kind: model.FileEnrolments, name: "enrolments", id: databaseID, columns: []column{
		key(citizenColumn, "borger"), key("from_date", "fra"), key("intervention", "indsats"), value("to_date", "til"),
		value("outcome", "udfald"), value("outcome_date", "udfald_dato"),
	}},
	{kind: model.FileBudget, name: "budget_lines", columns: []column{
		key("programme", "strategi"), key("committee", "udvalg"), key("category", "kategori"), key("year", "aar"),
		{name: "month", file: "maaned", role: keyColumn, empty: int64(wholeYear)},
		key("kind", "slags"), value("amount", "beloeb"), value("price_level", "prisniveau"),
	}},
	{kind: model.FilePostings, name: "postings", columns: []column{
		key("voucher", "bilag"), value("date", "dato"), value("programme", "strategi"), value("committee", "udvalg"),
		value("category", "kategori"), value("intervention", "indsats"), value("amount", "beloeb"), value("text", "tekst"),
	}},
	{kind: model.FileRates, name: "rates", columns: []column{
		key("benefit", "ydelse"), key("from_date", "fra"), value("net_per_month", "netto_pr_maaned"),
	}},
	{kind: model.FileTargets, name: "targets", columns: []column{
		key("programme", "strategi"), key("measure", "maaltal"), key("date", "dato"), value("value", "vaerdi"),
	}},
	{kind: model.FileMunicipalFigures, name: "municipal_figures", columns: []column{
		key("municipality", "kommune"), key("month", "maaned"), value("name", "navn"), value("recipients", "modtagere"),
	}},
	{kind: model.FilePublished, name: "published_figures", columns: []column{
		key("figure_key", "id"), value("programme", "strategi"), value("measure", "maaltal"),
		{name: "dimensions", file: "dimensioner", empty: "{}", convert: dimensionsJSON},
		value("as_of", "dato"), value("unit", "enhed"), value("value", "vaerdi"), value("decimals", "decimaler"),
		value("tolerance", "tolerance"), value("source", "kilde"), value("source_date", "kilde_dato"), value("note", "note"),
		value("conflicts_with", "modstrid"),
	}},
}

// wholeYear is the month of a budget line of a whole year: a key has no NULL.
const wholeYear = 0

func tableOf(kind model.FileKind) *table {
	for i := range tables {
		if tables[i].kind == kind {
			return &tables[i]
		}
	}
	return nil
}

func (t *table) stage() string { return "stage_" + t.name }

// ofCitizen tells whether the table's rows belong to a citizen.
func (t *table) ofCitizen() bool { return t.columns[0].name == citizenColumn }

// names returns the names of the columns with one of the roles.
func (t *table) names(roles ...columnRole) []string {
	var names []string
	for _, c := range t.columns {
		for _, role := range roles {
			if c.role == role {
				names = append(names, c.name)
			}
		}
	}
	return names
}

func (t *table) keys() []string { return t.names(keyColumn) }

// written returns the columns that a staged row gives its row in the table.
func (t *table) written() []string {
	names := t.names(keyColumn, valueColumn)
	if t.id == stagedID {
		return append([]string{"id"}, names...)
	}
	return names
}

// staged returns the columns of the staging table after its position.
func (t *table) staged() []string {
	names := t.written()
	for _, l := range t.lists {
		names = append(names, l.column)
	}
	return names
}

func text(cell any) string {
	s, _ := cell.(string)
	return s
}

// dimensionsJSON turns name=value,… into the JSON object in which figures keep their dimensions.
func dimensionsJSON(cell any) any {
	dimensions := map[string]string{}
	for part := range strings.SplitSeq(text(cell), ",") {
		if name, value, found := strings.Cut(part, "="); found {
			dimensions[strings.TrimSpace(name)] = strings.TrimSpace(value)
		}
	}
	encoded, _ := json.Marshal(dimensions) // a map of strings always encodes
	return string(encoded)
}

// order returns the columns by which the table is clustered.
func (t *table) order() []string {
	if t.id == stagedID {
		return []string{"id"}
	}
	return t.keys()
}
