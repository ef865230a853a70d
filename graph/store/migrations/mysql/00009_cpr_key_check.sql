-- +goose Up
ALTER TABLE data_version ADD COLUMN cpr_key_check VARCHAR(64);
