-- +goose Up
-- Who may sign in: with a password, or through the municipality's identity provider by the subject that it names.
CREATE TABLE IF NOT EXISTS users (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    login         VARCHAR(255) NOT NULL,
    name          VARCHAR(255) NOT NULL,
    role          VARCHAR(16) NOT NULL,
    password_hash VARCHAR(255),
    subject       VARCHAR(512),
    disabled      INT NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    created_at    DATETIME(6) NOT NULL,
    CONSTRAINT users_login UNIQUE (login),
    CONSTRAINT users_subject UNIQUE (subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
