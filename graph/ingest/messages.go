package ingest

import (
	"fmt"
	"strings"

	"kik/graph/model"
)

// The messages of problems and warnings, as their readers speak: each says what is
// wrong and what to do. A cell's text is quoted only as shown returns it, and never
// in the column of citizens.

// About a path or a file as a whole.
const (
	msgFileNameCPR      = "Filens eller mappens navn har noget, som ligner et CPR-nummer. Giv den et andet navn."
	msgEmptyFile        = "Filen er tom. Første række skal være kolonnernes navne."
	msgUTF16            = "Filen er gemt som UTF-16. Gem den som CSV UTF-8."
	msgNotText          = "Filen er ikke en tekstfil. Gem den som CSV UTF-8 eller XLSX."
	msgOldExcel         = "Filen er i det gamle Excel-format eller har en adgangskode. Gem den som XLSX uden adgangskode."
	msgBrokenWorkbook   = "Regnearket kan ikke læses. Åbn det i et regnearksprogram, og gem det igen som XLSX."
	msgWorkbookTooLarge = "Regnearket er for stort til at blive læst. Gem det som CSV UTF-8."
	msgMixedCharsets    = "Filen blander UTF-8 og Windows-1252. Gem den igen som CSV UTF-8. Rækken og de følgende er ikke læst."
	msgNotUTF8          = "Filen siger, at den er UTF-8, men det er den ikke. Gem den igen som CSV UTF-8. Rækken og de følgende er ikke læst."
)

func msgMissingPath(path string) string { return fmt.Sprintf("Stien %s findes ikke.", path) }

func msgEmptyFolder(path string) string {
	return fmt.Sprintf("Mappen %s har ingen filer af typen %s.", path, strings.Join(importExtensions, ", "))
}

// About the header.
const (
	msgHeaderCPR      = "Første række ligner data med et CPR-nummer. Den skal være kolonnernes navne."
	msgCarriageReturn = "Filen har linjeskift, som ikke kan læses. Gem den igen som CSV UTF-8."
	msgNoKnownColumns = "Ingen kolonne er kendt. Første række skal være kolonnernes navne."
)

func msgDuplicateColumn(name string) string {
	return fmt.Sprintf("Kolonnen %s står der to gange. Fjern den ene, eller giv den et andet navn.", name)
}

func msgMissingColumns(nearest model.FileKind, missing []string) string {
	return fmt.Sprintf("Filen passer ikke på nogen type. Den ligner mest %s, men mangler: %s.", nearest, strings.Join(missing, ", "))
}

func msgBetterKind(better model.FileKind, missing []string, chosen model.FileKind, foreign []string) string {
	return fmt.Sprintf("Filen ligner %s, men mangler %s. Tilføj det, der mangler. Er det en fil med %s, så fjern %s.",
		better, columnNames(missing), chosen, columnNames(foreign))
}

func columnNames(names []string) string {
	return pick(len(names) == 1, "kolonnen ", "kolonnerne ") + strings.Join(names, ", ")
}

func msgTiedKinds(kinds []string) string {
	return fmt.Sprintf("Filen passer lige godt på flere typer: %s. Fjern de kolonner, som ikke hører til.", strings.Join(kinds, ", "))
}

func msgUnknownColumns(kind model.FileKind, names []string, count int) string {
	listed := strings.Join(names, ", ")
	if count > len(names) {
		listed += fmt.Sprintf(" og %d til", count-len(names))
	}
	return fmt.Sprintf("Læst som %s. Kolonner, som ikke er kendt og ikke er læst: %s.", kind, listed)
}

// About a row.
const (
	msgQuotes        = `Et anførselstegn står forkert. Sæt hele cellen i anførselstegn, og skriv et anførselstegn inde i den som to ("").`
	msgRecordTooLong = "Rækken er for lang. Mangler der et anførselstegn? Rækken og de følgende er ikke læst."
	msgUnnamedColumn = "Cellen står i en kolonne uden navn. Fjern cellen, eller giv kolonnen et navn."
)

func msgCellCount(cells, columns int) string {
	unit := pick(columns == 1, "kolonne", "kolonner")
	if cells < columns {
		return fmt.Sprintf("Rækken har for få celler: %d mod %d %s. Mangler der et skilletegn?", cells, columns, unit)
	}
	return fmt.Sprintf("Rækken har for mange celler: %d mod %d %s. Fjern dem, eller sæt en tekst med skilletegn i anførselstegn.", cells, columns, unit)
}

// About a cell of any column.
const (
	msgEmpty        = "Cellen er tom. Den skal udfyldes."
	msgBoolean      = "Cellen er en sandhedsværdi. Skriv en tekst, et tal eller en dato."
	msgErrorCell    = "Cellen er en fejl fra regnearket. Ret formlen, eller skriv værdien."
	msgFormulaCell  = "Cellen er en formel uden gemt resultat. Åbn regnearket, og gem det igen."
	msgDateCell     = "Cellen er en dato, men kolonnen er ikke til datoer. Formatér cellen som tekst, og skriv værdien igen."
	msgUnreadable   = "Teksten har tegn, som ikke kan læses. Skriv den igen."
	msgCPRElsewhere = "Cellen har noget, som ligner et CPR-nummer. CPR-numre må kun stå i kolonnen borger. Fjern det."
)

func msgTooLong(limit int) string { return fmt.Sprintf("Teksten er for lang. Højst %d tegn.", limit) }

// About a citizen.
const (
	msgNeitherPseudonymNorCPR = "Værdien er hverken et pseudonym eller et muligt CPR-nummer. Ret datoen i nummeret, eller skriv et pseudonym, som ikke er ti cifre."
	msgTenDigits              = "Værdien er ti cifre med andre tegn. Skriv et CPR-nummer som ti cifre, med eller uden én bindestreg, eller et pseudonym, som ikke er ti cifre."
	msgNoCPRKey               = "Filen har CPR-numre. Sæt KIK_CPR_KEY, så de kan erstattes af pseudonymer."
	msgCPRLacksZero           = "Værdien ligner et CPR-nummer uden nul foran. Skriv alle ti cifre."
	msgCPRInPseudonym         = "Pseudonymet har noget, som ligner et CPR-nummer. Skriv CPR-nummeret alene, med eller uden bindestreg, eller et andet pseudonym."
)

var msgPseudonym = fmt.Sprintf("Værdien er ikke et pseudonym. Det har højst %d tegn, som alle kan ses.", maxPseudonym)

// About a date, a number, a choice or a list.
const (
	msgCategoryNeeded    = "Klassen OTHER_SUPPORT skal have en kategori. Udfyld kolonnen kategori."
	msgOutcomeDateNeeded = "Udfaldet har ingen dato. Udfyld udfald_dato eller til."
	msgEmptyElement      = "Listen har et tomt led. Skriv leddene med ét komma imellem."
	msgDimensions        = "Skriv dimensioner som navn=værdi med komma imellem."
)

func msgDate(value string) string {
	return fmt.Sprintf(`"%s" er ikke en dato. Skriv 2018-02-01 eller 01-02-2018.`, value)
}

func msgYearRange(value string) string {
	return fmt.Sprintf(`"%s" ligger uden for årene %d til %d. Ret året.`, value, firstYear, lastYear)
}

func msgMonth(value string) string {
	return fmt.Sprintf(`"%s" er ikke en måned. Skriv 2018-02.`, value)
}

func msgNumberForDate(value string) string {
	return fmt.Sprintf(`%s er et tal og ikke en dato. Formatér cellen som dato.`, value)
}

func msgBeforeStart(date, start model.Date) string {
	return fmt.Sprintf("%s ligger før fra (%s). Ret en af datoerne.", date, start)
}

func msgAmount(value string) string {
	return fmt.Sprintf(`"%s" er ikke et beløb. Skriv 1234567,89, 1.234.567,89 eller 1234567.89, uden kr.`, value)
}

func msgAmountDecimals(value string) string {
	return fmt.Sprintf(`"%s" har for mange decimaler. Skriv beløbet i kroner med højst to.`, value)
}

func msgDecimal(value string) string {
	return fmt.Sprintf(`"%s" er ikke et tal. Skriv 1234,5 eller 1.234,5.`, value)
}

func msgDecimalDecimals(value string) string {
	return fmt.Sprintf(`"%s" har for mange decimaler. Skriv højst fire.`, value)
}

func msgNumberTooLarge(value string) string { return fmt.Sprintf(`"%s" er for stort et tal.`, value) }

func msgInteger(value string) string {
	return fmt.Sprintf(`"%s" er ikke et helt tal. Skriv det uden decimaler.`, value)
}

func msgRange(value string, low, high int64) string {
	return fmt.Sprintf(`"%s" er ikke muligt her. Skriv et helt tal fra %d til %d.`, value, low, high)
}

// msgBounds tells how the number was read where its text does not; likely is what
// was probably meant, perhaps nothing.
func msgBounds(value, read, rule, likely string) string {
	message := fmt.Sprintf(`"%s" er ikke muligt her: %s.`, value, rule)
	if read != value {
		message = fmt.Sprintf(`"%s" læses som %s: %s.`, value, read, rule)
	}
	if likely == "" {
		return message + " Ret tallet."
	}
	return message + fmt.Sprintf(" Skriv %s.", likely)
}

func msgChoice(value string, choices []string) string {
	return fmt.Sprintf(`"%s" er ikke en af de mulige værdier: %s.`, value, strings.Join(choices, ", "))
}

func msgRepeatedElement(element string) string {
	return fmt.Sprintf(`"%s" står der to gange. Fjern den ene.`, element)
}
