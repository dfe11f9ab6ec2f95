-- Every entity takes its number here, fifty at a time.
CREATE SEQUENCE ids START WITH 1000 INCREMENT BY 50;

CREATE TABLE outbox_entry (
    id           BIGINT       NOT NULL PRIMARY KEY,
    version      INT          NOT NULL,
    topic        VARCHAR(20)  NOT NULL,
    kind         VARCHAR(20)  NOT NULL,
    subject_id   BIGINT       NOT NULL,
    attempts     INT          NOT NULL DEFAULT 0,
    created_at   DATETIME(6)  NOT NULL,
    due_at       DATETIME(6)  NOT NULL,
    leased_until DATETIME(6),
    leased_by    VARCHAR(100),
    parked_at    DATETIME(6),
    last_error   VARCHAR(1000),
    INDEX outbox_due (topic, parked_at, due_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
