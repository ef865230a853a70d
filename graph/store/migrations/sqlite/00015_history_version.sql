-- +goose Up
-- The data version of the last import or rollback: histories do not change with the catalogue.
ALTER TABLE data_version ADD COLUMN history_version INTEGER NOT NULL DEFAULT 0;
