CREATE TABLE discussion_opening (
    id      BIGINT NOT NULL PRIMARY KEY,
    version INT    NOT NULL,
    text    TEXT   NOT NULL
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

ALTER TABLE content
    ADD COLUMN opening_id BIGINT,
    ADD CONSTRAINT content_opening FOREIGN KEY (opening_id) REFERENCES discussion_opening (id);
