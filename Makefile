# One line a target; the README says what each is for.
# make run ADDR=127.0.0.1:8090 where the port is taken
ADDR ?= 127.0.0.1:8080
GO_PACKAGES = ./server/... ./graph/... ./frontend

.PHONY: run test check bench generate lint verify-generated frontend test-go test-frontend e2e install

run: frontend ## builds the app and serves it with the demo municipality
	go run ./server serve --demo --addr $(ADDR)

test: install test-go test-frontend e2e ## everything: Go on SQLite and MariaDB, the app's units, the pages in a browser

check: lint verify-generated test ## all that CI does

bench: frontend ## prints what import, snapshot load, report and questions cost at 3.000, 100.000 and 1.000.000 citizens, and Lighthouse's scores
	cd frontend && npm run lighthouse
	go run ./graph/store/storetest/mariadb -- go test -run '^$$' -bench . -benchtime 1x -timeout 60m ./graph/... ./server/...

generate: frontend/node_modules ## writes the generated code from schema.graphql anew
	go run ./graph/apigen
	cd frontend && npm run codegen

lint: frontend/node_modules
	@test -z "$$(gofmt -l server graph frontend/*.go | tee /dev/stderr)" || (echo "Run gofmt -w on the files above." >&2; exit 1)
	go vet $(GO_PACKAGES)
	go tool -modfile=.ci/lint/go.mod staticcheck $(GO_PACKAGES)
	cd frontend && npm run lint && npm run typecheck

GENERATED = graph/generated graph/model/models_gen.go frontend/src/gql

verify-generated: generate ## fails where the generated code is not what the schema yields
	@test -z "$$(git status --porcelain -- $(GENERATED))" || (git status --short -- $(GENERATED); echo "Commit what make generate wrote." >&2; exit 1)

frontend: frontend/node_modules
	cd frontend && npm run build

frontend/node_modules: frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund
	touch $@

install:
	.ci/install

test-go: frontend
	KIK_REQUIRE_MARIADB=1 go run ./graph/store/storetest/mariadb -- go test -timeout 15m $(GO_PACKAGES)

test-frontend: frontend
	cd frontend && npm test && npm run budget

e2e: frontend
	cd frontend && npm run e2e
