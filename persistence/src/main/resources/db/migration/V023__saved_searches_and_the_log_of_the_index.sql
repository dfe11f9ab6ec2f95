-- A question that its owner wants to hear of when something new answers it.
CREATE TABLE saved_search (
    id           BIGINT        NOT NULL PRIMARY KEY,
    version      INT           NOT NULL,
    person_id    BIGINT        NOT NULL,
    name         VARCHAR(100)  NOT NULL,
    question     VARCHAR(500)  NOT NULL,
    narrowing    VARCHAR(4000) NOT NULL,
    language     VARCHAR(2)    NOT NULL,
    pace         VARCHAR(10)   NOT NULL,
    paused       BOOLEAN       NOT NULL,
    newer_than   DATETIME(6)   NOT NULL,
    looked_up_to DATETIME(6)   NOT NULL,
    due_at       DATETIME(6)   NOT NULL,
    INDEX saved_search_due (paused, due_at, id),
    INDEX saved_search_mine (person_id, name),
    CONSTRAINT saved_search_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What was told of, once and for all: however often it changes, it is new only once.
CREATE TABLE saved_search_told (
    search_id  BIGINT NOT NULL,
    content_id BIGINT NOT NULL,
    PRIMARY KEY (search_id, content_id),
    CONSTRAINT saved_search_told_search FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE,
    CONSTRAINT saved_search_told_content FOREIGN KEY (content_id) REFERENCES content (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The name of the search that an alert comes from.
ALTER TABLE alert ADD COLUMN words VARCHAR(100);

-- When the index was compared with the database or made anew, and what came of it.
CREATE TABLE index_work (
    id       BIGINT      NOT NULL PRIMARY KEY,
    version  INT         NOT NULL,
    kind     VARCHAR(12) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6),
    total    BIGINT      NOT NULL,
    seen     BIGINT      NOT NULL,
    late     BIGINT      NOT NULL,
    leftover BIGINT      NOT NULL,
    rights   BIGINT      NOT NULL,
    ahead    BIGINT      NOT NULL,
    INDEX index_work_newest (kind, begun_at)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
