-- +goose Up
CREATE TABLE programmes (
    id            INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    code          TEXT NOT NULL CHECK (length(code) <= 64),
    name          TEXT NOT NULL CHECK (length(name) <= 255),
    decided_on    TEXT CHECK (decided_on IS date(decided_on)),
    from_date     TEXT NOT NULL CHECK (from_date IS date(from_date)),
    to_date       TEXT CHECK (to_date IS date(to_date)),
    baseline_date TEXT NOT NULL CHECK (baseline_date IS date(baseline_date)),
    import_id     INTEGER NOT NULL,
    CONSTRAINT programmes_key UNIQUE (code),
    CHECK (to_date >= from_date)
) STRICT;

CREATE TABLE programme_benefits (
    programme TEXT NOT NULL,
    position  INTEGER NOT NULL,
    benefit   TEXT NOT NULL CHECK (length(benefit) <= 64),
    PRIMARY KEY (programme, position),
    CONSTRAINT programme_benefits_key UNIQUE (programme, benefit),
    CONSTRAINT programme_benefits_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme_target_groups (
    programme    TEXT NOT NULL,
    position     INTEGER NOT NULL,
    target_group TEXT NOT NULL,
    PRIMARY KEY (programme, position),
    CONSTRAINT programme_target_groups_key UNIQUE (programme, target_group),
    CONSTRAINT programme_target_groups_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CONSTRAINT programme_target_groups_target_group FOREIGN KEY (target_group) REFERENCES target_groups (code)
) STRICT, WITHOUT ROWID;
CREATE INDEX programme_target_groups_target_group ON programme_target_groups (target_group);
