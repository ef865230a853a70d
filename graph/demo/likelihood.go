package demo

// stays is the weight of being found in the same state again, settled that of
// a state that citizens hardly leave.
const (
	stays   = 10
	settled = 1e6
)

// likelihood weighs where a citizen in one state is found some months or years
// later. Only the proportions within a row matter; the table is invented.
var likelihood = [stateCount][stateCount]float64{
	cashActivityReady: {
		cashActivityReady: stays, cashJobReady: 1.5, job: 3, education: .05, selfSupporting: 1.5,
		resource: 3, unemploymentAllowance: 1, flexJob: 1.5, earlyRetirement: 2,
		sickness: 1, insuredUnemployed: .4, movedAway: 1, dead: 1, elsewhere: 1,
	},
	cashJobReady: {
		cashActivityReady: 2, cashJobReady: stays, job: 7, education: .2, selfSupporting: 2,
		resource: .3, unemploymentAllowance: .2, flexJob: .3, earlyRetirement: .05,
		sickness: 1, insuredUnemployed: 1.5, movedAway: 1, dead: .2, elsewhere: .5,
	},
	educationReady: {
		educationReady: stays, educationActivityReady: 2, cashJobReady: .5, job: 5, education: 8, selfSupporting: 2.5,
		resource: .1, unemploymentAllowance: .02, flexJob: .05, earlyRetirement: .01,
		sickness: .5, insuredUnemployed: .4, movedAway: 1.2, dead: .05, elsewhere: .5,
	},
	educationActivityReady: {
		educationReady: 2, educationActivityReady: stays, cashActivityReady: 1, job: 3, education: 4, selfSupporting: 2,
		resource: 1.2, unemploymentAllowance: .05, flexJob: .2, earlyRetirement: .3,
		sickness: .5, insuredUnemployed: .2, movedAway: 1, dead: .2, elsewhere: .5,
	},
	resource: {
		resource: stays, earlyRetirement: 6, flexJob: 4, unemploymentAllowance: 2.5,
		cashActivityReady: .3, job: .3, selfSupporting: .05, movedAway: .2, dead: .3,
	},
	unemploymentAllowance: {
		unemploymentAllowance: stays, flexJob: 8, earlyRetirement: .6, job: .3, selfSupporting: .1, sickness: .1, movedAway: .2, dead: .2,
	},
	flexJob: {
		flexJob: 3 * stays, unemploymentAllowance: 4, earlyRetirement: .5, job: .3, selfSupporting: .1, movedAway: .2, dead: .2,
	},
	earlyRetirement: {earlyRetirement: settled, dead: .5},
	dead:            {dead: settled},
	movedAway:       {movedAway: settled, job: .5, selfSupporting: .5, cashJobReady: .2},
	sickness: {
		sickness: 3, job: 5, selfSupporting: 1, resource: 1.5, unemploymentAllowance: .5, flexJob: .7, earlyRetirement: .3,
		cashJobReady: 1, cashActivityReady: 1, educationReady: .2, insuredUnemployed: 1, movedAway: .5, dead: .5, elsewhere: .2,
	},
	insuredUnemployed: {
		insuredUnemployed: 3, job: 6, selfSupporting: 1, education: .3, cashJobReady: 1, cashActivityReady: .2,
		sickness: .7, movedAway: .5, dead: .1, elsewhere: .2,
	},
	elsewhere: {
		elsewhere: 4, job: 2, selfSupporting: 2, cashJobReady: 1, cashActivityReady: 1, educationReady: .5, movedAway: .5, dead: .1, sickness: .2,
	},
	job: {
		job: stays, selfSupporting: .8, education: .4, insuredUnemployed: 1.2, sickness: .8,
		cashJobReady: 1, cashActivityReady: .5, educationReady: .3, educationActivityReady: .1, movedAway: .6, dead: .1, elsewhere: .1,
		unemploymentAllowance: .05, flexJob: .1, resource: .05, earlyRetirement: .01,
	},
	education: {
		education: 6, job: 5, selfSupporting: .8, educationReady: 1.5, educationActivityReady: .5, cashJobReady: .3,
		insuredUnemployed: .8, sickness: .3, movedAway: .8, elsewhere: .1, dead: .02,
	},
	selfSupporting: {
		selfSupporting: 6, job: 4, education: .5, cashJobReady: 1, cashActivityReady: .7, educationReady: .4, educationActivityReady: .2,
		sickness: .3, insuredUnemployed: .4, movedAway: 1, dead: .1, elsewhere: .4, resource: .05,
	},
	integration: {
		integration: stays, job: 4, education: 1.5, selfSupporting: 1, movedAway: 1, sickness: .1, elsewhere: .1,
	},
	cashIntegration: {
		integration: stays, job: 4, education: 1.5, selfSupporting: 1, movedAway: 1, sickness: .1, elsewhere: .1,
	},
}
