-- +goose Up
-- Who ran an import and who took it back; null of runs from before this was kept.
ALTER TABLE imports
    ADD COLUMN actor VARCHAR(255),
    ADD COLUMN rolled_back_by VARCHAR(255);
