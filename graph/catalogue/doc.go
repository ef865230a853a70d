// Package catalogue holds the rules by which administrators keep the catalogue:
// what an intervention must tell, which steps its life has, what a change has
// changed, and how it is undone.
package catalogue
