-- +goose Up
-- When citizens were deleted by the retention rule; of whom is told nowhere.
CREATE TABLE IF NOT EXISTS deletions (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at           DATETIME(6) NOT NULL,
    actor        VARCHAR(255) NOT NULL,
    years        INT NOT NULL,
    data_through DATE NOT NULL,
    citizens     BIGINT NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Reports as they were before citizens were deleted on whom they rest.
CREATE TABLE IF NOT EXISTS issued_reports (
    programme VARCHAR(64) NOT NULL,
    as_of     DATE NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    report    LONGTEXT NOT NULL,
    PRIMARY KEY (programme, as_of)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
