-- +goose Up
CREATE TABLE target_groups (
    code      TEXT NOT NULL PRIMARY KEY CHECK (length(code) <= 64),
    name      TEXT NOT NULL CHECK (length(name) <= 255),
    import_id INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO target_groups (code, name) VALUES
    ('jobparat', 'Jobparat'),
    ('aktivitetsparat', 'Aktivitetsparat'),
    ('uddannelsesparat', 'Uddannelsesparat'),
    ('integrationsborger', 'Integrationsborger');

CREATE TABLE benefit_categories (
    code      TEXT NOT NULL PRIMARY KEY CHECK (length(code) <= 64),
    name      TEXT NOT NULL CHECK (length(name) <= 255),
    import_id INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO benefit_categories (code, name) VALUES
    ('CASH_AND_EDUCATION_BENEFIT', 'Kontant- og uddannelseshjælp'),
    ('UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB', 'Ledighedsydelse og fleksjob'),
    ('RESOURCE_PROGRAMME', 'Ressourceforløb'),
    ('EARLY_RETIREMENT_PENSION', 'Førtidspension');

CREATE TABLE providers (
    name      TEXT NOT NULL PRIMARY KEY CHECK (length(name) <= 255),
    import_id INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE benefit_types (
    id        INTEGER NOT NULL PRIMARY KEY,
    code      TEXT NOT NULL CHECK (length(code) <= 64),
    name      TEXT NOT NULL CHECK (length(name) <= 255),
    class     TEXT NOT NULL CHECK (class IN ('TARGET', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP', 'SELF_SUPPORT')),
    category  TEXT,
    from_date TEXT NOT NULL CHECK (from_date IS date(from_date)),
    to_date   TEXT CHECK (to_date IS date(to_date)),
    import_id INTEGER NOT NULL,
    CONSTRAINT benefit_types_key UNIQUE (code, from_date),
    CONSTRAINT benefit_types_category FOREIGN KEY (category) REFERENCES benefit_categories (code),
    CHECK (to_date >= from_date),
    CHECK (class <> 'OTHER_SUPPORT' OR category IS NOT NULL)
) STRICT;
CREATE INDEX benefit_types_category ON benefit_types (category);
