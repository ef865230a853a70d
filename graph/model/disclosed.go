package model

// DisclosedReport is what of a management report may leave the house.
type DisclosedReport struct {
	Programme string
	AsOf      Date
	Threshold int
	Figures   []DisclosedFigure
	DataBasis DataBasis
}

// DisclosedFigure is one figure that may leave the house, or the word that it may not.
type DisclosedFigure struct {
	Name   string
	Value  *float64 // nil: there is none, or it is hidden
	Unit   string
	Status FigureStatus
}
