CREATE TABLE organisation (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version      INT          NOT NULL,
    acronym      VARCHAR(20)  NOT NULL COLLATE utf8mb4_bin,
    name         VARCHAR(200) NOT NULL,
    english_name VARCHAR(200),
    kind         VARCHAR(20)  NOT NULL,
    since        DATE,
    until        DATE,
    successor_id BIGINT,
    UNIQUE KEY organisation_acronym (acronym),
    CONSTRAINT organisation_successor FOREIGN KEY (successor_id) REFERENCES organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE former_name (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    organisation_id BIGINT       NOT NULL,
    acronym         VARCHAR(20),
    name            VARCHAR(200) NOT NULL,
    since           DATE,
    until           DATE,
    CONSTRAINT former_name_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE unit (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    organisation_id BIGINT       NOT NULL,
    parent_id       BIGINT,
    name            VARCHAR(200) NOT NULL,
    since           DATE,
    until           DATE,
    INDEX unit_name (organisation_id, name),
    CONSTRAINT unit_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A person and her first assignment are born together: no foreign key on current_assignment_id, and those of the
-- assignment are empty for an instant within the transaction.
CREATE TABLE person (
    id                    BIGINT       NOT NULL PRIMARY KEY,
    version               INT          NOT NULL,
    given_name            VARCHAR(100) NOT NULL,
    family_name           VARCHAR(100) NOT NULL,
    handle                VARCHAR(100) NOT NULL COLLATE utf8mb4_bin,
    email                 VARCHAR(254),
    phone                 VARCHAR(50),
    town                  VARCHAR(100),
    language              VARCHAR(5)   NOT NULL,
    about                 TEXT,
    current_assignment_id BIGINT,
    search_version        BIGINT       NOT NULL,
    UNIQUE KEY person_handle (handle),
    INDEX person_name (family_name, given_name, id),
    INDEX person_given_name (given_name),
    INDEX person_current (current_assignment_id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE person_expertise (
    person_id BIGINT       NOT NULL,
    place     INT          NOT NULL,
    expertise VARCHAR(200) NOT NULL,
    PRIMARY KEY (person_id, place),
    CONSTRAINT person_expertise_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE assignment (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    person_id       BIGINT,
    organisation_id BIGINT,
    unit_id         BIGINT,
    title           VARCHAR(200) NOT NULL,
    since           DATE,
    until           DATE,
    CONSTRAINT assignment_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT assignment_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT assignment_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
