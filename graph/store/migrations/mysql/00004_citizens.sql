-- +goose Up
CREATE TABLE IF NOT EXISTS citizens (
    id         BIGINT NOT NULL PRIMARY KEY,
    pseudonym  VARCHAR(64) NOT NULL,
    birth_year INT,
    gender     CHAR(1) CHECK (gender IN ('K', 'M', 'X')),
    district   VARCHAR(255),
    import_id  BIGINT NOT NULL,
    CONSTRAINT citizens_key UNIQUE (pseudonym)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The histories are kept in the order in which they are read: by citizen, then by first day.
CREATE TABLE IF NOT EXISTS benefit_spells (
    citizen_id BIGINT NOT NULL,
    from_date  DATE NOT NULL,
    benefit    VARCHAR(64) NOT NULL,
    to_date    DATE,
    import_id  BIGINT NOT NULL,
    PRIMARY KEY (citizen_id, from_date, benefit),
    CONSTRAINT benefit_spells_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CHECK (to_date >= from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS visitations (
    citizen_id   BIGINT NOT NULL,
    from_date    DATE NOT NULL,
    target_group VARCHAR(64) NOT NULL,
    to_date      DATE,
    import_id    BIGINT NOT NULL,
    PRIMARY KEY (citizen_id, from_date, target_group),
    CONSTRAINT visitations_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CHECK (to_date >= from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
