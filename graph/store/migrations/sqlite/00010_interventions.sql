-- +goose Up
-- Interventions are listed and searched in memory.
ALTER TABLE interventions DROP COLUMN sort_key;
ALTER TABLE interventions DROP COLUMN search_text;
