-- +goose Up
-- What a file has named (imported) goes again when nothing names it any more.
CREATE TABLE target_groups (
    code     TEXT NOT NULL PRIMARY KEY CHECK (length(code) <= 64),
    name     TEXT NOT NULL CHECK (length(name) <= 255),
    imported INTEGER NOT NULL CHECK (imported IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO target_groups (code, name, imported) VALUES
    ('jobparat', 'Jobparat', 0),
    ('aktivitetsparat', 'Aktivitetsparat', 0),
    ('uddannelsesparat', 'Uddannelsesparat', 0),
    ('integrationsborger', 'Integrationsborger', 0);

CREATE TABLE benefit_categories (
    code     TEXT NOT NULL PRIMARY KEY CHECK (length(code) <= 64),
    name     TEXT NOT NULL CHECK (length(name) <= 255),
    imported INTEGER NOT NULL CHECK (imported IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO benefit_categories (code, name, imported) VALUES
    ('CASH_AND_EDUCATION_BENEFIT', 'Kontant- og uddannelseshjælp', 0),
    ('UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB', 'Ledighedsydelse og fleksjob', 0),
    ('RESOURCE_PROGRAMME', 'Ressourceforløb', 0),
    ('EARLY_RETIREMENT_PENSION', 'Førtidspension', 0);

CREATE TABLE providers (
    name     TEXT NOT NULL PRIMARY KEY CHECK (length(name) <= 255),
    imported INTEGER NOT NULL CHECK (imported IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE benefit_types (
    id        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
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
