CREATE TABLE account (
    id                  BIGINT      NOT NULL PRIMARY KEY,
    version             INT         NOT NULL,
    person_id           BIGINT      NOT NULL,
    enabled             BOOLEAN     NOT NULL,
    sessions_valid_from DATETIME(6) NOT NULL,
    UNIQUE KEY account_person (person_id),
    CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE account_duty (
    account_id BIGINT      NOT NULL,
    duty       VARCHAR(30) NOT NULL,
    PRIMARY KEY (account_id, duty),
    CONSTRAINT account_duty_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE identity (
    id         BIGINT       NOT NULL PRIMARY KEY,
    version    INT          NOT NULL,
    account_id BIGINT       NOT NULL,
    issuer     VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
    subject    VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
    secret     VARCHAR(500),
    UNIQUE KEY identity_subject (issuer, subject),
    CONSTRAINT identity_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE sign_in_failures (
    source   VARCHAR(300) NOT NULL COLLATE utf8mb4_bin PRIMARY KEY,
    failures INT          NOT NULL,
    last_at  DATETIME(6)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
