-- +goose Up
-- Every look at single citizens, and every attempt that was refused. citizens holds their ids as ,1,2,3, since one look is at a page of them.
CREATE TABLE IF NOT EXISTS access_log (
    id       BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at       DATETIME(6) NOT NULL,
    actor    VARCHAR(255) NOT NULL,
    role     VARCHAR(16) NOT NULL,
    place    VARCHAR(255) NOT NULL,
    fields   VARCHAR(1024) NOT NULL,
    reason   VARCHAR(512) NOT NULL,
    citizens TEXT NOT NULL,
    denied   INT NOT NULL CHECK (denied IN (0, 1)),
    INDEX access_log_at (at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
