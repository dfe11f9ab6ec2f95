-- All kinds of content share this table; each kind adds its own columns in its own migration.
CREATE TABLE content (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        INT          NOT NULL,
    kind           VARCHAR(20)  NOT NULL,
    title          VARCHAR(200) NOT NULL,
    language       VARCHAR(5)   NOT NULL,
    author_id      BIGINT       NOT NULL,
    home_id        BIGINT,
    state          VARCHAR(10)  NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    changed_by_id  BIGINT       NOT NULL,
    active_at      DATETIME(6)  NOT NULL,
    comment_count  INT          NOT NULL,
    search_version BIGINT       NOT NULL,
    INDEX content_newest (state, changed_at, id),
    INDEX content_newest_of_kind (kind, state, changed_at, id),
    INDEX content_liveliest_of_kind (kind, state, active_at, id),
    INDEX content_newest_at_home (home_id, kind, changed_at, id),
    INDEX content_newest_by_author (author_id, changed_at),
    CONSTRAINT content_author FOREIGN KEY (author_id) REFERENCES person (id),
    CONSTRAINT content_changed_by FOREIGN KEY (changed_by_id) REFERENCES person (id),
    CONSTRAINT content_home FOREIGN KEY (home_id) REFERENCES working_group (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE content_audience (
    content_id BIGINT      NOT NULL,
    principal  VARCHAR(30) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (content_id, principal),
    INDEX content_audience_principal (principal, content_id),
    CONSTRAINT content_audience_content FOREIGN KEY (content_id) REFERENCES content (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE comment (
    id         BIGINT      NOT NULL PRIMARY KEY,
    version    INT         NOT NULL,
    content_id BIGINT      NOT NULL,
    author_id  BIGINT      NOT NULL,
    text       TEXT        NOT NULL,
    created_at DATETIME(6) NOT NULL,
    removed_at DATETIME(6),
    INDEX comment_order (content_id, created_at, id),
    CONSTRAINT comment_content FOREIGN KEY (content_id) REFERENCES content (id),
    CONSTRAINT comment_author FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE draft (
    id            BIGINT       NOT NULL PRIMARY KEY,
    version       INT          NOT NULL,
    person_id     BIGINT       NOT NULL,
    topic         VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    base_revision INT          NOT NULL,
    title         VARCHAR(1000),
    body          LONGTEXT,
    kept_at       DATETIME(6)  NOT NULL,
    UNIQUE KEY draft_once (person_id, topic),
    CONSTRAINT draft_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
