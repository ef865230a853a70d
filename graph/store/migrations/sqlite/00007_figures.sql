-- +goose Up
-- Values are exact numbers with four decimals, counted in ten-thousandths.
CREATE TABLE targets (
    programme TEXT NOT NULL,
    measure   TEXT NOT NULL CHECK (length(measure) <= 64),
    date      TEXT NOT NULL CHECK (date IS date(date)),
    value     INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    PRIMARY KEY (programme, measure, date),
    CONSTRAINT targets_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) STRICT, WITHOUT ROWID;

-- The name stands with each month: municipalities have been renamed.
CREATE TABLE municipal_figures (
    municipality TEXT NOT NULL CHECK (length(municipality) <= 64),
    month        TEXT NOT NULL CHECK (month IS substr(date(month || '-01'), 1, 7)),
    name         TEXT NOT NULL CHECK (length(name) <= 255),
    recipients   INTEGER NOT NULL,
    import_id    INTEGER NOT NULL,
    PRIMARY KEY (municipality, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_figures (
    figure_key     TEXT NOT NULL PRIMARY KEY CHECK (length(figure_key) <= 255),
    programme      TEXT NOT NULL,
    measure        TEXT CHECK (length(measure) <= 64),
    dimensions     TEXT NOT NULL,
    as_of          TEXT CHECK (as_of IS date(as_of)),
    unit           TEXT NOT NULL CHECK (length(unit) <= 255),
    value          INTEGER,
    decimals       INTEGER NOT NULL,
    tolerance      INTEGER,
    source         TEXT NOT NULL,
    source_date    TEXT CHECK (source_date IS date(source_date)),
    note           TEXT,
    conflicts_with TEXT CHECK (length(conflicts_with) <= 255),
    import_id      INTEGER NOT NULL,
    CONSTRAINT published_figures_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) STRICT, WITHOUT ROWID;
CREATE INDEX published_figures_programme ON published_figures (programme);
