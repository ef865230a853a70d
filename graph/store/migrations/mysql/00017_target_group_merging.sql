-- +goose Up
-- A target group that turned out to be another one, and the version that tells changes apart.
ALTER TABLE target_groups
    ADD COLUMN version BIGINT NOT NULL DEFAULT 1,
    ADD COLUMN merged_into VARCHAR(64);
