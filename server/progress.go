package main

import (
	"cmp"
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// stages are the importer's, in Danish as the rest of its report.
var stages = map[string]string{"read": "Læser", "check": "Kontrollerer", "apply": "Gemmer"}

// progress shows how far a run has come, on a terminal only.
type progress struct {
	out   io.Writer
	stage string
	bar   *progressbar.ProgressBar
}

func newProgress(out io.Writer) *progress {
	if file, ok := out.(*os.File); !ok || !term.IsTerminal(int(file.Fd())) {
		out = nil
	}
	return &progress{out: out}
}

// show tells that a stage has done so much of the total; a total below 1 is unknown.
func (p *progress) show(stage string, done, total int64) {
	if p.out == nil {
		return
	}
	if p.bar == nil || stage != p.stage {
		p.finish()
		p.stage = stage
		p.bar = newBar(p.out, cmp.Or(stages[stage], stage), total)
	}
	_ = p.bar.Set64(done) // a bar that cannot be drawn must not stop the work
}

func newBar(out io.Writer, description string, total int64) *progressbar.ProgressBar {
	if total < 1 {
		total = -1
	}
	return progressbar.NewOptions64(total,
		progressbar.OptionSetWriter(out),
		progressbar.OptionSetDescription(description),
		progressbar.OptionSetWidth(30),
		progressbar.OptionClearOnFinish(),
	)
}

func (p *progress) finish() {
	if p.bar != nil {
		_ = p.bar.Finish()
		p.bar = nil
	}
}
