-- +goose Up
-- Interventions are listed and searched in memory. One statement a file: the server commits each definition at once.
ALTER TABLE interventions DROP COLUMN sort_key, DROP COLUMN search_text;
