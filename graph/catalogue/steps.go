package catalogue

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"kik/graph/model"
)

// Create makes an intervention, as a draft; VALIDATION.
func (k *Keeper) Create(ctx context.Context, code *string, input model.InterventionInput, requestKey *string) (Change, error) {
	r, err := requestOf(requestKey, "create", code, input)
	if err != nil {
		return Change{}, err
	}
	return k.once(ctx, r, func() (Change, error) {
		return k.create(ctx, code, &intervention{GoalAfterMonths: usualGoal}, input, r)
	})
}

// create makes a draft that begins as what is given.
func (k *Keeper) create(ctx context.Context, code *string, fresh *intervention, input model.InterventionInput, r request) (Change, error) {
	p := applyInput(fresh, input)
	fresh.Stage = model.StageDraft
	fresh.Code = slug(strings.Join([]string{fresh.Name, orZero(fresh.Edition)}, " "))
	if code != nil {
		fresh.Code = strings.TrimSpace(*code)
	}
	if code != nil || fresh.Name != "" {
		p.code("code", fresh.Code)
	}
	if err := both(p, k.checkIntervention(fresh)); err != nil {
		return Change{}, err
	}
	return makeChange(ctx, k, interventions, wanted[intervention]{code: fresh.Code, after: fresh, action: model.ActionCreated, request: r})
}

// both returns the problems of two checks, those of one field once.
func both(first, second *problems) error {
	for _, problem := range second.found {
		if !slices.ContainsFunc(first.found, func(known *model.Error) bool { return known.Field == problem.Field }) {
			first.found = append(first.found, problem)
		}
	}
	return first.all()
}

// Change changes an intervention; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) Change(ctx context.Context, code string, version int64, input model.InterventionInput) (Change, error) {
	before, err := current(ctx, k, interventions, code, version)
	if err != nil {
		return Change{}, err
	}
	if before.Stage == model.StageArchived {
		return Change{}, model.Invalid("Indsatsen er arkiveret. Gendan den, før du ændrer den.")
	}
	after := *before
	p := applyInput(&after, input)
	if err := both(p, k.checkIntervention(&after)); err != nil {
		return Change{}, err
	}
	return makeChange(ctx, k, interventions, wanted[intervention]{code: code, before: before, after: &after, version: version, action: model.ActionChanged})
}

// Publish publishes a draft; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) Publish(ctx context.Context, code string, version int64) (Change, error) {
	return k.step(ctx, code, version, model.StepPublish, model.ActionPublished, func(i *intervention) error {
		p := &problems{}
		if i.Committee == nil {
			p.add("input.committee", "Skriv, hvilket udvalg der har ansvaret, før du udgiver.")
		}
		if i.DecisionBody == nil || i.DecisionDate == nil {
			p.add("input.decision", "Skriv, hvem der har besluttet indsatsen og hvornår, før du udgiver.")
		}
		if len(i.Delivery) == 0 {
			p.add("input.providers", "Skriv, hvem der leverer indsatsen, før du udgiver.")
		}
		i.Stage = model.StagePublished
		return both(p, k.checkIntervention(i))
	})
}

// Close tells the last day; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) Close(ctx context.Context, code string, version int64, lastDay model.Date) (Change, error) {
	return k.step(ctx, code, version, model.StepClose, model.ActionClosed, func(i *intervention) error {
		if lastDay < i.From {
			return model.InvalidField("lastDay", "Den sidste dag ligger før den første, %s.", i.From.Danish())
		}
		if lastDay.Year() > latestYear {
			return model.InvalidField("lastDay", "Året %d ser forkert ud. Skriv datoen igen.", lastDay.Year())
		}
		i.To = &lastDay
		return nil
	})
}

// Archive puts an intervention away that has ended; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) Archive(ctx context.Context, code string, version int64) (Change, error) {
	return k.step(ctx, code, version, model.StepArchive, model.ActionArchived, func(i *intervention) error {
		i.Stage = model.StageArchived
		return nil
	})
}

// Restore takes an archived intervention out again; VALIDATION, NOT_FOUND, CONFLICT.
func (k *Keeper) Restore(ctx context.Context, code string, version int64) (Change, error) {
	return k.step(ctx, code, version, model.StepRestore, model.ActionRestored, func(i *intervention) error {
		i.Stage = model.StagePublished
		return nil
	})
}

var refusals = map[model.InterventionStep]string{
	model.StepPublish: "Kun en kladde kan udgives.",
	model.StepClose:   "Kun en udgivet indsats kan afsluttes.",
	model.StepArchive: "Kun en indsats, der er slut, kan arkiveres. Afslut den først, og vent til dens sidste dag er gået.",
	model.StepRestore: "Kun en arkiveret indsats kan gendannes.",
}

// step takes a step of the life, where it can be taken today.
func (k *Keeper) step(ctx context.Context, code string, version int64, step model.InterventionStep, action model.RevisionAction, take func(*intervention) error) (Change, error) {
	before, err := current(ctx, k, interventions, code, version)
	if err != nil {
		return Change{}, err
	}
	if !slices.Contains(before.StepsOn(k.Today), step) {
		return Change{}, model.Invalid("%s", refusals[step])
	}
	after := *before
	if err := take(&after); err != nil {
		return Change{}, err
	}
	return makeChange(ctx, k, interventions, wanted[intervention]{code: code, before: before, after: &after, version: version, action: action})
}

// yearly is how many months lie between two editions, where nothing else is said.
const yearly = 12

// Duplicate makes the next edition of an intervention, as a draft; VALIDATION, NOT_FOUND.
func (k *Keeper) Duplicate(ctx context.Context, code string, newCode *string, input *model.InterventionInput, requestKey *string) (Change, error) {
	r, err := requestOf(requestKey, "duplicate", code, newCode, input)
	if err != nil {
		return Change{}, err
	}
	return k.once(ctx, r, func() (Change, error) {
		earlier, _, err := interventions.read(ctx, k.Store, code)
		if err != nil {
			return Change{}, err
		}
		if earlier == nil {
			return Change{}, model.NotFound("Indsatsen %q findes ikke.", code)
		}
		return k.create(ctx, newCode, nextEdition(earlier), orZero(input), r)
	})
}

// nextEdition takes over everything but the decision, which is not made yet.
func nextEdition(earlier *intervention) *intervention {
	next := *earlier
	next.Continues = &earlier.Code
	next.From = earlier.From.AddMonths(yearly)
	if earlier.To != nil {
		to := earlier.To.AddMonths(yearly)
		next.To = &to
	}
	edition := strconv.Itoa(next.From.Year())
	if earlier.Edition != nil {
		edition = following(*earlier.Edition)
	}
	next.Edition = &edition
	next.DecisionBody, next.DecisionDate, next.DecisionLink = nil, nil, nil
	return &next
}

// following is the edition after a year or a number; another one stays, to be written anew.
func following(edition string) string {
	if n, err := strconv.Atoi(edition); err == nil && n > 0 {
		return strconv.Itoa(n + 1)
	}
	return edition
}
