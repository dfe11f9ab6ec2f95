-- A link for colleagues who sign in. Only the hash of its secret is kept: nobody can read the links of others here.
CREATE TABLE share_link (
    id         BIGINT      NOT NULL PRIMARY KEY,
    version    INT         NOT NULL,
    content_id BIGINT      NOT NULL,
    token_hash CHAR(64)    NOT NULL COLLATE utf8mb4_bin,
    made_by_id BIGINT      NOT NULL,
    made_at    DATETIME(6) NOT NULL,
    ends_at    DATETIME(6) NOT NULL,
    revoked_at DATETIME(6),
    UNIQUE KEY share_link_token (token_hash),
    INDEX share_link_content (content_id, ends_at),
    CONSTRAINT share_link_content FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE,
    CONSTRAINT share_link_made_by FOREIGN KEY (made_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE share_link_use (
    link_id   BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    used_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (link_id, person_id),
    CONSTRAINT share_link_use_link FOREIGN KEY (link_id) REFERENCES share_link (id) ON DELETE CASCADE,
    CONSTRAINT share_link_use_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Somebody asks to see what may or may not exist: no foreign key to the content. What leads nowhere is forgotten soon after.
CREATE TABLE access_request (
    id         BIGINT       NOT NULL PRIMARY KEY,
    version    INT          NOT NULL,
    content_id BIGINT       NOT NULL,
    person_id  BIGINT       NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    asked_at   DATETIME(6)  NOT NULL,
    heard_at   DATETIME(6),
    INDEX access_request_content (content_id, heard_at),
    INDEX access_request_unheard (heard_at, id),
    INDEX access_request_person (person_id, content_id),
    CONSTRAINT access_request_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How often a person has asked since the hour began.
CREATE TABLE access_tally (
    person_id BIGINT      NOT NULL PRIMARY KEY,
    since     DATETIME(6) NOT NULL,
    asked     INT         NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who follows a content, or no longer wants to hear of it. Its author follows it as long as she says nothing.
CREATE TABLE content_follow (
    content_id BIGINT      NOT NULL,
    person_id  BIGINT      NOT NULL,
    following  BOOLEAN     NOT NULL,
    since      DATETIME(6) NOT NULL,
    PRIMARY KEY (content_id, person_id),
    CONSTRAINT content_follow_content FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE,
    CONSTRAINT content_follow_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Which content leads to which other, from its own text (comment_id 0) or from a comment under it.
CREATE TABLE content_link (
    source_id  BIGINT NOT NULL,
    comment_id BIGINT NOT NULL,
    target_id  BIGINT NOT NULL,
    PRIMARY KEY (source_id, comment_id, target_id),
    INDEX content_link_target (target_id, source_id),
    CONSTRAINT content_link_source FOREIGN KEY (source_id) REFERENCES content (id) ON DELETE CASCADE,
    CONSTRAINT content_link_target FOREIGN KEY (target_id) REFERENCES content (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How often a content was opened, by whomever: a total and nothing more.
CREATE TABLE content_opened (
    content_id BIGINT NOT NULL PRIMARY KEY,
    times      BIGINT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Why somebody published what looks like personal numbers. The numbers themselves are kept nowhere. It outlives the content.
CREATE TABLE kept_numbers (
    id         BIGINT       NOT NULL PRIMARY KEY,
    version    INT          NOT NULL,
    content_id BIGINT       NOT NULL,
    person_id  BIGINT       NOT NULL,
    kinds      VARCHAR(100) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    kept_at    DATETIME(6)  NOT NULL,
    INDEX kept_numbers_content (content_id, kept_at),
    CONSTRAINT kept_numbers_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Personal numbers seen in a file once it was read: its depositor decides.
CREATE TABLE number_warning (
    content_id BIGINT       NOT NULL PRIMARY KEY,
    kinds      VARCHAR(100) NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    CONSTRAINT number_warning_content FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Links written before today are looked for once, in the background.
INSERT INTO outbox_entry (id, version, topic, kind, subject_id, attempts, created_at, due_at)
SELECT NEXT VALUE FOR ids, 1, 'LINKS', c.kind, c.id, 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM content c
WHERE c.state = 'PUBLISHED';
