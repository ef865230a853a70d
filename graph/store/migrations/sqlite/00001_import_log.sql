-- +goose Up
CREATE TABLE imports (
    id             INTEGER NOT NULL PRIMARY KEY,
    run            TEXT NOT NULL CHECK (length(run) <= 32),
    started_at     DATETIME NOT NULL,
    finished_at    DATETIME NOT NULL,
    files          TEXT NOT NULL,
    data_through   TEXT CHECK (data_through IS date(data_through)),
    new_rows       INTEGER NOT NULL,
    changed_rows   INTEGER NOT NULL,
    unchanged_rows INTEGER NOT NULL,
    removed_rows   INTEGER NOT NULL,
    version        INTEGER NOT NULL,
    rolled_back_at DATETIME,
    CONSTRAINT imports_run UNIQUE (run)
);

CREATE TABLE before_images (
    id                 INTEGER NOT NULL PRIMARY KEY,
    import_id          INTEGER NOT NULL,
    previous_import_id INTEGER NOT NULL,
    kind               TEXT NOT NULL,
    action             TEXT NOT NULL CHECK (action IN ('CHANGED', 'REMOVED')),
    image              TEXT NOT NULL
) STRICT;
CREATE INDEX before_images_import ON before_images (import_id, kind, action, id);
CREATE INDEX before_images_previous_import ON before_images (previous_import_id);

CREATE TABLE data_version (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    version         INTEGER NOT NULL,
    changed_at      DATETIME,
    last_citizen_id INTEGER NOT NULL
);
INSERT INTO data_version (id, version, last_citizen_id) VALUES (1, 0, 0);
