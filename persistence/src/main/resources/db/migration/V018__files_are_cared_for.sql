ALTER TABLE stored_file
    ADD COLUMN title       VARCHAR(500),
    ADD COLUMN author      VARCHAR(500),
    ADD COLUMN made_at     DATETIME(6),
    ADD COLUMN partly_read BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN rules       INT         NOT NULL DEFAULT 0,
    ADD COLUMN scan        VARCHAR(20) NOT NULL DEFAULT 'NOT_SCANNED',
    ADD COLUMN scanned_at  DATETIME(6),
    ADD COLUMN threat      VARCHAR(255),
    ADD COLUMN scan_due_at DATETIME(6),
    ADD COLUMN soundness   VARCHAR(20) NOT NULL DEFAULT 'SOUND',
    ADD COLUMN flawed_at   DATETIME(6),
    ADD COLUMN verified_at DATETIME(6),
    ADD COLUMN unused_since DATETIME(6),
    ADD INDEX stored_file_rules (rules, id),
    ADD INDEX stored_file_scan (scan, id),
    ADD INDEX stored_file_soundness (soundness),
    ADD INDEX stored_file_verified (verified_at);

-- Files of the store that no row names: seen once, seen again much later, removed.
CREATE TABLE stray_file (
    hash       CHAR(64)    NOT NULL COLLATE utf8mb4_bin PRIMARY KEY,
    first_seen DATETIME(6) NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Which node does a periodic work at present.
CREATE TABLE lease (
    name         VARCHAR(60)  NOT NULL PRIMARY KEY,
    owner        VARCHAR(255) NOT NULL,
    leased_until DATETIME(6)  NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
