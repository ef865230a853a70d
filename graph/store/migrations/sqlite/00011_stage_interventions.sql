-- +goose Up
ALTER TABLE stage_interventions DROP COLUMN sort_key;
ALTER TABLE stage_interventions DROP COLUMN search_text;
