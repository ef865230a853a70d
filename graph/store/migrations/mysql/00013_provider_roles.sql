-- +goose Up
ALTER TABLE intervention_providers ADD COLUMN role VARCHAR(16) NOT NULL DEFAULT 'PROVIDER';
