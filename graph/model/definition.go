package model

// Topic is what a measure or a definition is about.
type Topic string

// The topics, in the order in which people read them.
const (
	TopicRecipients     Topic = "RECIPIENTS"
	TopicPopulation     Topic = "POPULATION"
	TopicDuration       Topic = "DURATION"
	TopicEconomy        Topic = "ECONOMY"
	TopicBudget         Topic = "BUDGET"
	TopicTargets        Topic = "TARGETS"
	TopicInterventions  Topic = "INTERVENTIONS"
	TopicMunicipalities Topic = "MUNICIPALITIES"
	TopicReading        Topic = "READING"
	TopicLimits         Topic = "LIMITS"
	TopicPrivacy        Topic = "PRIVACY"
)

// Topics are all topics, in their order.
var Topics = []Topic{
	TopicRecipients, TopicPopulation, TopicDuration, TopicEconomy, TopicBudget,
	TopicTargets, TopicInterventions, TopicMunicipalities, TopicReading, TopicLimits, TopicPrivacy,
}

// Definition says what a word means that figures rest on.
type Definition struct {
	Name     string
	Topic    Topic
	Title    Text
	Text     Text
	Carriers []string // the types, fields and enum values of the schema that carry it
}

// TitleIn returns the word that is defined, in a language.
func (d Definition) TitleIn(language Language) string { return d.Title.In(language) }

// TextIn returns what the word means, in a language.
func (d Definition) TextIn(language Language) string { return d.Text.In(language) }

// SchemaPart is a type, a field or an enum value of the schema.
type SchemaPart struct {
	Name        string
	Description string
}
