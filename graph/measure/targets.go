package measure

import (
	"math/big"

	"kik/graph/model"
)

func expectedRecipients(e *Evaluation, _ dimensions) (Result, error) {
	expected := e.ledger().ExpectedRecipients(e.asOf)
	if expected == nil {
		return Result{}, nil
	}
	return decimal(*expected), nil
}

func expectedPoint(measure model.TargetMeasure) func(*Evaluation, dimensions) (Result, error) {
	return func(e *Evaluation, _ dimensions) (Result, error) {
		point := e.ledger().Expected(measure, e.asOf)
		if point == nil {
			return Result{}, nil
		}
		return decimal(point.Value), nil
	}
}

// shareTargets are the target measures of the expected shares.
var shareTargets = map[model.State]model.TargetMeasure{
	model.SelfSupport:  model.TargetSelfShare,
	model.OtherSupport: model.TargetOtherShare,
}

func expectedShare(e *Evaluation, dims dimensions) (Result, error) {
	return expectedPoint(shareTargets[model.State(dims["state"])])(e, dims)
}

// stateTargets are the target measures of the citizens in a state.
var stateTargets = map[string]model.TargetMeasure{
	string(model.OnBenefit):    model.TargetOnBenefit,
	string(model.SelfSupport):  model.TargetSelfSupport,
	string(model.OtherSupport): model.TargetOtherSupport,
}

// namedTargets are the target measures and units of the dimension measure.
var namedTargets = map[string]struct {
	measure model.TargetMeasure
	unit    string
}{
	"recipients":       {model.TargetRecipients, Citizens},
	"savings":          {model.TargetSavings, Kroner},
	"selfSupportAfter": {model.TargetSelfSupportIn36, Percent},
}

func target(e *Evaluation, dims dimensions) (Result, error) {
	state, byState := dims["state"]
	name, byName := dims["measure"]
	if byState == byName {
		return Result{}, model.InvalidField("dimensions", "Måltallet target skal have dimensionen state eller measure, og kun den ene.")
	}
	measure, unit := stateTargets[state], Citizens
	if byName {
		measure, unit = namedTargets[name].measure, namedTargets[name].unit
	}
	point := e.ledger().Target(measure, e.asOf)
	if point == nil {
		return Result{Unit: unit}, nil
	}
	result := decimal(point.Value)
	result.Unit = unit
	return result, nil
}

func targetReduction(e *Evaluation, _ dimensions) (Result, error) {
	point := e.ledger().Target(model.TargetRecipients, e.asOf)
	if point == nil {
		return Result{}, nil
	}
	analysis, err := e.Analysis()
	if err != nil {
		return Result{}, err
	}
	baseline := big.NewRat(int64(analysis.RecipientsOnBaseline), 1)
	fewer := new(big.Rat).Sub(baseline, decimal(point.Value).Value)
	result := Result{Numerator: fewer, Denominator: baseline}
	if baseline.Sign() != 0 {
		share := new(big.Rat).Quo(fewer, baseline)
		result.Value = share.Mul(share, big.NewRat(100, 1))
	}
	return result, nil
}
