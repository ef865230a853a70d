package demo

import "testing"

func BenchmarkWriteTheDemo(b *testing.B) { benchmarkWrite(b, Options{}) }

func BenchmarkWrite100000Citizens(b *testing.B) { benchmarkWrite(b, Options{Citizens: 100_000}) }

func benchmarkWrite(b *testing.B, options Options) {
	dir := b.TempDir()
	for b.Loop() {
		if err := Write(dir, options); err != nil {
			b.Fatal(err)
		}
	}
}
