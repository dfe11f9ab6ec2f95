-- A page and its first revision are born together: no foreign key here, and those of the revision are empty for the
-- instant between its insertion and the update that ties the knot, both in one transaction.
ALTER TABLE content ADD COLUMN current_revision_id BIGINT;

CREATE TABLE page_revision (
    id        BIGINT       NOT NULL PRIMARY KEY,
    version   INT          NOT NULL,
    page_id   BIGINT,
    number    INT          NOT NULL,
    title     VARCHAR(200) NOT NULL,
    html      LONGTEXT     NOT NULL,
    summary   VARCHAR(200) NOT NULL,
    editor_id BIGINT,
    saved_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY page_revision_number (page_id, number),
    CONSTRAINT page_revision_page FOREIGN KEY (page_id) REFERENCES content (id),
    CONSTRAINT page_revision_editor FOREIGN KEY (editor_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
