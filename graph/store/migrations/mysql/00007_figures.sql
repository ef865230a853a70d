-- +goose Up
-- Values are exact numbers with four decimals, counted in ten-thousandths.
CREATE TABLE IF NOT EXISTS targets (
    programme VARCHAR(64) NOT NULL,
    measure   VARCHAR(64) NOT NULL,
    date      DATE NOT NULL,
    value     BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    PRIMARY KEY (programme, measure, date),
    CONSTRAINT targets_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The name stands with each month: municipalities have been renamed.
CREATE TABLE IF NOT EXISTS municipal_figures (
    municipality VARCHAR(64) NOT NULL,
    month        CHAR(7) NOT NULL,
    name         VARCHAR(255) NOT NULL,
    recipients   INT NOT NULL,
    import_id    BIGINT NOT NULL,
    PRIMARY KEY (municipality, month)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS published_figures (
    figure_key     VARCHAR(255) NOT NULL PRIMARY KEY,
    programme      VARCHAR(64) NOT NULL,
    measure        VARCHAR(64),
    dimensions     TEXT NOT NULL,
    as_of          DATE,
    unit           VARCHAR(255) NOT NULL,
    value          BIGINT,
    decimals       INT NOT NULL,
    tolerance      BIGINT,
    source         VARCHAR(255) NOT NULL,
    source_date    DATE,
    note           TEXT,
    conflicts_with VARCHAR(255),
    import_id      BIGINT NOT NULL,
    INDEX published_figures_programme (programme),
    CONSTRAINT published_figures_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
