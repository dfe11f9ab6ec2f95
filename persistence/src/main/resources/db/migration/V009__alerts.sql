CREATE TABLE alert (
    id           BIGINT      NOT NULL PRIMARY KEY,
    version      INT         NOT NULL,
    recipient_id BIGINT      NOT NULL,
    actor_id     BIGINT      NOT NULL,
    reason       VARCHAR(20) NOT NULL,
    content_id   BIGINT,
    group_id     BIGINT,
    raised_at    DATETIME(6) NOT NULL,
    read_at      DATETIME(6),
    INDEX alert_newest (recipient_id, raised_at, id),
    INDEX alert_unread (recipient_id, read_at),
    CONSTRAINT alert_recipient FOREIGN KEY (recipient_id) REFERENCES person (id),
    CONSTRAINT alert_actor FOREIGN KEY (actor_id) REFERENCES person (id),
    CONSTRAINT alert_content FOREIGN KEY (content_id) REFERENCES content (id),
    CONSTRAINT alert_group FOREIGN KEY (group_id) REFERENCES working_group (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
