package ingest

import (
	"fmt"
	"testing"

	"kik/graph/model"
)

func TestTargetsThatNoFigureCanReachAreProblems(t *testing.T) {
	for _, test := range []struct{ measure, value, message string }{
		{"andel.SELF_SUPPORT", "82.345", `"82.345" læses som 82345: en procent er fra 0 til 100. Skriv 82,345.`},
		{"andel.OTHER_SUPPORT", "100,0001", `"100,0001" er ikke muligt her: en procent er fra 0 til 100. Ret tallet.`},
		{"selvforsoergelse_efter_36", "-0,1", `"-0,1" er ikke muligt her: en procent er fra 0 til 100. Ret tallet.`},
		{"selvforsoergelse_efter_36", "5000.0", `"5000.0" læses som 5000: en procent er fra 0 til 100. Ret tallet.`},
		{"modtagere", "-1", `"-1" er ikke muligt her: et antal er mindst 0. Ret tallet.`},
		{"antal.ON_BENEFIT", "-1.117", `"-1.117" læses som -1117: et antal er mindst 0. Ret tallet.`},
		{"antal.SELF_SUPPORT", "−26", `"−26" læses som -26: et antal er mindst 0. Ret tallet.`},
		{"antal.OTHER_SUPPORT", "-0,5", `"-0,5" er ikke muligt her: et antal er mindst 0. Ret tallet.`},
		{"besparelse", "45.700.000", `"45.700.000" læses som 45700000: en besparelse har minus foran eller er 0. Skriv -45.700.000.`},
	} {
		sink, _ := readText(t, fmt.Sprintf("strategi;maaltal;dato;vaerdi\nKIK2;%s;2018-08-31;%s\n", test.measure, test.value))
		if want := fmt.Sprintf("2 | vaerdi | %s | %s\n", test.value, test.message); sink.listing() != want || len(sink.rows) != 0 {
			t.Errorf("%s: %d rows, problems:\n%swant:\n%s", test.measure, len(sink.rows), sink.listing(), want)
		}
	}
}

func TestTargetsUpToTheirBoundsAreRead(t *testing.T) {
	for measure, values := range map[model.TargetMeasure][]string{
		model.TargetSelfShare:       {"0", "100", "82,345", "99,9999"},
		model.TargetOtherShare:      {"0", "100,00"},
		model.TargetSelfSupportIn36: {"50"},
		model.TargetRecipients:      {"0", "1.128", "1.117,5"},
		model.TargetOnBenefit:       {"0", "99.999.999.999"},
		model.TargetSavings:         {"0", "-45.700.000", "-99.999.999.999"},
		model.TargetDerived:         {"-1", "0", "2.086.000"},
		model.TargetNetReturn:       {"-45.700.000", "2.664.000"},
	} {
		for _, value := range values {
			sink, _ := readText(t, fmt.Sprintf("strategi;maaltal;dato;vaerdi\nKIK2;%s;2018-08-31;%s\n", measure, value))
			if len(sink.rows) != 1 {
				t.Errorf("%s %s, problems:\n%s", measure, value, sink.listing())
			}
		}
	}
}

func TestTheExpectedSelfSupportOfAnInterventionIsAPercent(t *testing.T) {
	for value, want := range map[string]string{
		"60": "", "0": "", "100": "", "60,5": "", "": "",
		"60.555": `"60.555" læses som 60555: en procent er fra 0 til 100. Skriv 60,555.`,
		"101":    `"101" er ikke muligt her: en procent er fra 0 til 100. Ret tallet.`,
		"-1":     `"-1" er ikke muligt her: en procent er fra 0 til 100. Ret tallet.`,
	} {
		sink, _ := readText(t, "kode;navn;strategi;fra;forventet_selvforsoergelse\nP;P;KIK2;2018-06-01;"+value+"\n")
		got := ""
		if len(sink.problems) == 1 {
			got = sink.problems[0].Message
		}
		if got != want || len(sink.rows)+len(sink.problems) != 1 {
			t.Errorf("%q: problems:\n%s", value, sink.listing())
		}
	}
}

func TestASavingInABudgetIsNegative(t *testing.T) {
	sink, _ := readText(t, "strategi;udvalg;kategori;aar;beloeb;slags\n"+
		"KIK2;U;K;2021;9.600.000,00;besparelse\n"+
		"KIK2;U;K;2021;0.5;besparelse\n"+
		"KIK2;U;K;2021;-9.600.000,00;besparelse\n"+
		"KIK2;U;K;2022;0;besparelse\n"+
		"KIK2;U;K;2021;9.600.000;\n"+
		"KIK2;U;K;2022;-5;investering\n")
	want := `2 | beloeb | 9.600.000,00 | "9.600.000,00" læses som 9600000: en besparelse har minus foran eller er 0. Skriv -9.600.000,00.
3 | beloeb | 0.5 | "0.5" læses som 0,5: en besparelse har minus foran eller er 0. Skriv -0.5.
`
	if sink.listing() != want || len(sink.rows) != 4 {
		t.Errorf("%d rows, problems:\n%s", len(sink.rows), sink.listing())
	}
}
