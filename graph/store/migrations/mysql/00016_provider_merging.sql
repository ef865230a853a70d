-- +goose Up
-- A provider that turned out to be another one, and the version that tells changes apart.
ALTER TABLE providers
    ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN merged_into VARCHAR(255);
