-- +goose Up
-- What a file has named (imported) goes again when nothing names it any more.
CREATE TABLE IF NOT EXISTS target_groups (
    code     VARCHAR(64) NOT NULL PRIMARY KEY,
    name     VARCHAR(255) NOT NULL,
    imported INT NOT NULL CHECK (imported IN (0, 1))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT IGNORE INTO target_groups (code, name, imported) VALUES
    ('jobparat', 'Jobparat', 0),
    ('aktivitetsparat', 'Aktivitetsparat', 0),
    ('uddannelsesparat', 'Uddannelsesparat', 0),
    ('integrationsborger', 'Integrationsborger', 0);

CREATE TABLE IF NOT EXISTS benefit_categories (
    code     VARCHAR(64) NOT NULL PRIMARY KEY,
    name     VARCHAR(255) NOT NULL,
    imported INT NOT NULL CHECK (imported IN (0, 1))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT IGNORE INTO benefit_categories (code, name, imported) VALUES
    ('CASH_AND_EDUCATION_BENEFIT', 'Kontant- og uddannelseshjælp', 0),
    ('UNEMPLOYMENT_ALLOWANCE_AND_FLEX_JOB', 'Ledighedsydelse og fleksjob', 0),
    ('RESOURCE_PROGRAMME', 'Ressourceforløb', 0),
    ('EARLY_RETIREMENT_PENSION', 'Førtidspension', 0);

CREATE TABLE IF NOT EXISTS providers (
    name     VARCHAR(255) NOT NULL PRIMARY KEY,
    imported INT NOT NULL CHECK (imported IN (0, 1))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS benefit_types (
    id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(64) NOT NULL,
    name      VARCHAR(255) NOT NULL,
    class     VARCHAR(32) NOT NULL CHECK (class IN ('TARGET', 'OTHER_SUPPORT', 'OTHER_TARGET_GROUP', 'SELF_SUPPORT')),
    category  VARCHAR(64),
    from_date DATE NOT NULL,
    to_date   DATE,
    import_id BIGINT NOT NULL,
    CONSTRAINT benefit_types_key UNIQUE (code, from_date),
    INDEX benefit_types_category (category),
    CONSTRAINT benefit_types_category FOREIGN KEY (category) REFERENCES benefit_categories (code),
    CHECK (to_date >= from_date),
    CHECK (class <> 'OTHER_SUPPORT' OR category IS NOT NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
