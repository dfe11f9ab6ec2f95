-- How much something counts in the order of results, where an administrator changed it.
CREATE TABLE search_weight (
    name       VARCHAR(30) NOT NULL PRIMARY KEY,
    amount     DOUBLE      NOT NULL,
    changed_by BIGINT      NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT search_weight_by FOREIGN KEY (changed_by) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How well something answers a question, by the judgement of an administrator.
CREATE TABLE judged_result (
    question     VARCHAR(200) NOT NULL,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   BIGINT       NOT NULL,
    grade        INT          NOT NULL,
    PRIMARY KEY (question, subject_kind, subject_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How useful a content was to many, in steps: what the index was last told.
CREATE TABLE content_useful (
    content_id BIGINT NOT NULL PRIMARY KEY,
    level      INT    NOT NULL,
    CONSTRAINT content_useful_of FOREIGN KEY (content_id) REFERENCES content (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Terms that lead to one another: wider, near, or the same in the other language.
CREATE TABLE related_term (
    id       BIGINT       NOT NULL PRIMARY KEY,
    version  INT          NOT NULL,
    term     VARCHAR(120) NOT NULL,
    relation VARCHAR(12)  NOT NULL,
    other    VARCHAR(120) NOT NULL,
    UNIQUE INDEX related_term_once (term, relation, other)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
