package demo

import "kik/graph/model"

// state is where a citizen of the generator is: a benefit together with the
// target group that goes with it.
type state uint8

// The states. The first four are on one of KIK II's target benefits.
const (
	cashActivityReady state = iota
	cashJobReady
	educationReady         // on education benefit, education-ready
	educationActivityReady // on education benefit, activity-ready
	integration            // on integration benefit
	cashIntegration        // refugees before integration benefit: on cash benefit
	resource
	unemploymentAllowance
	flexJob
	earlyRetirement
	sickness
	insuredUnemployed
	movedAway
	dead
	elsewhere
	job
	education
	selfSupporting // no benefit at all: a spell of its own, or no spell
	stateCount
)

// Target group codes.
const (
	jobReady         = "jobparat"
	activityReady    = "aktivitetsparat"
	readyForStudy    = "uddannelsesparat"
	integrationGroup = "integrationsborger"
)

// stateTable gives every state its benefit code, its target group and its class.
var stateTable = [stateCount]struct {
	benefit, group string
	class          model.BenefitClass
}{
	cashActivityReady:      {cashBenefit, activityReady, model.ClassTarget},
	cashJobReady:           {cashBenefit, jobReady, model.ClassTarget},
	educationReady:         {educationBenefit, readyForStudy, model.ClassTarget},
	educationActivityReady: {educationBenefit, activityReady, model.ClassTarget},
	cashIntegration:        {cashBenefit, integrationGroup, model.ClassTarget},
	integration:            {integrationBenefit, integrationGroup, model.ClassOtherTargetGroup},
	resource:               {resourceBenefit, "", model.ClassOtherSupport},
	unemploymentAllowance:  {allowanceBenefit, "", model.ClassOtherSupport},
	flexJob:                {flexJobBenefit, "", model.ClassOtherSupport},
	earlyRetirement:        {pensionBenefit, "", model.ClassOtherSupport},
	sickness:               {"sygedagpenge", "", model.ClassOtherTargetGroup},
	insuredUnemployed:      {"dagpenge", "", model.ClassOtherTargetGroup},
	movedAway:              {"fraflyttet", "", model.ClassOtherTargetGroup},
	dead:                   {"doed", "", model.ClassOtherTargetGroup},
	elsewhere:              {"andet", "", model.ClassOtherTargetGroup},
	job:                    {"job", "", model.ClassSelfSupport},
	education:              {"uddannelse", "", model.ClassSelfSupport},
	selfSupporting:         {"selvforsoergelse", "", model.ClassSelfSupport},
}

func (s state) benefit() string { return stateTable[s].benefit }

func (s state) group() string { return stateTable[s].group }

// onTargetBenefit says whether the state counts among KIK II's recipients.
func (s state) onTargetBenefit() bool { return s <= educationActivityReady }

func (s state) onOtherSupport() bool { return stateTable[s].class == model.ClassOtherSupport }

func (s state) inSelfSupport() bool { return stateTable[s].class == model.ClassSelfSupport }
