-- +goose Up
-- What administrators know of an intervention beyond the import files. One statement a file: the server commits each definition at once.
ALTER TABLE interventions
    ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN stage VARCHAR(16) NOT NULL DEFAULT 'PUBLISHED',
    ADD COLUMN age_from INT,
    ADD COLUMN age_to INT,
    ADD COLUMN edition VARCHAR(64),
    ADD COLUMN continues VARCHAR(64),
    ADD COLUMN price_amount BIGINT,
    ADD COLUMN price_unit VARCHAR(16),
    ADD COLUMN committee VARCHAR(255),
    ADD COLUMN decision_body VARCHAR(255),
    ADD COLUMN decision_date DATE,
    ADD COLUMN decision_link VARCHAR(1024);
