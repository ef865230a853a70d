-- +goose Up
-- What tools ask with. hash is that of the token, which is shown once and kept nowhere.
CREATE TABLE IF NOT EXISTS tokens (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name         VARCHAR(255) NOT NULL,
    role         VARCHAR(16) NOT NULL,
    hash         VARCHAR(64) NOT NULL,
    addresses    VARCHAR(1024) NOT NULL,
    created_by   VARCHAR(255) NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    expires_at   DATETIME(6),
    last_used_at DATETIME(6),
    revoked_at   DATETIME(6),
    CONSTRAINT tokens_hash UNIQUE (hash)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
