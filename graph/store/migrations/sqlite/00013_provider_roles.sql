-- +goose Up
ALTER TABLE intervention_providers ADD COLUMN role TEXT NOT NULL DEFAULT 'PROVIDER';
