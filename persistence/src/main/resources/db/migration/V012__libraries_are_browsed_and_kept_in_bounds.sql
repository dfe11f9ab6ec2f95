-- A list is sorted by an index, whatever it is sorted by; so its rows say themselves what they are sorted by.
ALTER TABLE content
    ADD COLUMN file_size BIGINT,
    ADD COLUMN file_extension VARCHAR(255) AS (IF(LOCATE('.', file_name) = 0, '', SUBSTRING_INDEX(file_name, '.', -1))) PERSISTENT;

UPDATE content c
  JOIN document_version v ON v.current_of_id = c.id
  JOIN stored_file f ON f.id = v.file_id
   SET c.file_size = f.size;

ALTER TABLE content
    ADD INDEX content_at_top_changed (home_id, owner_id, folder_id, kind, state, changed_at, id),
    ADD INDEX content_at_top_size (home_id, owner_id, folder_id, kind, state, file_size, id),
    ADD INDEX content_at_top_extension (home_id, owner_id, folder_id, kind, state, file_extension, id),
    ADD INDEX content_at_top_by (home_id, owner_id, folder_id, kind, state, changed_by_id, id),
    ADD INDEX content_trash (removed_at, home_id, owner_id);

ALTER TABLE folder ADD INDEX folder_trash (removed_at, home_id, owner_id);

-- What is known of a library as a whole. Whoever changes its folders holds its row meanwhile.
CREATE TABLE library (
    id          BIGINT      NOT NULL PRIMARY KEY,
    version     INT         NOT NULL,
    place       VARCHAR(30) NOT NULL COLLATE utf8mb4_bin,
    quota       BIGINT,
    used        BIGINT      NOT NULL,
    measured_at DATETIME(6),
    UNIQUE KEY library_place (place),
    INDEX library_measured (measured_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A document shown in another library too, without being copied.
CREATE TABLE document_link (
    id            BIGINT      NOT NULL PRIMARY KEY,
    version       INT         NOT NULL,
    document_id   BIGINT      NOT NULL,
    home_id       BIGINT,
    owner_id      BIGINT,
    folder_id     BIGINT,
    created_at    DATETIME(6) NOT NULL,
    created_by_id BIGINT      NOT NULL,
    INDEX document_link_place (home_id, owner_id, folder_id),
    INDEX document_link_document (document_id),
    CONSTRAINT document_link_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT document_link_home FOREIGN KEY (home_id) REFERENCES working_group (id),
    CONSTRAINT document_link_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT document_link_folder FOREIGN KEY (folder_id) REFERENCES folder (id),
    CONSTRAINT document_link_created_by FOREIGN KEY (created_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a person keeps at hand. Nobody else sees it, and she may erase it.
CREATE TABLE star (
    person_id  BIGINT      NOT NULL,
    content_id BIGINT      NOT NULL,
    starred_at DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, content_id),
    INDEX star_newest (person_id, starred_at),
    INDEX star_content (content_id),
    CONSTRAINT star_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT star_content FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE opening (
    person_id  BIGINT      NOT NULL,
    content_id BIGINT      NOT NULL,
    opened_at  DATETIME(6) NOT NULL,
    PRIMARY KEY (person_id, content_id),
    INDEX opening_newest (person_id, opened_at),
    INDEX opening_content (content_id),
    INDEX opening_age (opened_at),
    CONSTRAINT opening_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT opening_content FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
