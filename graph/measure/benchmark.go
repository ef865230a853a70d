package measure

import (
	"math/big"
	"slices"

	"kik/graph/dataset"
	"kik/graph/model"
)

// Benchmark tells of the municipalities' figures: the one whose code is given,
// where they have it, and their months, ascending.
func Benchmark(data *dataset.Dataset, own string) model.Benchmark {
	benchmark := model.Benchmark{Months: []model.Month{}}
	for _, figure := range data.MunicipalFigures {
		if figure.Municipality == own {
			benchmark.Own = &model.Named{Code: own, Name: figure.Name}
		}
		benchmark.Months = append(benchmark.Months, figure.Month)
	}
	slices.Sort(benchmark.Months)
	benchmark.Months = slices.Compact(benchmark.Months)
	return benchmark
}

// Together returns the fall in recipients between two months of the
// municipalities that have one, as one municipality, and the fall of the one in
// the middle. Returns VALIDATION where `to` is not after `from`.
func Together(data *dataset.Dataset, from, to model.Month) (*model.MunicipalitiesTogether, error) {
	falls, err := Municipalities(data, from, to)
	if err != nil {
		return nil, err
	}
	together := &model.MunicipalitiesTogether{}
	var exact []*big.Rat // in the order of the ranks
	for _, fall := range falls {
		if fall.Rank == nil {
			break
		}
		together.Municipalities++
		together.First += *fall.First
		together.Last += *fall.Last
		exact = append(exact, percentFallen(*fall.First, *fall.Last))
	}
	if n := len(exact); n > 0 {
		middle := new(big.Rat).Add(exact[(n-1)/2], exact[n/2])
		together.MedianFall = float(middle.Quo(middle, big.NewRat(2, 1)))
		together.Fall = float(percentFallen(together.First, together.Last))
	}
	return together, nil
}

// percentFallen is (first − last) ÷ first in percent, of a first that is not zero.
func percentFallen(first, last int) *big.Rat {
	return big.NewRat(int64(first-last)*100, int64(first))
}
