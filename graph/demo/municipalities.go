package demo

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"time"

	"kik/graph/model"
)

// ownMunicipality is the code of the demo's municipality, Aabenraa.
const ownMunicipality = 580

// Municipality returns the code of the demo's municipality, as the files have it.
func Municipality() string { return strconv.Itoa(ownMunicipality) }

// constructedMark follows the name of a real municipality whose figures are not
// its own.
const constructedMark = " (konstrueret)"

// ownRank is the published rank among the 98 by fall in recipients.
const ownRank = 7

// municipalities lists the 98 with a rough size in thousands of inhabitants,
// which only scales the constructed figures.
var municipalities = []struct {
	code int
	name string
	size float64
}{
	{101, "København", 613}, {147, "Frederiksberg", 104}, {151, "Ballerup", 48},
	{153, "Brøndby", 36}, {155, "Dragør", 14}, {157, "Gentofte", 75},
	{159, "Gladsaxe", 69}, {161, "Glostrup", 23}, {163, "Herlev", 29},
	{165, "Albertslund", 28}, {167, "Hvidovre", 53}, {169, "Høje-Taastrup", 51},
	{173, "Lyngby-Taarbæk", 56}, {175, "Rødovre", 39}, {183, "Ishøj", 23},
	{185, "Tårnby", 43}, {187, "Vallensbæk", 16}, {190, "Furesø", 41},
	{201, "Allerød", 25}, {210, "Fredensborg", 41}, {217, "Helsingør", 63},
	{219, "Hillerød", 50}, {223, "Hørsholm", 25}, {230, "Rudersdal", 56},
	{240, "Egedal", 43}, {250, "Frederikssund", 45}, {253, "Greve", 50},
	{259, "Køge", 60}, {260, "Halsnæs", 31}, {265, "Roskilde", 87},
	{269, "Solrød", 23}, {270, "Gribskov", 41}, {306, "Odsherred", 33},
	{316, "Holbæk", 71}, {320, "Faxe", 36}, {326, "Kalundborg", 49},
	{329, "Ringsted", 34}, {330, "Slagelse", 79}, {336, "Stevns", 23},
	{340, "Sorø", 30}, {350, "Lejre", 28}, {360, "Lolland", 42},
	{370, "Næstved", 83}, {376, "Guldborgsund", 61}, {390, "Vordingborg", 46},
	{400, "Bornholm", 40}, {410, "Middelfart", 38}, {420, "Assens", 41},
	{430, "Faaborg-Midtfyn", 52}, {440, "Kerteminde", 24}, {450, "Nyborg", 32},
	{461, "Odense", 203}, {479, "Svendborg", 58}, {480, "Nordfyns", 29},
	{482, "Langeland", 12}, {492, "Ærø", 6}, {510, "Haderslev", 56},
	{530, "Billund", 26}, {540, "Sønderborg", 75}, {550, "Tønder", 38},
	{561, "Esbjerg", 116}, {563, "Fanø", 3}, {573, "Varde", 50},
	{575, "Vejen", 43}, {580, "Aabenraa", 59}, {607, "Fredericia", 51},
	{615, "Horsens", 90}, {621, "Kolding", 92}, {630, "Vejle", 114},
	{657, "Herning", 88}, {661, "Holstebro", 58}, {665, "Lemvig", 20},
	{671, "Struer", 21}, {706, "Syddjurs", 42}, {707, "Norddjurs", 38},
	{710, "Favrskov", 48}, {727, "Odder", 22}, {730, "Randers", 98},
	{740, "Silkeborg", 93}, {741, "Samsø", 4}, {746, "Skanderborg", 62},
	{751, "Aarhus", 341}, {756, "Ikast-Brande", 41}, {760, "Ringkøbing-Skjern", 57},
	{766, "Hedensted", 46}, {773, "Morsø", 20}, {779, "Skive", 46},
	{787, "Thisted", 44}, {791, "Viborg", 97}, {810, "Brønderslev", 36},
	{813, "Frederikshavn", 60}, {820, "Vesthimmerlands", 37}, {825, "Læsø", 2},
	{840, "Rebild", 30}, {846, "Mariagerfjord", 42}, {849, "Jammerbugt", 39},
	{851, "Aalborg", 213}, {860, "Hjørring", 65},
}

// The months of the comparison.
var (
	firstMonth = model.NewMonth(2018, time.February)
	lastMonth  = model.NewMonth(2022, time.June)
)

// monthEndStock counts the recipients of KIK II's target benefits on the last
// day of each month of the comparison.
func monthEndStock(people []*citizen) []int {
	var stock []int
	for month := firstMonth; month <= lastMonth; month++ {
		recipients := 0
		for _, person := range people {
			if person.life.on(month.Last()).onTargetBenefit() {
				recipients++
			}
		}
		stock = append(stock, recipients)
	}
	return stock
}

// municipalFigures returns the recipients of every municipality and month: our
// own as the demo's citizens are, the others constructed such that six of them
// fall more than ours.
func municipalFigures(own []int, r *rand.Rand) []model.MunicipalFigure {
	falls := othersFalls(float64(own[0]-own[len(own)-1])/float64(own[0]), r)
	var rows []model.MunicipalFigure
	for i, m := range municipalities {
		name, figures := m.name, own
		if m.code != ownMunicipality {
			// The mark goes wherever the figures go.
			name += constructedMark
			figures = constructedFigures(m.size, falls[i], len(own), r)
		}
		for month, recipients := range figures {
			rows = append(rows, model.MunicipalFigure{
				Municipality: fmt.Sprint(m.code), Name: name, Month: firstMonth + model.Month(month), Recipients: recipients,
			})
		}
	}
	return rows
}

// othersFalls draws the fall of every municipality but ours: ownRank-1 of them
// clearly above ours, the others clearly below. The smallest, where a single
// recipient is a percent, stay far below.
func othersFalls(own float64, r *rand.Rand) []float64 {
	const gap, large, smallest, farBelow = .02, 25, 10, .2
	falls := make([]float64, len(municipalities))
	above := 0
	for _, i := range r.Perm(len(municipalities)) {
		m := municipalities[i]
		switch {
		case m.code == ownMunicipality:
		case above < ownRank-1 && m.size >= large:
			falls[i] = own + gap + .012*float64(above) + .006*r.Float64()
			above++
		default:
			falls[i] = min(own-gap-.01, max(-.08, .24+.11*r.NormFloat64()))
			if m.size < smallest {
				falls[i] = min(falls[i], farBelow)
			}
		}
	}
	return falls
}

// constructedFigures returns a municipality's monthly recipients: a falling
// path with a winter season, the bump of spring 2020 and noise. The first and
// the last month lie on the path, so that the fall is the one drawn.
func constructedFigures(size, fall float64, months int, r *rand.Rand) []int {
	const perThousand, spread = 13, 9 // recipients per thousand inhabitants in February 2018
	bump := float64(model.NewMonth(2020, time.May) - firstMonth)
	first := size * (perThousand + spread*r.Float64())
	figures := make([]int, months)
	for i := range figures {
		level := first * (1 - fall*float64(i)/float64(months-1))
		if i > 0 && i < months-1 {
			season := math.Cos(2 * math.Pi * float64(i+1) / 12) // i is months since February
			level *= 1 + .02*season + .008*r.NormFloat64()
			level *= 1 + .09*math.Exp(-math.Pow((float64(i)-bump)/5, 2))
		}
		figures[i] = int(math.Round(level))
	}
	return figures
}
