package importing_test

import (
	"testing"

	"kik/graph/importing"
	"kik/graph/model"
)

// A file without an optional column says nothing of it: an absent column is no
// empty one.
func TestAColumnThatAFileLacksKeepsWhatTheDatabaseHolds(t *testing.T) {
	short := files{
		model.FileProgrammes:    {"kode;navn;fra;udgangspunkt;ydelser", "P1;Første strategi;2018-06-01;2018-02-01;kh,uh"},
		model.FileCitizens:      {"borger", "a", "b", "c"},
		model.FileInterventions: {"kode;navn;strategi;fra", "I1;Åben dør;P1;2018-06-01", "I2;Mentor;P1;2018-07-01"},
		model.FileEnrolments:    {"borger;indsats;fra;til", "a;I1;2018-06-01;2018-09-30", "b;I2;2018-07-01;"},
		model.FileBudget:        {"strategi;udvalg;kategori;aar;beloeb", "P1;Økonomiudvalget;Løn;2018;1200000,50"},
		model.FilePostings:      {"bilag;dato;strategi;udvalg;kategori;beloeb", "2;2018-07-02;P1;Arbejdsmarkedsudvalget;Indsatser;2000,25"},
		model.FilePublished:     {"id;strategi;maaltal;dato;enhed;vaerdi;decimaler;kilde", "t2;P1;;;citizens;1130;0;Nyhed"},
	}
	onEach(t, func(t *testing.T, db database) {
		mustImport(t, db, small(), importing.Options{})
		before := dump(t, db)
		result := mustImport(t, db, short, importing.Options{})
		if result.ImportID != 0 {
			t.Errorf("something changed: %v", result.Counts)
		}
		expectDump(t, db, before)

		t.Run("and what the file says changes nothing else", func(t *testing.T) {
			renamed := short.replaced(model.FileInterventions, "Åben dør", "Lukket dør").only(model.FileInterventions)
			mustImport(t, db, renamed, importing.Options{})
			full := small().replaced(model.FileInterventions, "Åben dør", "Lukket dør").only(model.FileInterventions)
			if again := mustImport(t, db, full, importing.Options{}); again.ImportID != 0 {
				t.Errorf("the full file differs: %v", again.Counts)
			}
		})
		t.Run("and an empty cell of a column that is there empties", func(t *testing.T) {
			result := mustImport(t, db, files{model.FileCitizens: {"borger;distrikt", "a;"}}, importing.Options{})
			if got := result.Counts[model.FileCitizens]; got.Changed != 1 {
				t.Errorf("%+v", got)
			}
		})
		t.Run("and a new row gets the column's default", func(t *testing.T) {
			mustImport(t, db, files{model.FileInterventions: {"kode;navn;strategi;fra", "I3;Ny;P1;2019-01-01"}}, importing.Options{})
			full := files{model.FileInterventions: {small()[model.FileInterventions][0], "I3;Ny;P1;;;2019-01-01;;;;12;"}}
			if again := mustImport(t, db, full, importing.Options{}); again.ImportID != 0 {
				t.Errorf("the full row differs: %v", again.Counts)
			}
		})
	})
}
