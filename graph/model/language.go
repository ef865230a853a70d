package model

// Language is a language that people read the product in.
type Language string

// The languages. Danish is the one that figures are defined in.
const (
	Danish  Language = "DA"
	English Language = "EN"
)

// Languages are all languages.
var Languages = []Language{Danish, English}

// Text says one thing in every language.
type Text struct {
	Danish  string
	English string
}

// In returns the text in a language; Danish where the language is none that we know.
func (t Text) In(language Language) string {
	if language == English {
		return t.English
	}
	return t.Danish
}

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
)

// Topics are all topics, in their order.
var Topics = []Topic{
	TopicRecipients, TopicPopulation, TopicDuration, TopicEconomy, TopicBudget,
	TopicTargets, TopicInterventions, TopicMunicipalities, TopicReading,
}
