CREATE TABLE audit_line (
    id          BIGINT      NOT NULL PRIMARY KEY,
    happened_at DATETIME(6) NOT NULL,
    actor_id    BIGINT,
    action      VARCHAR(60) NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    subject_id  BIGINT      NOT NULL,
    INDEX audit_line_subject (kind, subject_id),
    INDEX audit_line_newest (happened_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The trail only grows, whoever asks.
CREATE TRIGGER audit_line_never_changes BEFORE UPDATE ON audit_line
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit line never changes';

CREATE TRIGGER audit_line_never_goes BEFORE DELETE ON audit_line
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'An audit line is never deleted';
