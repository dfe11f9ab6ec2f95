ALTER TABLE document_version
    ADD COLUMN label VARCHAR(40),
    ADD COLUMN labelled_by_id BIGINT,
    ADD COLUMN labelled_at DATETIME(6),
    ADD CONSTRAINT document_version_labelled_by FOREIGN KEY (labelled_by_id) REFERENCES person (id);

-- At most one for a document. A row whose time is over counts for nothing and is taken over by the next holder.
CREATE TABLE document_lock (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    document_id BIGINT       NOT NULL,
    holder_id   BIGINT       NOT NULL,
    taken_at    DATETIME(6)  NOT NULL,
    lasts_until DATETIME(6)  NOT NULL,
    reserved_until DATETIME(6),
    token       VARCHAR(80),
    client_note TEXT,
    UNIQUE KEY document_lock_document (document_id),
    INDEX document_lock_holder (holder_id),
    CONSTRAINT document_lock_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT document_lock_holder FOREIGN KEY (holder_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Files that programs put beside those of people: an empty file about to be filled, a lock or a trash file of an
-- office program. Their author alone sees them, over WebDAV only, and they are forgotten after a day.
CREATE TABLE passing_file (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    person_id   BIGINT       NOT NULL,
    path_hash   CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    path        TEXT         NOT NULL,
    hash        CHAR(64) COLLATE utf8mb4_bin,
    size        BIGINT       NOT NULL,
    media_type  VARCHAR(255) NOT NULL,
    stored_at   DATETIME(6)  NOT NULL,
    token       VARCHAR(80),
    locked_until DATETIME(6),
    UNIQUE KEY passing_file_path (person_id, path_hash),
    INDEX passing_file_age (stored_at),
    CONSTRAINT passing_file_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
