package main

import (
	"os"
	"strings"
	"testing"

	"kik/graph/auth"
)

func TestTheDoctorSaysWhatIsInsecure(t *testing.T) {
	file := t.TempDir() + "/kik.db"
	sick := []string{"KIK_DATABASE=sqlite:" + file, "KIK_CPR_KEY=short", "KIK_URL=http://kik.example", "KIK_OIDC_ISSUER=http://idp.example"}
	o := kik(t, sick, "doctor")
	if o.code != exitFailed {
		t.Errorf("exit code %d", o.code)
	}
	for _, want := range []string{"FEJL adressen", "FEJL nøglen", "FEJL kommunens login"} {
		if !strings.Contains(o.out, want) {
			t.Errorf("%q is not among\n%s", want, o.out)
		}
	}
	if strings.Contains(o.out+o.err, "short") {
		t.Errorf("the key is repeated:\n%s%s", o.out, o.err)
	}
	if o := kik(t, sick[:1], "doctor"); !strings.Contains(o.out, "FEJL administratorer") {
		t.Errorf("nobody keeps the catalogue:\n%s", o.out)
	}

	healthy := []string{sick[0], "KIK_CPR_KEY=" + strings.Repeat("0f3a", 16), "KIK_URL=https://kik.example"}
	newAccount(t, healthy, auth.Administrator)
	succeeds(t, kik(t, healthy, "token", "create", "--name", "T", "--role", "READER"))
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	succeeds(t, kik(t, healthy, "doctor"))
	succeeds(t, kik(t, healthy, "token", "create", "--name", "Endless", "--role", "READER", "--expires", "2099-01-01"))
	if o := kik(t, healthy, "doctor"); o.code != exitFailed || !strings.Contains(o.out, "2 (Endless)") {
		t.Errorf("a token without an end:\n%s", o.out)
	}
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if o := kik(t, healthy, "doctor"); !strings.Contains(o.out, "FEJL databasen") {
		t.Errorf("a file that others can read:\n%s", o.out)
	}
}

func TestADatabaseOverTheNetworkIsEncrypted(t *testing.T) {
	for address, ill := range map[string]bool{
		"mysql://kik:secret@127.0.0.1:3306/kik":             false,
		"mysql://kik:secret@db.example:3306/kik?tls=true":   false,
		"mysql://kik:secret@db.example:3306/kik":            true,
		"mysql://kik:secret@db.example/kik?tls=skip-verify": true,
	} {
		if f := databaseIsApart(address); (f.ill != "") != ill || strings.Contains(f.ill, "secret") {
			t.Errorf("%s: %+v", address, f)
		}
	}
}
