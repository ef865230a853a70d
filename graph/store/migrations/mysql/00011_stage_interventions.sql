-- +goose Up
ALTER TABLE stage_interventions DROP COLUMN sort_key, DROP COLUMN search_text;
