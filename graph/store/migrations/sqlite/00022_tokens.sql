-- +goose Up
-- What tools ask with. hash is that of the token, which is shown once and kept nowhere.
CREATE TABLE tokens (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL,
    role         TEXT NOT NULL,
    hash         TEXT NOT NULL,
    addresses    TEXT NOT NULL,
    created_by   TEXT NOT NULL,
    created_at   DATETIME NOT NULL,
    expires_at   DATETIME,
    last_used_at DATETIME,
    revoked_at   DATETIME,
    CONSTRAINT tokens_hash UNIQUE (hash)
);
