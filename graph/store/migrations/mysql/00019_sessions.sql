-- +goose Up
-- Who is signed in. The token is a hash of what the browser holds.
CREATE TABLE IF NOT EXISTS sessions (
    token      VARCHAR(64) NOT NULL PRIMARY KEY,
    content    BLOB NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    INDEX sessions_expires_at (expires_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
