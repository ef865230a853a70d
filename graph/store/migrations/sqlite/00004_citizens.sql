-- +goose Up
CREATE TABLE citizens (
    id         INTEGER NOT NULL PRIMARY KEY,
    pseudonym  TEXT NOT NULL CHECK (length(pseudonym) <= 64),
    birth_year INTEGER,
    gender     TEXT CHECK (gender IN ('K', 'M', 'X')),
    district   TEXT CHECK (length(district) <= 255),
    import_id  INTEGER NOT NULL,
    CONSTRAINT citizens_key UNIQUE (pseudonym)
) STRICT;

-- The histories are kept in the order in which they are read: by citizen, then by first day.
CREATE TABLE benefit_spells (
    citizen_id INTEGER NOT NULL,
    from_date  TEXT NOT NULL CHECK (from_date IS date(from_date)),
    benefit    TEXT NOT NULL,
    to_date    TEXT CHECK (to_date IS date(to_date)),
    import_id  INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, from_date, benefit),
    CONSTRAINT benefit_spells_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CHECK (to_date >= from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE visitations (
    citizen_id   INTEGER NOT NULL,
    from_date    TEXT NOT NULL CHECK (from_date IS date(from_date)),
    target_group TEXT NOT NULL,
    to_date      TEXT CHECK (to_date IS date(to_date)),
    import_id    INTEGER NOT NULL,
    PRIMARY KEY (citizen_id, from_date, target_group),
    CONSTRAINT visitations_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CHECK (to_date >= from_date)
) STRICT, WITHOUT ROWID;
