package demo

import "errors"

func writeScaled(string, Options) error { return errors.New("a municipality of a given size is not written yet") }
