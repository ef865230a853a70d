-- +goose Up
ALTER TABLE data_version ADD COLUMN cpr_key_check TEXT CHECK (length(cpr_key_check) <= 64);
