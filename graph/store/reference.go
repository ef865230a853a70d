package store

import "kik/graph/model"

// reference is a column of one kind of file that names a row of another.
type reference struct {
	from   model.FileKind
	column string // of the staging table
	file   string // of the import file
	isList bool
	kept   columnOf // where the value stands once it is applied
	to     model.FileKind
	key    string // the column of the other table that is named
}

// references are the codes that must be known. Citizens are looked up while
// they are staged, and spells are held against their benefit's types by day.
var references = []reference{
	{model.FileProgrammes, "target_benefits", "ydelser", true, columnOf{"programme_benefits", "benefit"}, model.FileBenefitTypes, "code"},
	{model.FileBenefitSpells, "benefit", "ydelse", false, columnOf{"benefit_spells", "benefit"}, model.FileBenefitTypes, "code"},
	{model.FileInterventions, "programme", "strategi", false, columnOf{"interventions", "programme"}, model.FileProgrammes, "code"},
	{model.FileEnrolments, "intervention", "indsats", false, columnOf{"enrolments", "intervention"}, model.FileInterventions, "code"},
	{model.FileBudget, "programme", "strategi", false, columnOf{"budget_lines", "programme"}, model.FileProgrammes, "code"},
	{model.FilePostings, "programme", "strategi", false, columnOf{"postings", "programme"}, model.FileProgrammes, "code"},
	{model.FilePostings, "intervention", "indsats", false, columnOf{"postings", "intervention"}, model.FileInterventions, "code"},
	{model.FileRates, "benefit", "ydelse", false, columnOf{"rates", "benefit"}, model.FileBenefitTypes, "code"},
	{model.FileTargets, "programme", "strategi", false, columnOf{"targets", "programme"}, model.FileProgrammes, "code"},
	{model.FilePublished, "programme", "strategi", false, columnOf{"published_figures", "programme"}, model.FileProgrammes, "code"},
	{model.FilePublished, "conflicts_with", "modstrid", false, columnOf{"published_figures", "conflicts_with"}, model.FilePublished, "figure_key"},
}

// citizenReferences are the rows that belong to a citizen.
var citizenReferences = []reference{
	{from: model.FileBenefitSpells, kept: columnOf{"benefit_spells", citizenColumn}, to: model.FileCitizens, key: "id"},
	{from: model.FileVisitations, kept: columnOf{"visitations", citizenColumn}, to: model.FileCitizens, key: "id"},
	{from: model.FileEnrolments, kept: columnOf{"enrolments", citizenColumn}, to: model.FileCitizens, key: "id"},
}
