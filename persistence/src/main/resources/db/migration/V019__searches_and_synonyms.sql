-- What a person asked, for herself alone: she may erase it.
CREATE TABLE past_search (
    person_id BIGINT       NOT NULL,
    words     VARCHAR(200) NOT NULL,
    asked_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (person_id, words),
    INDEX past_search_newest (person_id, asked_at),
    CONSTRAINT past_search_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How often something was asked, by nobody in particular.
CREATE TABLE question_total (
    words          VARCHAR(200) NOT NULL PRIMARY KEY,
    times          BIGINT       NOT NULL,
    without_result BIGINT       NOT NULL,
    last_on        DATE         NOT NULL,
    INDEX question_often (times),
    INDEX question_in_vain (without_result)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- How often the first result was opened, the second, and so on.
CREATE TABLE click_total (
    result_rank INT    NOT NULL PRIMARY KEY,
    times       BIGINT NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Words that mean the same, one on each line.
CREATE TABLE synonym_group (
    id      BIGINT        NOT NULL PRIMARY KEY,
    version INT           NOT NULL,
    terms   VARCHAR(1000) NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What is shown first when this is asked.
CREATE TABLE promoted_answer (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version      INT          NOT NULL,
    question     VARCHAR(200) NOT NULL,
    subject_kind VARCHAR(20)  NOT NULL,
    subject_id   BIGINT       NOT NULL,
    INDEX promoted_question (question)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
