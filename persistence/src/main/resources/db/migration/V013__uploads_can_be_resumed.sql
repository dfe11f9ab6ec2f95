-- A file on its way in. Its bytes wait in the arrivals of the file store under the number of the row; the row says for whom,
-- where to, and what became of it, so that a lost answer can be asked for again.
CREATE TABLE upload (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    person_id       BIGINT       NOT NULL,
    attempt         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    group_id        BIGINT,
    personal        BOOLEAN      NOT NULL,
    folder_id       BIGINT,
    document_id     BIGINT,
    file_name       VARCHAR(255) NOT NULL,
    comment         VARCHAR(500) NOT NULL,
    size            BIGINT       NOT NULL,
    hash            CHAR(64)     COLLATE utf8mb4_bin,
    namesake        VARCHAR(20)  NOT NULL,
    unpacked        BOOLEAN      NOT NULL,
    active_at       DATETIME(6)  NOT NULL,
    done_at         DATETIME(6),
    made_id         BIGINT,
    made_version    INT          NOT NULL,
    made_count      INT          NOT NULL,
    left_out        MEDIUMTEXT,
    UNIQUE KEY upload_attempt (person_id, attempt),
    INDEX upload_active (active_at),
    CONSTRAINT upload_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Whether a name is taken in a folder is asked for each file of a drop of a thousand; so is its size, to recognise duplicates.
ALTER TABLE content ADD INDEX content_file_name (file_name, home_id, folder_id);
ALTER TABLE stored_file ADD INDEX stored_file_size (size);
