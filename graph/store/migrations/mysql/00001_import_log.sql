-- +goose Up
-- The server commits each definition at once, so every statement of these files may run again after a break.
CREATE TABLE IF NOT EXISTS imports (
    id             BIGINT NOT NULL PRIMARY KEY,
    run            VARCHAR(32) NOT NULL,
    started_at     DATETIME(6) NOT NULL,
    finished_at    DATETIME(6) NOT NULL,
    files          TEXT NOT NULL,
    data_through   DATE,
    new_rows       BIGINT NOT NULL,
    changed_rows   BIGINT NOT NULL,
    unchanged_rows BIGINT NOT NULL,
    removed_rows   BIGINT NOT NULL,
    version        BIGINT NOT NULL,
    rolled_back_at DATETIME(6),
    CONSTRAINT imports_run UNIQUE (run)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS before_images (
    id                 BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id          BIGINT NOT NULL,
    previous_import_id BIGINT NOT NULL,
    kind               VARCHAR(32) NOT NULL,
    action             VARCHAR(16) NOT NULL CHECK (action IN ('CHANGED', 'REMOVED')),
    image              LONGTEXT NOT NULL,
    INDEX before_images_import (import_id, kind, action, id),
    INDEX before_images_previous_import (previous_import_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE IF NOT EXISTS data_version (
    id              BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    version         BIGINT NOT NULL,
    changed_at      DATETIME(6),
    last_citizen_id BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT IGNORE INTO data_version (id, version, last_citizen_id) VALUES (1, 0, 0);
