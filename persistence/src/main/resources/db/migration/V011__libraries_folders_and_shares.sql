-- A document lies in the commons, in a group, or in the personal space of one person; there, in a folder or at the top.
CREATE TABLE folder (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    name            VARCHAR(120) NOT NULL,
    parent_id       BIGINT,
    path            VARCHAR(500) NOT NULL COLLATE utf8mb4_bin,
    home_id         BIGINT,
    owner_id        BIGINT,
    created_at      DATETIME(6)  NOT NULL,
    created_by_id   BIGINT       NOT NULL,
    removed_at      DATETIME(6),
    removed_by_id   BIGINT,
    removed_with_id BIGINT,
    INDEX folder_children (parent_id, removed_at, name),
    INDEX folder_top (home_id, owner_id, parent_id, removed_at, name),
    INDEX folder_path (path),
    CONSTRAINT folder_parent FOREIGN KEY (parent_id) REFERENCES folder (id),
    CONSTRAINT folder_home FOREIGN KEY (home_id) REFERENCES working_group (id),
    CONSTRAINT folder_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT folder_created_by FOREIGN KEY (created_by_id) REFERENCES person (id),
    CONSTRAINT folder_removed_by FOREIGN KEY (removed_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

ALTER TABLE content
    ADD COLUMN owner_id BIGINT,
    ADD COLUMN folder_id BIGINT,
    ADD COLUMN sensitivity VARCHAR(20) NOT NULL DEFAULT 'INTERNAL',
    ADD COLUMN removed_at DATETIME(6),
    ADD COLUMN removed_by_id BIGINT,
    ADD COLUMN removed_with_id BIGINT,
    ADD INDEX content_in_folder (folder_id, kind, state, title, id),
    ADD INDEX content_at_top (home_id, owner_id, folder_id, kind, state, title, id),
    ADD CONSTRAINT content_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    ADD CONSTRAINT content_folder FOREIGN KEY (folder_id) REFERENCES folder (id),
    ADD CONSTRAINT content_removed_by FOREIGN KEY (removed_by_id) REFERENCES person (id);

-- Whom a content is shown to beyond those who read where it lies.
CREATE TABLE content_share (
    id          BIGINT      NOT NULL PRIMARY KEY,
    version     INT         NOT NULL,
    content_id  BIGINT      NOT NULL,
    principal   VARCHAR(30) NOT NULL COLLATE utf8mb4_bin,
    grants      VARCHAR(10) NOT NULL,
    shared_at   DATETIME(6) NOT NULL,
    shared_by_id BIGINT     NOT NULL,
    ends_at     DATETIME(6),
    UNIQUE KEY content_share_once (content_id, principal),
    INDEX content_share_principal (principal, shared_at),
    INDEX content_share_end (ends_at),
    CONSTRAINT content_share_content FOREIGN KEY (content_id) REFERENCES content (id),
    CONSTRAINT content_share_by FOREIGN KEY (shared_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE content_tag (
    content_id BIGINT      NOT NULL,
    tag        VARCHAR(60) NOT NULL,
    PRIMARY KEY (content_id, tag),
    INDEX content_tag_word (tag, content_id),
    CONSTRAINT content_tag_content FOREIGN KEY (content_id) REFERENCES content (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
