-- +goose Up
-- What administrators know of an intervention beyond the import files.
ALTER TABLE interventions ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE interventions ADD COLUMN stage TEXT NOT NULL DEFAULT 'PUBLISHED';
ALTER TABLE interventions ADD COLUMN age_from INTEGER;
ALTER TABLE interventions ADD COLUMN age_to INTEGER;
ALTER TABLE interventions ADD COLUMN edition TEXT;
ALTER TABLE interventions ADD COLUMN continues TEXT;
ALTER TABLE interventions ADD COLUMN price_amount INTEGER;
ALTER TABLE interventions ADD COLUMN price_unit TEXT;
ALTER TABLE interventions ADD COLUMN committee TEXT;
ALTER TABLE interventions ADD COLUMN decision_body TEXT;
ALTER TABLE interventions ADD COLUMN decision_date TEXT;
ALTER TABLE interventions ADD COLUMN decision_link TEXT;
