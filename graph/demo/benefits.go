package demo

import "kik/graph/model"

// Benefit codes that have a rate.
const (
	cashBenefit        = "kontanthjaelp"
	educationBenefit   = "uddannelseshjaelp"
	integrationBenefit = "integrationsydelse"
	resourceBenefit    = "ressourceforloeb"
	allowanceBenefit   = "ledighedsydelse"
	flexJobBenefit     = "fleksjob"
	pensionBenefit     = "foertidspension"
)

// Categories of derived costs.
const (
	cashAndEducation  = "CASH_AND_EDUCATION_BENEFIT"
	flexAndAllowance  = "UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB"
	resourceProgramme = "RESOURCE_PROGRAMME"
	retirementPension = "EARLY_RETIREMENT_PENSION"
)

// benefitTable lists the benefits with the day from which the code is in use:
// education benefit came with the reform of 2014, resource programmes with that
// of 2013, integration benefit on 1 September 2015.
var benefitTable = []struct {
	code, name string
	class      model.BenefitClass
	category   string
	from       string
}{
	{cashBenefit, "Kontanthjælp", model.ClassTarget, cashAndEducation, "2000-01-01"},
	{educationBenefit, "Uddannelseshjælp", model.ClassTarget, cashAndEducation, "2014-01-01"},
	{resourceBenefit, "Ressourceforløb", model.ClassOtherSupport, resourceProgramme, "2013-01-01"},
	{allowanceBenefit, "Ledighedsydelse", model.ClassOtherSupport, flexAndAllowance, "2000-01-01"},
	{flexJobBenefit, "Fleksjob", model.ClassOtherSupport, flexAndAllowance, "2000-01-01"},
	{pensionBenefit, "Førtidspension", model.ClassOtherSupport, retirementPension, "2000-01-01"},
	{"sygedagpenge", "Sygedagpenge", model.ClassOtherTargetGroup, "", "2000-01-01"},
	{"dagpenge", "Dagpenge", model.ClassOtherTargetGroup, "", "2000-01-01"},
	{integrationBenefit, "Integrationsydelse", model.ClassOtherTargetGroup, "", "2015-09-01"},
	{"fraflyttet", "Fraflyttet", model.ClassOtherTargetGroup, "", "2000-01-01"},
	{"doed", "Død", model.ClassOtherTargetGroup, "", "2000-01-01"},
	{"andet", "Andet", model.ClassOtherTargetGroup, "", "2000-01-01"},
	{"job", "Job", model.ClassSelfSupport, "", "2000-01-01"},
	{"uddannelse", "Uddannelse", model.ClassSelfSupport, "", "2000-01-01"},
	{"selvforsoergelse", "Selvforsørgelse", model.ClassSelfSupport, "", "2000-01-01"},
}

func benefitTypes() []model.BenefitType {
	rows := make([]model.BenefitType, len(benefitTable))
	for i, b := range benefitTable {
		rows[i] = model.BenefitType{Code: b.code, Name: b.name, Class: b.class, From: date(b.from)}
		if b.category != "" {
			rows[i].Category = &b.category
		}
	}
	return rows
}
