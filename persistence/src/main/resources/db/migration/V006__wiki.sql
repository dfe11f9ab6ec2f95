-- The newest revision says whose it is, rather than the page which one: rows point one way only.
CREATE TABLE page_revision (
    id        BIGINT       NOT NULL PRIMARY KEY,
    version   INT          NOT NULL,
    page_id   BIGINT       NOT NULL,
    current_of_id BIGINT,
    number    INT          NOT NULL,
    title     VARCHAR(200) NOT NULL,
    html      LONGTEXT     NOT NULL,
    summary   VARCHAR(200) NOT NULL,
    editor_id BIGINT       NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    INDEX page_revision_current (current_of_id),
    UNIQUE KEY page_revision_number (page_id, number),
    CONSTRAINT page_revision_page FOREIGN KEY (page_id) REFERENCES content (id),
    CONSTRAINT page_revision_editor FOREIGN KEY (editor_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
