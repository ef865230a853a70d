-- +goose Up
-- What people come back to: an address of the app with all of its choices, under a name of their own. Whose it is, the account tells.
CREATE TABLE saved_views (
    id         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account    TEXT NOT NULL,
    name       TEXT NOT NULL,
    address    TEXT NOT NULL,
    created_at DATETIME NOT NULL,
    CONSTRAINT saved_views_name UNIQUE (account, name)
);
