-- +goose Up
-- When citizens were deleted by the retention rule; of whom is told nowhere.
CREATE TABLE deletions (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at           DATETIME NOT NULL,
    actor        TEXT NOT NULL,
    years        INTEGER NOT NULL,
    data_through TEXT NOT NULL CHECK (data_through IS date(data_through)),
    citizens     INTEGER NOT NULL
);

-- Reports as they were before citizens were deleted on whom they rest.
CREATE TABLE issued_reports (
    programme TEXT NOT NULL,
    as_of     TEXT NOT NULL CHECK (as_of IS date(as_of)),
    issued_at DATETIME NOT NULL,
    report    TEXT NOT NULL,
    PRIMARY KEY (programme, as_of)
);
