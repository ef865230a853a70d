-- +goose Up
-- Every look at single citizens, and every attempt that was refused. citizens holds their ids as ,1,2,3, since one look is at a page of them.
CREATE TABLE access_log (
    id       INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at       DATETIME NOT NULL,
    actor    TEXT NOT NULL,
    role     TEXT NOT NULL,
    place    TEXT NOT NULL,
    fields   TEXT NOT NULL,
    reason   TEXT NOT NULL,
    citizens TEXT NOT NULL,
    denied   INTEGER NOT NULL CHECK (denied IN (0, 1))
);
CREATE INDEX access_log_at ON access_log (at);
