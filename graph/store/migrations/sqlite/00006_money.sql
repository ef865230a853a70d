-- +goose Up
-- Amounts are whole øre. The month 0 of a budget line stands for the whole year, so that the key has no NULL.
CREATE TABLE budget_lines (
    programme   TEXT NOT NULL,
    committee   TEXT NOT NULL CHECK (length(committee) <= 64),
    category    TEXT NOT NULL CHECK (length(category) <= 64),
    year        INTEGER NOT NULL,
    month       INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),
    kind        TEXT NOT NULL CHECK (kind IN ('investering', 'besparelse')),
    amount      INTEGER NOT NULL,
    price_level TEXT CHECK (length(price_level) <= 255),
    import_id   INTEGER NOT NULL,
    PRIMARY KEY (programme, committee, category, year, month, kind),
    CONSTRAINT budget_lines_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE postings (
    voucher      TEXT NOT NULL PRIMARY KEY CHECK (length(voucher) <= 64),
    date         TEXT NOT NULL CHECK (date IS date(date)),
    programme    TEXT NOT NULL,
    committee    TEXT NOT NULL CHECK (length(committee) <= 64),
    category     TEXT NOT NULL CHECK (length(category) <= 64),
    intervention TEXT,
    amount       INTEGER NOT NULL,
    text         TEXT,
    import_id    INTEGER NOT NULL,
    CONSTRAINT postings_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CONSTRAINT postings_intervention FOREIGN KEY (intervention) REFERENCES interventions (code)
) STRICT, WITHOUT ROWID;
CREATE INDEX postings_programme ON postings (programme, date);
CREATE INDEX postings_intervention ON postings (intervention);

CREATE TABLE rates (
    benefit       TEXT NOT NULL CHECK (length(benefit) <= 64),
    from_date     TEXT NOT NULL CHECK (from_date IS date(from_date)),
    net_per_month INTEGER NOT NULL,
    import_id     INTEGER NOT NULL,
    PRIMARY KEY (benefit, from_date)
) STRICT, WITHOUT ROWID;
