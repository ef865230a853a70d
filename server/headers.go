package main

import "net/http"

// contentPolicy lets the app load nothing from elsewhere. Charts that are saved
// as pictures pass through a blob.
const contentPolicy = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// overTLSOnly tells browsers for a year to come by https alone.
const overTLSOnly = "max-age=31536000"

// secured sets the headers that narrow what a browser does with the answers.
func secured(public bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("Content-Security-Policy", contentPolicy)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Referrer-Policy", "same-origin")
		header.Set("Cross-Origin-Opener-Policy", "same-origin")
		if public {
			header.Set("Strict-Transport-Security", overTLSOnly)
		}
		next.ServeHTTP(w, r)
	})
}
