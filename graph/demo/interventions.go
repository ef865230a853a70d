package demo

import "kik/graph/model"

// invented is what the description of an unpublished intervention says.
const invented = "Opdigtet navn og indhold (demodata)."

// jobCentre delivers what no one else does.
const jobCentre = "Jobcenter Aabenraa"

// activity is an intervention and how the demo enrols citizens in it.
type activity struct {
	code, name, programme string
	providers, groups     []string
	from, to              model.Date
	places                int
	expected              int // percent self-supporting
	goalAfter             int // months after the enrolment's end
	description           string

	weeks       int     // usual length of an enrolment
	success     float64 // how much likelier those are to be enrolled who leave the benefit afterwards
	youngerThan int     // only citizens under this age; 0: any
}

var (
	anyGroup     = []string{jobReady, activityReady, readyForStudy}
	unready      = []string{activityReady}
	studying     = []string{readyForStudy, activityReady}
	workable     = []string{jobReady}
	refugeesOnly = []string{integrationGroup}
)

// activities holds every intervention. Published are KIK I's (its strategy page
// names them; codes and numbers are the demo's) and Potentialejægerne.
var activities = []activity{
	{code: "k1-unge-uddannelse", name: "Unge under 30 år mod uddannelse", programme: kik1, providers: []string{jobCentre}, groups: unready, from: date("2016-01-04"), to: date("2018-05-31"), places: 40, expected: 45, goalAfter: 12, description: "Aktivitetsparate unge under 30 år mod uddannelse.", weeks: 26, success: 2, youngerThan: 30},
	{code: "k1-aktivitetsparate", name: "Indsats for alle aktivitetsparate", programme: kik1, providers: []string{jobCentre}, groups: unready, from: date("2016-01-04"), to: date("2018-05-31"), places: 120, expected: 30, goalAfter: 12, description: "Indsats for alle aktivitetsparate borgere.", weeks: 26, success: 1.5},
	{code: "k1-unge-stoette", name: "Unge under 30 år med behov for støtte i mere end et år", programme: kik1, providers: []string{jobCentre}, groups: unready, from: date("2017-01-02"), to: date("2018-05-31"), places: 30, expected: 25, goalAfter: 12, description: "Faglige, sociale eller helbredsmæssige problemer: lidt eller ingen erhvervserfaring, psykiske udfordringer eller personlige egenskaber, der gør tilknytning til arbejdsmarkedet svær.", weeks: 39, success: 1, youngerThan: 30},
	{code: "k1-alpe-dhuez", name: "Unge på cykel til Alpe d'Huez", programme: kik1, providers: []string{jobCentre}, groups: unready, from: date("2017-02-01"), to: date("2018-05-31"), places: 20, expected: 60, goalAfter: 12, description: "Unge på uddannelseshjælp, der cykler til Alpe d'Huez. Deltagerne her er opdigtede og på kontanthjælp, som er KIK I's målgruppe.", weeks: 20, success: 6, youngerThan: 30},
	{code: "k1-faelles-modtagelse", name: "Fælles modtagelse for unge under 25 år", programme: kik1, providers: []string{jobCentre}, groups: unready, from: date("2016-03-01"), to: date("2018-05-31"), places: 20, expected: 40, goalAfter: 6, description: "Én fælles modtagelse ved en beskæftigelses- og en ydelsesmedarbejder.", weeks: 8, success: 2, youngerThan: 25},
	{code: "k1-integration-alle", name: "Indsats for alle integrationsborgere", programme: kik1Integration, providers: []string{jobCentre}, groups: refugeesOnly, from: date("2016-01-04"), to: date("2018-05-31"), places: 100, expected: 50, goalAfter: 12, description: "Indsats for alle integrationsborgere.", weeks: 39, success: 1.5},
	{code: "k1-mentor-igu", name: "Mentorstøtte og fastholdelse i IGU", programme: kik1Integration, providers: []string{jobCentre}, groups: refugeesOnly, from: date("2017-01-02"), to: date("2018-05-31"), places: 25, expected: 60, goalAfter: 12, description: "Mentorstøtte og fastholdelse i integrationsgrunduddannelsen (IGU).", weeks: 39, success: 3},

	{code: potentialHunters, name: "Potentialejægerne", programme: kik2, providers: []string{"Lehman & Partners", "Arena Aabenraa", "DGI"}, groups: anyGroup, from: date("2019-02-01"), to: date("2020-12-31"), places: 20, expected: 60, goalAfter: 12, description: "For borgere med stress, angst, depression og lettere fysiske problemer, overvejende over 25 år; sammen med lokale virksomheder.", weeks: 20, success: 4},

	inventedActivity("virksomhedsforloeb", "Virksomhedsforløb", workable, "2018-06-01", "2022-05-01", 60, 45, 6, 13, 1.3, "Nordvej Kompetence"),
	inventedActivity("mentor-unge", "Mentor til unge", studying, "2018-06-01", "2022-05-01", 40, 40, 12, 26, 0.8, jobCentre),
	inventedActivity("uddannelsesbro", "Uddannelsesbro", studying, "2018-06-01", "2022-05-01", 50, 50, 12, 20, 1, "Fjordens Læringshus"),
	inventedActivity("straks-i-job", "Straks i job", workable, "2018-06-01", "2022-05-01", 40, 55, 6, 6, 1.3, jobCentre),
	inventedActivity("tvaerfagligt-team", "Tværfagligt team", unready, "2018-06-15", "2022-05-01", 60, 30, 12, 39, 0.8, jobCentre),
	inventedActivity("motion-og-mestring", "Motion og mestring", unready, "2018-08-01", "2021-12-31", 30, 30, 12, 16, 0.6, "Foreningen Fælles Form"),
	inventedActivity("sprog-paa-jobbet", "Sprog på jobbet", workable, "2018-09-01", "2021-06-30", 24, 45, 12, 26, 1, "Ordbroen"),
	inventedActivity("smaajob", "Småjob som springbræt", unready, "2018-09-01", "2022-05-01", 50, 35, 12, 26, 1, "Nordvej Kompetence"),
	inventedActivity("boern-og-job", "Forældre i job", workable, "2018-10-01", "2021-12-31", 20, 55, 12, 20, 1, jobCentre),
	inventedActivity("unge-paa-vej", "Unge på vej", studying, "2018-11-01", "2022-05-01", 40, 50, 12, 20, 0.9, "Fjordens Læringshus"),
	inventedActivity("gaeld-og-bolig", "Styr på gæld og bolig", unready, "2019-01-02", "2021-12-31", 30, 25, 12, 20, 1, jobCentre),
	inventedActivity("byggeteam", "Byggeteamet", workable, "2019-01-15", "2021-12-31", 18, 55, 6, 13, 1.5, "Håndværk og Fremtid"),
	inventedActivity("psykologisk-stoette", "Psykologisk støtte", unready, "2019-03-01", "2022-05-01", 35, 30, 12, 16, 0.8, "Klinik Lyngbakken"),
	inventedActivity("groenne-haender", "Grønne hænder", unready, "2019-04-01", "2021-10-31", 20, 35, 12, 26, 0.8, "Havefællesskabet Solsiden"),
	inventedActivity("chauffoervejen", "Chaufførvejen", workable, "2019-08-01", "2022-05-01", 16, 65, 6, 13, 2, "Håndværk og Fremtid"),
	inventedActivity("fasthold-uddannelse", "Fasthold uddannelsen", studying, "2019-08-01", "2022-05-01", 40, 65, 12, 20, 1.5, jobCentre),
	inventedActivity("smertehaandtering", "Smertehåndtering", unready, "2019-09-01", "2021-12-31", 25, 25, 12, 12, 0.8, "Klinik Lyngbakken"),
	inventedActivity("koekken-og-service", "Køkken og service", workable, "2019-10-01", "2022-05-01", 20, 45, 6, 13, 1, "Nordvej Kompetence"),
	inventedActivity("digital-start", "Digital start", anyGroup, "2020-02-01", "2021-12-31", 25, 35, 12, 8, 0.6, "Ordbroen"),
	inventedActivity("telefonisk-jobsamtale", "Jobsamtaler på afstand", workable, "2020-04-01", "2021-06-30", 60, 40, 6, 8, 1, jobCentre),
	inventedActivity("tilbage-efter-nedlukning", "Tilbage efter nedlukningen", anyGroup, "2020-08-01", "2021-12-31", 60, 45, 12, 13, 1, jobCentre),
	inventedActivity("social-og-sundhed", "Smag på omsorgsfag", anyGroup, "2020-09-01", "2022-05-01", 24, 55, 12, 13, 1.2, "Fjordens Læringshus"),
	inventedActivity("fritidsjob-unge", "Første job til unge", studying, "2021-01-15", "2022-05-01", 30, 50, 6, 10, 1, jobCentre),
	inventedActivity("sidste-skridt", "Det sidste skridt", unready, "2021-03-01", "2022-05-01", 40, 40, 6, 16, 1, "Nordvej Kompetence"),
	inventedActivity("groen-omstilling", "Job i grøn omstilling", workable, "2021-08-01", "2022-05-01", 20, 50, 6, 13, 1.5, "Håndværk og Fremtid"),
	inventedActivity("opfoelgning-i-job", "Opfølgning i job", workable, "2021-09-01", "2022-05-01", 50, 60, 6, 13, 1.5, jobCentre),
	inventedActivity("afklaring-kort", "Kort afklaring", unready, "2021-10-01", "2022-05-01", 30, 20, 6, 8, 0.8, jobCentre),
}

// potentialHunters is the code of the intervention whose numbers are published.
const potentialHunters = "potentialejaegerne"

func inventedActivity(code, name string, groups []string, from, to string, places, expected, goalAfter, weeks int, success float64, provider string) activity {
	return activity{
		code: code, name: name, programme: kik2, providers: []string{provider}, groups: groups, from: date(from), to: date(to),
		places: places, expected: expected, goalAfter: goalAfter, description: invented, weeks: weeks, success: success,
	}
}

// runs says whether citizens are enrolled on a day.
func (a *activity) runs(day model.Date) bool { return a.from <= day && day <= a.to }

// interventionRows returns the rows of the file indsatser.
func interventionRows() []model.Intervention {
	rows := make([]model.Intervention, len(activities))
	for i, a := range activities {
		expected := decimal(float64(a.expected))
		rows[i] = model.Intervention{
			Code: a.code, Name: a.name, Programme: a.programme, From: a.from, To: &a.to, Places: &a.places,
			ExpectedSelfSupport: &expected, GoalAfterMonths: a.goalAfter, Description: &a.description,
			Delivery: deliveredBy(a.providers), TargetGroups: a.groups,
		}
	}
	return rows
}

func deliveredBy(providers []string) []model.Delivery {
	delivery := make([]model.Delivery, len(providers))
	for i, name := range providers {
		delivery[i] = model.Delivery{Provider: name, Role: model.RoleProvider}
	}
	return delivery
}
