// Package retention deletes citizens whom nothing needs any more, and keeps the
// reports that rest on them as they were.
//
// A citizen goes when the given number of years have passed since the last day of
// all that is known of them, counted up to the day through which the data are
// complete, and since the end of every programme whose figures they can be in.
// A programme that ended so long ago and loses citizens is closed: its reports are
// written down before, for the last day of each month and the days of published
// figures, and nothing of it is computed from citizens afterwards, because it would
// be computed from those who happen to be left.
package retention
