package ingest

import (
	"errors"

	"kik/graph/model"
)

const (
	amountDecimals  = 2 // model.Kroner counts øre
	decimalDecimals = 4 // model.Decimal counts ten-thousandths
)

// rowParser turns the cells of one file into the values of its description.
type rowParser struct {
	file     string
	header   header
	defaults model.Row
	limits   []int // by column of the spec: the most characters
	rules    []rule
	citizens *citizenReader
	report   func(model.ImportProblem)

	row     int
	texts   []string // by column of the spec: the cell as it stands in the file
	faulty  []bool   // by column of the spec: a problem was reported
	failed  bool     // a problem was reported in this row
	citizen citizen  // of this row, in the files that have one
}

func newRowParser(file string, h header, citizens *citizenReader, report func(model.ImportProblem)) *rowParser {
	width := len(h.spec.Columns)
	p := &rowParser{
		file: file, header: h, citizens: citizens, report: report,
		defaults: make(model.Row, width), limits: make([]int, width),
		texts: make([]string, width), faulty: make([]bool, width),
		rules: rulesOf(h.spec),
	}
	for i, column := range h.spec.Columns {
		p.defaults[i] = column.Default
		p.limits[i] = maxLength(h.spec.Kind, column)
	}
	return p
}

// parse returns the values of a row; false: the row has problems, all of which
// were reported, and the values are only those that could be read.
func (p *rowParser) parse(r record) (model.Row, bool) {
	p.begin(r.row)
	if len(r.cells) != len(p.header.columns) {
		p.problem("", "", msgCellCount(len(r.cells), len(p.header.columns)))
		return nil, false
	}
	values := make(model.Row, len(p.defaults))
	copy(values, p.defaults)
	for place, column := range p.header.columns {
		if column < 0 {
			p.checkIgnored(place, r.cells[place])
			continue
		}
		p.readColumn(column, r.cells[place], values)
	}
	for _, rule := range p.rules {
		p.apply(rule, values)
	}
	if p.failed {
		return values, false
	}
	if p.header.spec.Kind == model.FileCitizens {
		p.fillFromCPR(values)
	}
	return values, true
}

func (p *rowParser) begin(row int) {
	p.row, p.failed, p.citizen = row, false, citizen{}
	clear(p.texts)
	clear(p.faulty)
}

// checkIgnored looks at a cell that is in no column of the description: it is not
// stored, but even there a CPR number has no place.
func (p *rowParser) checkIgnored(place int, c cell) {
	name := p.header.names[place]
	switch {
	case HoldsCPR(c.text):
		p.problem(shown(name), c.text, msgCPRElsewhere)
	case name == "" && c.text != "":
		p.problem("", c.text, msgUnnamedColumn)
	}
}

func (p *rowParser) readColumn(index int, c cell, values model.Row) {
	p.texts[index] = c.text
	column := &p.header.spec.Columns[index]
	if c == (cell{}) {
		if !column.Empty {
			p.columnProblem(index, msgEmpty)
		}
		return
	}
	if message := kindFault(column.Type, c); message != "" {
		p.columnProblem(index, message)
		return
	}
	if column.Type != model.CitizenColumn && HoldsCPR(c.text) {
		p.columnProblem(index, msgCPRElsewhere)
		return
	}
	value, message := p.value(index, column, c)
	if message != "" {
		p.columnProblem(index, message)
		return
	}
	values[index] = value
}

// kindFault returns what is wrong with a cell by what the spreadsheet says it is.
func kindFault(column model.ColumnType, c cell) string {
	switch c.kind {
	case booleanCell:
		return msgBoolean
	case errorCell:
		return msgErrorCell
	case formulaCell:
		return msgFormulaCell
	case numberCell:
		if column == model.DateColumn || column == model.MonthColumn {
			return msgNumberForDate(shown(c.text))
		}
	case dateCell:
		if column != model.DateColumn && column != model.MonthColumn && column != model.TextColumn {
			return msgDateCell
		}
	}
	return ""
}

// value reads a cell that is not empty, or says what is wrong with it.
func (p *rowParser) value(index int, column *model.Column, c cell) (any, string) {
	switch column.Type {
	case model.CitizenColumn:
		var message string
		p.citizen, message = p.citizens.read(c)
		return p.citizen.pseudonym, message
	case model.DateColumn:
		date, err := parseDate(c.text)
		return date, dateFault(c.text, err)
	case model.MonthColumn:
		month, err := parseMonth(c.text)
		return month, monthFault(c.text, err)
	case model.AmountColumn:
		øre, err := parseNumber(c.text, amountDecimals)
		return model.Kroner(øre), numberFault(c.text, err, msgAmount, msgAmountDecimals)
	case model.DecimalColumn:
		return decimal(c.text, column)
	case model.IntegerColumn:
		return integer(c.text, column)
	}
	return p.text(index, column, composed(c.text))
}

func (p *rowParser) text(index int, column *model.Column, text string) (any, string) {
	limit := p.limits[index]
	switch column.Type {
	case model.ChoiceColumn:
		for _, choice := range column.Choices {
			if text == choice {
				return choice, ""
			}
		}
		return nil, msgChoice(shown(text), column.Choices)
	case model.ListColumn:
		return checked(textFault(text, limit, false), func() (string, string) { return parseList(text, maxElement(*column)) })
	case model.DimensionsColumn:
		return checked(textFault(text, limit, false), func() (string, string) { return parseDimensions(text) })
	}
	return text, textFault(text, limit, column.Type == model.TextColumn)
}

func checked(fault string, parse func() (string, string)) (any, string) {
	if fault != "" {
		return nil, fault
	}
	return parse()
}

func decimal(text string, column *model.Column) (any, string) {
	units, err := parseNumber(text, decimalDecimals)
	if err != nil {
		return nil, numberFault(text, err, msgDecimal, msgDecimalDecimals)
	}
	if column.Min == 0 && column.Max == 0 {
		return model.Decimal(units), ""
	}
	percent := bounds{column.Min, column.Max, percentBounds.rule}
	return model.Decimal(units), percent.fault(text, units, decimalDecimals)
}

func integer(text string, column *model.Column) (any, string) {
	number, err := parseNumber(text, 0)
	bounded := column.Min != 0 || column.Max != 0
	switch {
	case bounded && (errors.Is(err, errNumberRange) || err == nil && (number < column.Min || number > column.Max)):
		return nil, msgRange(shown(text), column.Min, column.Max)
	case errors.Is(err, errNumberRange):
		return nil, msgNumberTooLarge(shown(text))
	case err != nil:
		return nil, msgInteger(shown(text))
	}
	return number, ""
}

func dateFault(text string, err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, errYearRange):
		return msgYearRange(shown(text))
	}
	return msgDate(shown(text))
}

func monthFault(text string, err error) string {
	if err == nil {
		return ""
	}
	return msgMonth(shown(text))
}

// numberFault says what is wrong with a number, in the words of its column's type.
func numberFault(text string, err error, form, decimals func(string) string) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, errDecimals):
		return decimals(shown(text))
	case errors.Is(err, errNumberRange):
		return msgNumberTooLarge(shown(text))
	}
	return form(shown(text))
}

// fillFromCPR gives a citizen the year of birth and the gender of the CPR number
// where the file has none of its own.
func (p *rowParser) fillFromCPR(values model.Row) {
	if p.citizen.birthYear == 0 {
		return
	}
	year, gender := columnOf(p.header.spec, "foedselsaar"), columnOf(p.header.spec, "koen")
	if values[year] == nil {
		values[year] = p.citizen.birthYear
	}
	if values[gender] == nil {
		values[gender] = string(p.citizen.gender)
	}
}

func (p *rowParser) apply(r rule, values model.Row) {
	for _, needed := range r.columns {
		if p.faulty[needed] {
			return
		}
	}
	if message := r.check(values, p.texts); message != "" {
		p.columnProblem(r.blamed, message)
	}
}

func (p *rowParser) columnProblem(index int, message string) {
	p.faulty[index] = true
	column := p.header.spec.Columns[index]
	text := p.texts[index]
	if column.Type == model.CitizenColumn {
		p.problem(column.Name, shownCitizen(text), message)
		return
	}
	p.problem(column.Name, text, message)
}

func (p *rowParser) problem(column, value, message string) {
	p.failed = true
	p.report(model.ImportProblem{File: p.file, Row: p.row, Column: column, Value: shown(value), Message: message})
}
