-- +goose Up
-- What people come back to: an address of the app with all of its choices, under a name of their own. Whose it is, the account tells.
CREATE TABLE IF NOT EXISTS saved_views (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account    VARCHAR(64) NOT NULL,
    name       VARCHAR(100) NOT NULL,
    address    VARCHAR(4000) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT saved_views_name UNIQUE (account, name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
