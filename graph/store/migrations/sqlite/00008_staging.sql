-- +goose Up
-- What the running import has read, row by row; empty while none runs. A position is the file's number and the row in it.
CREATE TABLE stage_programmes (
    position        INTEGER NOT NULL PRIMARY KEY,
    code            TEXT NOT NULL,
    name            TEXT NOT NULL,
    decided_on      TEXT,
    from_date       TEXT NOT NULL,
    to_date         TEXT,
    baseline_date   TEXT NOT NULL,
    target_benefits TEXT NOT NULL,
    target_groups   TEXT NOT NULL
) STRICT;

CREATE TABLE stage_benefit_types (
    position  INTEGER NOT NULL PRIMARY KEY,
    code      TEXT NOT NULL,
    name      TEXT NOT NULL,
    class     TEXT NOT NULL,
    category  TEXT,
    from_date TEXT NOT NULL,
    to_date   TEXT
) STRICT;

CREATE TABLE stage_citizens (
    position   INTEGER NOT NULL PRIMARY KEY,
    id         INTEGER NOT NULL,
    pseudonym  TEXT NOT NULL,
    birth_year INTEGER,
    gender     TEXT,
    district   TEXT
) STRICT;
CREATE INDEX stage_citizens_pseudonym ON stage_citizens (pseudonym);

CREATE TABLE stage_benefit_spells (
    position   INTEGER NOT NULL PRIMARY KEY,
    citizen_id INTEGER NOT NULL,
    from_date  TEXT NOT NULL,
    benefit    TEXT NOT NULL,
    to_date    TEXT
) STRICT;

CREATE TABLE stage_visitations (
    position     INTEGER NOT NULL PRIMARY KEY,
    citizen_id   INTEGER NOT NULL,
    from_date    TEXT NOT NULL,
    target_group TEXT NOT NULL,
    to_date      TEXT
) STRICT;

CREATE TABLE stage_interventions (
    position              INTEGER NOT NULL PRIMARY KEY,
    code                  TEXT NOT NULL,
    name                  TEXT NOT NULL,
    programme             TEXT NOT NULL,
    from_date             TEXT NOT NULL,
    to_date               TEXT,
    places                INTEGER,
    expected_self_support INTEGER,
    goal_after_months     INTEGER NOT NULL,
    description           TEXT,
    sort_key              BLOB NOT NULL,
    search_text           TEXT NOT NULL,
    providers             TEXT NOT NULL,
    target_groups         TEXT NOT NULL
) STRICT;

CREATE TABLE stage_enrolments (
    position     INTEGER NOT NULL PRIMARY KEY,
    citizen_id   INTEGER NOT NULL,
    from_date    TEXT NOT NULL,
    intervention TEXT NOT NULL,
    to_date      TEXT,
    outcome      TEXT,
    outcome_date TEXT
) STRICT;

CREATE TABLE stage_budget_lines (
    position    INTEGER NOT NULL PRIMARY KEY,
    programme   TEXT NOT NULL,
    committee   TEXT NOT NULL,
    category    TEXT NOT NULL,
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    price_level TEXT
) STRICT;

CREATE TABLE stage_postings (
    position     INTEGER NOT NULL PRIMARY KEY,
    voucher      TEXT NOT NULL,
    date         TEXT NOT NULL,
    programme    TEXT NOT NULL,
    committee    TEXT NOT NULL,
    category     TEXT NOT NULL,
    intervention TEXT,
    amount       INTEGER NOT NULL,
    text         TEXT
) STRICT;

CREATE TABLE stage_rates (
    position      INTEGER NOT NULL PRIMARY KEY,
    benefit       TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    net_per_month INTEGER NOT NULL
) STRICT;

CREATE TABLE stage_targets (
    position  INTEGER NOT NULL PRIMARY KEY,
    programme TEXT NOT NULL,
    measure   TEXT NOT NULL,
    date      TEXT NOT NULL,
    value     INTEGER NOT NULL
) STRICT;

CREATE TABLE stage_municipal_figures (
    position     INTEGER NOT NULL PRIMARY KEY,
    municipality TEXT NOT NULL,
    month        TEXT NOT NULL,
    name         TEXT NOT NULL,
    recipients   INTEGER NOT NULL
) STRICT;

CREATE TABLE stage_published_figures (
    position       INTEGER NOT NULL PRIMARY KEY,
    figure_key     TEXT NOT NULL,
    programme      TEXT NOT NULL,
    measure        TEXT,
    dimensions     TEXT NOT NULL,
    as_of          TEXT,
    unit           TEXT NOT NULL,
    value          INTEGER,
    decimals       INTEGER NOT NULL,
    tolerance      INTEGER,
    source         TEXT NOT NULL,
    source_date    TEXT,
    note           TEXT,
    conflicts_with TEXT
) STRICT;

-- The days that each benefit code's types cover together: adjoining and overlapping rows as one.
CREATE TABLE stage_benefit_cover (
    code      TEXT NOT NULL,
    from_date TEXT NOT NULL,
    to_date   TEXT,
    PRIMARY KEY (code, from_date)
) STRICT, WITHOUT ROWID;
