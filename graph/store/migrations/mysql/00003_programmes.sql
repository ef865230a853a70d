-- +goose Up
CREATE TABLE IF NOT EXISTS programmes (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code          VARCHAR(64) NOT NULL,
    name          VARCHAR(255) NOT NULL,
    decided_on    DATE,
    from_date     DATE NOT NULL,
    to_date       DATE,
    baseline_date DATE NOT NULL,
    import_id     BIGINT NOT NULL,
    CONSTRAINT programmes_key UNIQUE (code),
    CHECK (to_date >= from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS programme_benefits (
    programme VARCHAR(64) NOT NULL,
    position  INT NOT NULL,
    benefit   VARCHAR(64) NOT NULL,
    PRIMARY KEY (programme, position),
    CONSTRAINT programme_benefits_key UNIQUE (programme, benefit),
    CONSTRAINT programme_benefits_programme FOREIGN KEY (programme) REFERENCES programmes (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS programme_target_groups (
    programme    VARCHAR(64) NOT NULL,
    position     INT NOT NULL,
    target_group VARCHAR(64) NOT NULL,
    PRIMARY KEY (programme, position),
    CONSTRAINT programme_target_groups_key UNIQUE (programme, target_group),
    INDEX programme_target_groups_target_group (target_group),
    CONSTRAINT programme_target_groups_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CONSTRAINT programme_target_groups_target_group FOREIGN KEY (target_group) REFERENCES target_groups (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
