-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER access_log_append_only BEFORE UPDATE ON access_log BEGIN
    SELECT RAISE(ABORT, 'the access log is only added to');
END;
-- +goose StatementEnd
