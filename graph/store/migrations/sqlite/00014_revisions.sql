-- +goose Up
-- Every change of an entry of the catalogue, by hand or by an import: who, when, and the state before and after as JSON.
CREATE TABLE revisions (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind         TEXT NOT NULL,
    entry        TEXT NOT NULL,
    version      INTEGER NOT NULL,
    action       TEXT NOT NULL,
    actor        TEXT NOT NULL,
    made_at      DATETIME NOT NULL,
    import_id    INTEGER,
    undoes       INTEGER,
    state_before TEXT,
    state_after  TEXT,
    request_key  TEXT,
    request_hash TEXT,
    CONSTRAINT revisions_request UNIQUE (request_key)
);
CREATE INDEX revisions_entry ON revisions (kind, entry, id);
CREATE INDEX revisions_undoes ON revisions (undoes);
