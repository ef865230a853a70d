-- +goose Up
CREATE TABLE IF NOT EXISTS interventions (
    id                    BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code                  VARCHAR(64) NOT NULL,
    name                  VARCHAR(255) NOT NULL,
    programme             VARCHAR(64) NOT NULL,
    from_date             DATE NOT NULL,
    to_date               DATE,
    places                INT,
    expected_self_support BIGINT,
    goal_after_months     INT NOT NULL,
    description           TEXT,
    sort_key              VARBINARY(2048) NOT NULL,
    search_text           TEXT NOT NULL,
    import_id             BIGINT NOT NULL,
    CONSTRAINT interventions_key UNIQUE (code),
    INDEX interventions_programme (programme),
    CONSTRAINT interventions_programme FOREIGN KEY (programme) REFERENCES programmes (code),
    CHECK (to_date >= from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS intervention_providers (
    intervention VARCHAR(64) NOT NULL,
    position     INT NOT NULL,
    provider     VARCHAR(255) NOT NULL,
    PRIMARY KEY (intervention, position),
    CONSTRAINT intervention_providers_key UNIQUE (intervention, provider),
    INDEX intervention_providers_provider (provider),
    CONSTRAINT intervention_providers_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CONSTRAINT intervention_providers_provider FOREIGN KEY (provider) REFERENCES providers (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS intervention_target_groups (
    intervention VARCHAR(64) NOT NULL,
    position     INT NOT NULL,
    target_group VARCHAR(64) NOT NULL,
    PRIMARY KEY (intervention, position),
    CONSTRAINT intervention_target_groups_key UNIQUE (intervention, target_group),
    INDEX intervention_target_groups_target_group (target_group),
    CONSTRAINT intervention_target_groups_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CONSTRAINT intervention_target_groups_target_group FOREIGN KEY (target_group) REFERENCES target_groups (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS enrolments (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    citizen_id   BIGINT NOT NULL,
    intervention VARCHAR(64) NOT NULL,
    from_date    DATE NOT NULL,
    to_date      DATE,
    outcome      VARCHAR(16) CHECK (outcome IN ('job', 'praktik', 'uddannelse', 'afbrudt', 'gennemfoert')),
    outcome_date DATE,
    import_id    BIGINT NOT NULL,
    CONSTRAINT enrolments_key UNIQUE (citizen_id, from_date, intervention),
    INDEX enrolments_intervention (intervention, from_date),
    CONSTRAINT enrolments_citizen FOREIGN KEY (citizen_id) REFERENCES citizens (id),
    CONSTRAINT enrolments_intervention FOREIGN KEY (intervention) REFERENCES interventions (code),
    CHECK (to_date >= from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
