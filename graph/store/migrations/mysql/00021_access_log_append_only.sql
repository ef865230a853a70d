-- +goose Up
-- +goose StatementBegin
CREATE TRIGGER access_log_append_only BEFORE UPDATE ON access_log FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the access log is only added to';
-- +goose StatementEnd
