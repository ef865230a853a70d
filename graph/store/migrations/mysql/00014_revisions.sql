-- +goose Up
-- Every change of an entry of the catalogue, by hand or by an import: who, when, and the state before and after as JSON.
CREATE TABLE IF NOT EXISTS revisions (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind         VARCHAR(16) NOT NULL,
    entry        VARCHAR(255) NOT NULL,
    version      BIGINT NOT NULL,
    action       VARCHAR(16) NOT NULL,
    actor        VARCHAR(255) NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    import_id    BIGINT,
    undoes       BIGINT,
    state_before LONGTEXT,
    state_after  LONGTEXT,
    request_key  VARCHAR(128),
    request_hash VARCHAR(64),
    CONSTRAINT revisions_request UNIQUE (request_key),
    INDEX revisions_entry (kind, entry, id),
    INDEX revisions_undoes (undoes)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
