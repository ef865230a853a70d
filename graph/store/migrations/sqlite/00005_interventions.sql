-- +goose Up
CREATE TABLE interventions (
    id                    INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    code                  TEXT NOT NULL CHECK (length(code) <= 64),
    name                  TEXT NOT NULL CHECK (length(name) <= 255),
    programme             TEXT NOT NULL,
    from_date             TEXT NOT NULL CHECK (from_date IS date(from_date)),
    to_date               TEXT CHECK (to_date IS date(to_date)),
    places                INTEGER,
    expected_self_support INTEGER,
    goal_after_months     INTEGER NOT NULL,
    description           TEXT,
    sort_key              BLOB NOT NULL,
    search_text           TEXT NOT NULL,
    import_id             INTEGER NOT NULL,
    CONSTRAINT interventions_key UNIQUE (code),
    CONSTRAINT interventions_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX interventions_programme ON interventions (programme);

CREATE TABLE intervention_providers (
    intervention TEXT NOT NULL,
    position     INTEGER NOT NULL,
    provider     TEXT NOT NULL,
    PRIMARY KEY (intervention, position),
    CONSTRAINT intervention_providers_key UNIQUE (intervention, provider),
    CONSTRAINT intervention_providers_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CONSTRAINT intervention_providers_provider FOREIGN KEY (provider) REFERENCES providers (name)
) STRICT, WITHOUT ROWID;
CREATE INDEX intervention_providers_provider ON intervention_providers (provider);

CREATE TABLE intervention_target_groups (
    intervention TEXT NOT NULL,
    position     INTEGER NOT NULL,
    target_group TEXT NOT NULL,
    PRIMARY KEY (intervention, position),
    CONSTRAINT intervention_target_groups_key UNIQUE (intervention, target_group),
    CONSTRAINT intervention_target_groups_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CONSTRAINT intervention_target_groups_target_group FOREIGN KEY (target_group) REFERENCES target_groups (code)
) STRICT, WITHOUT ROWID;
CREATE INDEX intervention_target_groups_target_group ON intervention_target_groups (target_group);

CREATE TABLE enrolments (
    id           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    citizen_id   INTEGER NOT NULL,
    intervention TEXT NOT NULL,
    from_date    TEXT NOT NULL CHECK (from_date IS date(from_date)),
    to_date      TEXT CHECK (to_date IS date(to_date)),
    outcome      TEXT CHECK (outcome IN ('job', 'praktik', 'uddannelse', 'afbrudt', 'gennemfoert')),
    outcome_date TEXT CHECK (outcome_date IS date(outcome_date)),
    import_id    INTEGER NOT NULL,
    CONSTRAINT enrolments_key UNIQUE (citizen_id, from_date, intervention),
    CONSTRAINT enrolments_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CONSTRAINT enrolments_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CHECK (to_date >= from_date)
) STRICT;
CREATE INDEX enrolments_intervention ON enrolments (intervention, from_date);
