CREATE TABLE working_group (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    name            VARCHAR(120) NOT NULL,
    description     TEXT,
    visibility      VARCHAR(10)  NOT NULL,
    organisation_id BIGINT,
    created_at      DATETIME(6)  NOT NULL,
    search_version  BIGINT       NOT NULL,
    INDEX working_group_name (name),
    CONSTRAINT working_group_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE membership (
    id        BIGINT      NOT NULL PRIMARY KEY,
    version   INT         NOT NULL,
    group_id  BIGINT      NOT NULL,
    person_id BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    state     VARCHAR(10) NOT NULL,
    since     DATETIME(6) NOT NULL,
    UNIQUE KEY membership_once (group_id, person_id),
    INDEX membership_person (person_id, state),
    CONSTRAINT membership_group FOREIGN KEY (group_id) REFERENCES working_group (id),
    CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
