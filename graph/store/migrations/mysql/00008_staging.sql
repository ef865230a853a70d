-- +goose Up
-- What the running import has read, row by row; empty while none runs. A position is the file's number and the row in it.
CREATE TABLE IF NOT EXISTS stage_programmes (
    position        BIGINT NOT NULL PRIMARY KEY,
    code            VARCHAR(64) NOT NULL,
    name            VARCHAR(255) NOT NULL,
    decided_on      DATE,
    from_date       DATE NOT NULL,
    to_date         DATE,
    baseline_date   DATE NOT NULL,
    target_benefits TEXT NOT NULL,
    target_groups   TEXT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_benefit_types (
    position  BIGINT NOT NULL PRIMARY KEY,
    code      VARCHAR(64) NOT NULL,
    name      VARCHAR(255) NOT NULL,
    class     VARCHAR(32) NOT NULL,
    category  VARCHAR(64),
    from_date DATE NOT NULL,
    to_date   DATE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_citizens (
    position   BIGINT NOT NULL PRIMARY KEY,
    id         BIGINT NOT NULL,
    pseudonym  VARCHAR(64) NOT NULL,
    birth_year INT,
    gender     CHAR(1),
    district   VARCHAR(255),
    INDEX stage_citizens_pseudonym (pseudonym)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_benefit_spells (
    position   BIGINT NOT NULL PRIMARY KEY,
    citizen_id BIGINT NOT NULL,
    from_date  DATE NOT NULL,
    benefit    VARCHAR(64) NOT NULL,
    to_date    DATE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_visitations (
    position     BIGINT NOT NULL PRIMARY KEY,
    citizen_id   BIGINT NOT NULL,
    from_date    DATE NOT NULL,
    target_group VARCHAR(64) NOT NULL,
    to_date      DATE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_interventions (
    position              BIGINT NOT NULL PRIMARY KEY,
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
    providers             TEXT NOT NULL,
    target_groups         TEXT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_enrolments (
    position     BIGINT NOT NULL PRIMARY KEY,
    citizen_id   BIGINT NOT NULL,
    from_date    DATE NOT NULL,
    intervention VARCHAR(64) NOT NULL,
    to_date      DATE,
    outcome      VARCHAR(16),
    outcome_date DATE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_budget_lines (
    position    BIGINT NOT NULL PRIMARY KEY,
    programme   VARCHAR(64) NOT NULL,
    committee   VARCHAR(64) NOT NULL,
    category    VARCHAR(64) NOT NULL,
    year        INT NOT NULL,
    month       INT NOT NULL,
    kind        VARCHAR(16) NOT NULL,
    amount      BIGINT NOT NULL,
    price_level VARCHAR(255)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_postings (
    position     BIGINT NOT NULL PRIMARY KEY,
    voucher      VARCHAR(64) NOT NULL,
    date         DATE NOT NULL,
    programme    VARCHAR(64) NOT NULL,
    committee    VARCHAR(64) NOT NULL,
    category     VARCHAR(64) NOT NULL,
    intervention VARCHAR(64),
    amount       BIGINT NOT NULL,
    text         TEXT
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_rates (
    position      BIGINT NOT NULL PRIMARY KEY,
    benefit       VARCHAR(64) NOT NULL,
    from_date     DATE NOT NULL,
    net_per_month BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_targets (
    position  BIGINT NOT NULL PRIMARY KEY,
    programme VARCHAR(64) NOT NULL,
    measure   VARCHAR(64) NOT NULL,
    date      DATE NOT NULL,
    value     BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_municipal_figures (
    position     BIGINT NOT NULL PRIMARY KEY,
    municipality VARCHAR(64) NOT NULL,
    month        CHAR(7) NOT NULL,
    name         VARCHAR(255) NOT NULL,
    recipients   INT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS stage_published_figures (
    position       BIGINT NOT NULL PRIMARY KEY,
    figure_key     VARCHAR(255) NOT NULL,
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
    conflicts_with VARCHAR(255)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The days that each benefit code's types cover together: adjoining and overlapping rows as one.
CREATE TABLE IF NOT EXISTS stage_benefit_cover (
    code      VARCHAR(64) NOT NULL,
    from_date DATE NOT NULL,
    to_date   DATE,
    PRIMARY KEY (code, from_date)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
