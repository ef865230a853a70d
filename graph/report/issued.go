package report

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"kik/graph/dataset"
	"kik/graph/model"
)

// On returns the management report of a programme as of a day: as it was issued,
// where citizens have been deleted on whom it rests, otherwise computed. Errors
// are those of Management; a day of which no report was issued is VALIDATION.
func On(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date) (*model.ManagementReport, error) {
	if issued := data.Issued(programme.Code, asOf); issued != nil {
		return readIssued(*issued, programme)
	}
	return Management(ctx, data, programme, asOf)
}

// Issue computes the report and writes it down for good.
func Issue(ctx context.Context, data *dataset.Dataset, programme *model.Programme, asOf model.Date) (string, error) {
	r, err := Management(ctx, data, programme, asOf)
	if err != nil {
		return "", err
	}
	issued := *r
	issued.Programme = nil // stays in the catalogue
	text, err := json.Marshal(issued)
	if err != nil {
		return "", fmt.Errorf("write the report of %s as of %s: %w", programme.Code, asOf, err)
	}
	return string(text), nil
}

func readIssued(issued model.IssuedReport, programme *model.Programme) (*model.ManagementReport, error) {
	var r model.ManagementReport
	decoder := json.NewDecoder(bytes.NewReader([]byte(issued.Report)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&r); err != nil {
		return nil, fmt.Errorf("read the issued report of %s as of %s: %w", issued.Programme, issued.AsOf, err)
	}
	r.Programme, r.IssuedAt = programme, &issued.IssuedAt
	r.Notes = append(r.Notes, model.ReportNote{Code: "AS_ISSUED", Text: text(
		fmt.Sprintf("Rapporten er bevaret, som den blev regnet ud fra dataversion %d. Borgere, som den hviler på, er siden slettet efter slettefristen, og den kan ikke regnes igen.", r.DataBasis.Version),
		fmt.Sprintf("The report is kept as it was computed from data version %d. Citizens on whom it rests have since been deleted by the retention rule, and it cannot be computed again.", r.DataBasis.Version))})
	return &r, nil
}
