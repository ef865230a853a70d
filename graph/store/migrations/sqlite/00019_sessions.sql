-- +goose Up
-- Who is signed in. The token is a hash of what the browser holds.
CREATE TABLE sessions (
    token      TEXT NOT NULL PRIMARY KEY,
    content    BLOB NOT NULL,
    expires_at DATETIME NOT NULL
);
CREATE INDEX sessions_expires_at ON sessions (expires_at);
