-- +goose Up
-- Amounts are whole øre. The month 0 of a budget line stands for the whole year, so that the key has no NULL.
CREATE TABLE IF NOT EXISTS budget_lines (
    programme   VARCHAR(64) NOT NULL,
    committee   VARCHAR(64) NOT NULL,
    category    VARCHAR(64) NOT NULL,
    year        INT NOT NULL,
    month       INT NOT NULL CHECK (month BETWEEN 0 AND 12),
    kind        VARCHAR(16) NOT NULL CHECK (kind IN ('investering', 'besparelse')),
    amount      BIGINT NOT NULL,
    price_level VARCHAR(255),
    import_id   BIGINT NOT NULL,
    PRIMARY KEY (programme, committee, category, year, month, kind),
    CONSTRAINT budget_lines_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS postings (
    voucher      VARCHAR(64) NOT NULL PRIMARY KEY,
    date         DATE NOT NULL,
    programme    VARCHAR(64) NOT NULL,
    committee    VARCHAR(64) NOT NULL,
    category     VARCHAR(64) NOT NULL,
    intervention VARCHAR(64),
    amount       BIGINT NOT NULL,
    text         TEXT,
    import_id    BIGINT NOT NULL,
    INDEX postings_programme (programme, date),
    INDEX postings_intervention (intervention),
    CONSTRAINT postings_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CONSTRAINT postings_intervention FOREIGN KEY (intervention) REFERENCES interventions (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS rates (
    benefit       VARCHAR(64) NOT NULL,
    from_date     DATE NOT NULL,
    net_per_month BIGINT NOT NULL,
    import_id     BIGINT NOT NULL,
    PRIMARY KEY (benefit, from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
