CREATE TABLE stored_file (
    id         BIGINT       NOT NULL PRIMARY KEY,
    version    INT          NOT NULL,
    hash       CHAR(64)     NOT NULL COLLATE utf8mb4_bin,
    size       BIGINT       NOT NULL,
    media_type VARCHAR(255) NOT NULL,
    stored_at  DATETIME(6)  NOT NULL,
    extraction VARCHAR(20)  NOT NULL,
    pages      INT,
    language   VARCHAR(5),
    UNIQUE KEY stored_file_hash (hash)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE extracted_text (
    file_id BIGINT   NOT NULL PRIMARY KEY,
    text    LONGTEXT NOT NULL,
    CONSTRAINT extracted_text_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

ALTER TABLE content
    ADD COLUMN file_name VARCHAR(255),
    ADD COLUMN description TEXT;

CREATE TABLE document_version (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    document_id BIGINT       NOT NULL,
    current_of_id BIGINT,
    number      INT          NOT NULL,
    file_id     BIGINT       NOT NULL,
    file_name   VARCHAR(255) NOT NULL,
    comment     VARCHAR(500) NOT NULL,
    author_id   BIGINT       NOT NULL,
    stored_at   DATETIME(6)  NOT NULL,
    INDEX document_version_current (current_of_id),
    UNIQUE KEY document_version_number (document_id, number),
    INDEX document_version_file (file_id),
    CONSTRAINT document_version_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT document_version_file FOREIGN KEY (file_id) REFERENCES stored_file (id),
    CONSTRAINT document_version_author FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
