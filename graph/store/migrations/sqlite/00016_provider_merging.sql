-- +goose Up
-- A provider that turned out to be another one, and the version that tells changes apart.
ALTER TABLE providers ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE providers ADD COLUMN merged_into TEXT;
