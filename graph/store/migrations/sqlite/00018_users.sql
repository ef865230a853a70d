-- +goose Up
-- Who may sign in: with a password, or through the municipality's identity provider by the subject that it names.
CREATE TABLE users (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    login         TEXT NOT NULL,
    name          TEXT NOT NULL,
    role          TEXT NOT NULL,
    password_hash TEXT,
    subject       TEXT,
    disabled      INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    created_at    DATETIME NOT NULL,
    CONSTRAINT users_login UNIQUE (login),
    CONSTRAINT users_subject UNIQUE (subject)
);
