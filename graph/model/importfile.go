package model

// FileKind is one of the thirteen import files, by its Danish name.
type FileKind string

// The thirteen import files of DOMAIN section 2.
const (
	FileProgrammes       FileKind = "strategier"
	FileBenefitTypes     FileKind = "ydelsestyper"
	FileCitizens         FileKind = "borgere"
	FileBenefitSpells    FileKind = "ydelser"
	FileVisitations      FileKind = "visitationer"
	FileInterventions    FileKind = "indsatser"
	FileEnrolments       FileKind = "forloeb"
	FileBudget           FileKind = "budget"
	FilePostings         FileKind = "posteringer"
	FileRates            FileKind = "takster"
	FileTargets          FileKind = "maal"
	FileMunicipalFigures FileKind = "kommuner"
	FilePublished        FileKind = "publicerede_tal"
)

// ColumnType says how a cell of an import file is read and what Go value it becomes.
type ColumnType string

// The column types. In brackets the Go type of a cell's value; an empty
// optional cell is nil.
const (
	TextColumn       ColumnType = "text"       // free text (string)
	CodeColumn       ColumnType = "code"       // a code or name that identifies (string)
	CitizenColumn    ColumnType = "citizen"    // a pseudonym or CPR number (string: the pseudonym)
	DateColumn       ColumnType = "date"       // YYYY-MM-DD or DD-MM-YYYY (Date)
	MonthColumn      ColumnType = "month"      // YYYY-MM (Month)
	AmountColumn     ColumnType = "amount"     // kroner (Kroner)
	DecimalColumn    ColumnType = "decimal"    // an exact number with up to four decimals (Decimal)
	IntegerColumn    ColumnType = "integer"    // a whole number (int64)
	ChoiceColumn     ColumnType = "choice"     // one of Choices (string)
	ListColumn       ColumnType = "list"       // comma list of codes or names (string, joined by "," without spaces around)
	DimensionsColumn ColumnType = "dimensions" // comma list of name=value (string, the same sorted by name)
)

// Column is one column of an import file.
type Column struct {
	Name     string
	Type     ColumnType
	Optional bool     // the column may be absent from the file
	Empty    bool     // a cell may be empty
	Key      bool     // part of the natural key
	Choices  []string // of a ChoiceColumn
	Default  any      // the value of an empty or absent cell; nil: none
	Min, Max int64    // bounds of an IntegerColumn, and of a DecimalColumn of percent, where not both zero
}

// FileSpec describes one import file: its columns in canonical order.
type FileSpec struct {
	Kind    FileKind
	Columns []Column
}

// Row is one parsed row: the values of the file's columns in the order of its
// FileSpec, each nil or of the Go type that its ColumnType names.
type Row []any

// ImportFiles describes the thirteen files in the order that their references need.
var ImportFiles = []FileSpec{
	{FileProgrammes, []Column{
		{Name: "kode", Type: CodeColumn, Key: true},
		{Name: "navn", Type: TextColumn},
		{Name: "besluttet", Type: DateColumn, Optional: true, Empty: true},
		{Name: "fra", Type: DateColumn},
		{Name: "til", Type: DateColumn, Empty: true, Optional: true},
		{Name: "udgangspunkt", Type: DateColumn},
		{Name: "ydelser", Type: ListColumn},
		{Name: "maalgrupper", Type: ListColumn, Optional: true, Empty: true},
	}},
	{FileBenefitTypes, []Column{
		{Name: "kode", Type: CodeColumn, Key: true},
		{Name: "navn", Type: TextColumn},
		{Name: "klasse", Type: ChoiceColumn, Choices: []string{string(ClassTarget), string(ClassOtherSupport), string(ClassOtherTargetGroup), string(ClassSelfSupport)}},
		{Name: "kategori", Type: CodeColumn, Optional: true, Empty: true},
		{Name: "fra", Type: DateColumn, Key: true},
		{Name: "til", Type: DateColumn, Optional: true, Empty: true},
	}},
	{FileCitizens, []Column{
		{Name: "borger", Type: CitizenColumn, Key: true},
		{Name: "foedselsaar", Type: IntegerColumn, Optional: true, Empty: true, Min: 1850, Max: 2100},
		{Name: "koen", Type: ChoiceColumn, Optional: true, Empty: true, Choices: []string{string(Female), string(Male), string(Other)}},
		{Name: "distrikt", Type: TextColumn, Optional: true, Empty: true},
	}},
	{FileBenefitSpells, []Column{
		{Name: "borger", Type: CitizenColumn, Key: true},
		{Name: "ydelse", Type: CodeColumn, Key: true},
		{Name: "fra", Type: DateColumn, Key: true},
		{Name: "til", Type: DateColumn, Empty: true},
	}},
	{FileVisitations, []Column{
		{Name: "borger", Type: CitizenColumn, Key: true},
		{Name: "maalgruppe", Type: CodeColumn, Key: true},
		{Name: "fra", Type: DateColumn, Key: true},
		{Name: "til", Type: DateColumn, Empty: true},
	}},
	{FileInterventions, []Column{
		{Name: "kode", Type: CodeColumn, Key: true},
		{Name: "navn", Type: TextColumn},
		{Name: "strategi", Type: CodeColumn},
		{Name: "leverandoerer", Type: ListColumn, Optional: true, Empty: true},
		{Name: "maalgrupper", Type: ListColumn, Optional: true, Empty: true},
		{Name: "fra", Type: DateColumn},
		{Name: "til", Type: DateColumn, Optional: true, Empty: true},
		{Name: "pladser", Type: IntegerColumn, Optional: true, Empty: true, Min: 0, Max: 1_000_000},
		{Name: "forventet_selvforsoergelse", Type: DecimalColumn, Optional: true, Empty: true, Min: 0, Max: 100},
		{Name: "maal_efter_maaneder", Type: IntegerColumn, Optional: true, Empty: true, Default: int64(12), Min: 0, Max: 600},
		{Name: "beskrivelse", Type: TextColumn, Optional: true, Empty: true},
	}},
	{FileEnrolments, []Column{
		{Name: "borger", Type: CitizenColumn, Key: true},
		{Name: "indsats", Type: CodeColumn, Key: true},
		{Name: "fra", Type: DateColumn, Key: true},
		{Name: "til", Type: DateColumn, Empty: true},
		{Name: "udfald", Type: ChoiceColumn, Optional: true, Empty: true, Choices: []string{string(OutcomeJob), string(OutcomeWorkPlacement), string(OutcomeEducation), string(OutcomeBrokenOff), string(OutcomeCompleted)}},
		{Name: "udfald_dato", Type: DateColumn, Optional: true, Empty: true},
	}},
	{FileBudget, []Column{
		{Name: "strategi", Type: CodeColumn, Key: true},
		{Name: "udvalg", Type: CodeColumn, Key: true},
		{Name: "kategori", Type: CodeColumn, Key: true},
		{Name: "aar", Type: IntegerColumn, Key: true, Min: 1970, Max: 2200},
		{Name: "maaned", Type: IntegerColumn, Key: true, Empty: true, Optional: true, Min: 1, Max: 12},
		{Name: "beloeb", Type: AmountColumn},
		{Name: "prisniveau", Type: TextColumn, Optional: true, Empty: true},
		{Name: "slags", Type: ChoiceColumn, Key: true, Optional: true, Empty: true, Default: string(Investment), Choices: []string{string(Investment), string(Saving)}},
	}},
	{FilePostings, []Column{
		{Name: "bilag", Type: CodeColumn, Key: true},
		{Name: "dato", Type: DateColumn},
		{Name: "strategi", Type: CodeColumn},
		{Name: "udvalg", Type: CodeColumn},
		{Name: "kategori", Type: CodeColumn},
		{Name: "indsats", Type: CodeColumn, Optional: true, Empty: true},
		{Name: "beloeb", Type: AmountColumn},
		{Name: "tekst", Type: TextColumn, Optional: true, Empty: true},
	}},
	{FileRates, []Column{
		{Name: "ydelse", Type: CodeColumn, Key: true},
		{Name: "fra", Type: DateColumn, Key: true},
		{Name: "netto_pr_maaned", Type: AmountColumn},
	}},
	{FileTargets, []Column{
		{Name: "strategi", Type: CodeColumn, Key: true},
		{Name: "maaltal", Type: ChoiceColumn, Key: true, Choices: []string{
			string(TargetRecipients), string(TargetOnBenefit), string(TargetSelfSupport), string(TargetOtherSupport), string(TargetSelfShare),
			string(TargetOtherShare), string(TargetDerived), string(TargetSavings), string(TargetNetReturn), string(TargetSelfSupportIn36)}},
		{Name: "dato", Type: DateColumn, Key: true},
		{Name: "vaerdi", Type: DecimalColumn},
	}},
	{FileMunicipalFigures, []Column{
		{Name: "kommune", Type: CodeColumn, Key: true},
		{Name: "navn", Type: TextColumn},
		{Name: "maaned", Type: MonthColumn, Key: true},
		{Name: "modtagere", Type: IntegerColumn, Min: 0, Max: 10_000_000},
	}},
	{FilePublished, []Column{
		{Name: "id", Type: CodeColumn, Key: true},
		{Name: "strategi", Type: CodeColumn},
		{Name: "maaltal", Type: CodeColumn, Empty: true},
		{Name: "dimensioner", Type: DimensionsColumn, Empty: true, Optional: true},
		{Name: "dato", Type: DateColumn, Empty: true},
		{Name: "enhed", Type: TextColumn},
		{Name: "vaerdi", Type: DecimalColumn, Empty: true},
		{Name: "decimaler", Type: IntegerColumn, Min: 0, Max: 4},
		{Name: "tolerance", Type: DecimalColumn, Empty: true, Optional: true},
		{Name: "kilde", Type: TextColumn},
		{Name: "kilde_dato", Type: DateColumn, Empty: true, Optional: true},
		{Name: "note", Type: TextColumn, Empty: true, Optional: true},
		{Name: "modstrid", Type: CodeColumn, Empty: true, Optional: true},
	}},
}

// SpecOf returns the description of an import file; false for an unknown kind.
func SpecOf(kind FileKind) (FileSpec, bool) {
	for _, spec := range ImportFiles {
		if spec.Kind == kind {
			return spec, true
		}
	}
	return FileSpec{}, false
}

// ImportProblem is one thing wrong in an import file: where it stands and what to do.
type ImportProblem struct {
	File    string
	Row     int    // the row in the file, the header being row 1; 0: the file as a whole
	Column  string // empty: the row as a whole
	Value   string // as it stands in the file, never a CPR number
	Message string
}
