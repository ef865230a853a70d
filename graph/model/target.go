package model

// Unit says what a target's value counts: citizens, percent or kroner.
func (m TargetMeasure) Unit() string {
	switch m {
	case TargetDerived, TargetSavings, TargetNetReturn:
		return "kroner"
	case TargetSelfShare, TargetOtherShare, TargetSelfSupportIn36:
		return "percent"
	default:
		return "citizens"
	}
}
