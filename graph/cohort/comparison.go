package cohort

import "kik/graph/survival"

// maxCompared is the number of groups that a test still says something about.
const maxCompared = 100

// comparison collects the groups that are compared with each other: all, or
// those of one cohort.
type comparison struct {
	within bool // the first key is a cohort, and only its groups are compared
	strata []stratum
}

type stratum struct {
	key    *Key
	groups [][]survival.Count
}

// add takes the groups in the order of their keys.
func (c *comparison) add(keys []Key, counts []survival.Count) {
	n := len(c.strata)
	if n == 0 || c.within && *c.strata[n-1].key.Code != *keys[0].Code {
		var key *Key
		if c.within {
			key = &keys[0]
		}
		c.strata = append(c.strata, stratum{key: key})
		n++
	}
	c.strata[n-1].groups = append(c.strata[n-1].groups, counts)
}

func (c *comparison) tests() []RetentionTest {
	var tests []RetentionTest
	for _, s := range c.strata {
		if len(s.groups) > maxCompared {
			continue
		}
		if test := survival.LogRank(s.groups...); test != nil {
			tests = append(tests, RetentionTest{Within: s.key, LogRank: *test})
		}
	}
	return tests
}
