-- How long documents are kept, and what becomes of them then.
CREATE TABLE retention_rule (
    id      BIGINT       NOT NULL PRIMARY KEY,
    version INT          NOT NULL,
    code    VARCHAR(20)  NOT NULL,
    name    VARCHAR(200) NOT NULL,
    begins  VARCHAR(20)  NOT NULL,
    months  INT          NOT NULL,
    outcome VARCHAR(10)  NOT NULL,
    retired BOOLEAN      NOT NULL,
    UNIQUE KEY retention_rule_code (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The rule of a library: 0 stands for the commons.
CREATE TABLE library_rule (
    id         BIGINT NOT NULL PRIMARY KEY,
    version    INT    NOT NULL,
    library_id BIGINT NOT NULL,
    rule_id    BIGINT NOT NULL,
    UNIQUE KEY library_rule_once (library_id),
    CONSTRAINT library_rule_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Kinds of documents, and what is asked of each.
CREATE TABLE document_kind (
    id          BIGINT       NOT NULL PRIMARY KEY,
    version     INT          NOT NULL,
    name        VARCHAR(80)  NOT NULL,
    lasts       BOOLEAN      NOT NULL,
    notice_days INT          NOT NULL,
    rule_id     BIGINT,
    retired     BOOLEAN      NOT NULL,
    UNIQUE KEY document_kind_name (name),
    CONSTRAINT document_kind_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE kind_property (
    id       BIGINT       NOT NULL PRIMARY KEY,
    version  INT          NOT NULL,
    kind_id  BIGINT       NOT NULL,
    place    INT          NOT NULL,
    label    VARCHAR(80)  NOT NULL,
    holds    VARCHAR(10)  NOT NULL,
    required BOOLEAN      NOT NULL,
    choices  TEXT         NOT NULL,
    retired  BOOLEAN      NOT NULL,
    INDEX kind_property_order (kind_id, place),
    CONSTRAINT kind_property_kind FOREIGN KEY (kind_id) REFERENCES document_kind (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What is said of a document beyond its title. Tell_on is emptied once people were told.
CREATE TABLE document_sheet (
    id              BIGINT       NOT NULL PRIMARY KEY,
    version         INT          NOT NULL,
    document_id     BIGINT       NOT NULL,
    kind_id         BIGINT,
    authors         VARCHAR(500) NOT NULL,
    organisation_id BIGINT,
    rule_id         BIGINT,
    valid_from      DATE,
    valid_until     DATE,
    notice_days     INT          NOT NULL,
    tell_on         DATE,
    responsible_id  BIGINT,
    UNIQUE KEY document_sheet_once (document_id),
    INDEX document_sheet_until (valid_until, document_id),
    INDEX document_sheet_tell (tell_on),
    CONSTRAINT document_sheet_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT document_sheet_kind FOREIGN KEY (kind_id) REFERENCES document_kind (id),
    CONSTRAINT document_sheet_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT document_sheet_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id),
    CONSTRAINT document_sheet_responsible FOREIGN KEY (responsible_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE sheet_value (
    sheet_id    BIGINT        NOT NULL,
    property_id BIGINT        NOT NULL,
    value       VARCHAR(1000) NOT NULL,
    PRIMARY KEY (sheet_id, property_id),
    CONSTRAINT sheet_value_sheet FOREIGN KEY (sheet_id) REFERENCES document_sheet (id),
    CONSTRAINT sheet_value_property FOREIGN KEY (property_id) REFERENCES kind_property (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a court or an inquiry needs must not go.
CREATE TABLE legal_hold (
    id           BIGINT        NOT NULL PRIMARY KEY,
    version      INT           NOT NULL,
    name         VARCHAR(120)  NOT NULL,
    reason       VARCHAR(1000) NOT NULL,
    opened_by_id BIGINT        NOT NULL,
    opened_at    DATETIME(6)   NOT NULL,
    ended_by_id  BIGINT,
    ended_at     DATETIME(6),
    INDEX legal_hold_newest (ended_at, opened_at),
    CONSTRAINT legal_hold_opened_by FOREIGN KEY (opened_by_id) REFERENCES person (id),
    CONSTRAINT legal_hold_ended_by FOREIGN KEY (ended_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE hold_scope (
    hold_id   BIGINT      NOT NULL,
    holds     VARCHAR(10) NOT NULL,
    target_id BIGINT      NOT NULL,
    PRIMARY KEY (hold_id, holds, target_id),
    INDEX hold_scope_target (holds, target_id),
    CONSTRAINT hold_scope_hold FOREIGN KEY (hold_id) REFERENCES legal_hold (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The key to the version keeps it from going, whoever asks.
CREATE TABLE official_record (
    id             BIGINT        NOT NULL PRIMARY KEY,
    version        INT           NOT NULL,
    document_id    BIGINT        NOT NULL,
    version_id     BIGINT        NOT NULL,
    number         INT           NOT NULL,
    hash           CHAR(64)      NOT NULL COLLATE utf8mb4_bin,
    size           BIGINT        NOT NULL,
    media_type     VARCHAR(255)  NOT NULL,
    file_name      VARCHAR(255)  NOT NULL,
    title          VARCHAR(200)  NOT NULL,
    metadata       LONGTEXT      NOT NULL,
    declared_by_id BIGINT        NOT NULL,
    declared_at    DATETIME(6)   NOT NULL,
    undone_by_id   BIGINT,
    undone_at      DATETIME(6),
    undone_because VARCHAR(1000),
    INDEX official_record_document (document_id, undone_at),
    CONSTRAINT official_record_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT official_record_version FOREIGN KEY (version_id) REFERENCES document_version (id),
    CONSTRAINT official_record_declared_by FOREIGN KEY (declared_by_id) REFERENCES person (id),
    CONSTRAINT official_record_undone_by FOREIGN KEY (undone_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What was frozen stays as it was, whoever asks.
CREATE TRIGGER official_record_stays BEFORE UPDATE ON official_record
    FOR EACH ROW SET NEW.document_id = OLD.document_id, NEW.version_id = OLD.version_id, NEW.number = OLD.number,
        NEW.hash = OLD.hash, NEW.size = OLD.size, NEW.media_type = OLD.media_type, NEW.file_name = OLD.file_name,
        NEW.title = OLD.title, NEW.metadata = OLD.metadata, NEW.declared_by_id = OLD.declared_by_id,
        NEW.declared_at = OLD.declared_at;

CREATE TABLE destruction_proposal (
    id             BIGINT      NOT NULL PRIMARY KEY,
    version        INT         NOT NULL,
    document_id    BIGINT      NOT NULL,
    rule_id        BIGINT      NOT NULL,
    due_on         DATE        NOT NULL,
    proposed_by_id BIGINT      NOT NULL,
    proposed_at    DATETIME(6) NOT NULL,
    UNIQUE KEY destruction_proposal_once (document_id),
    CONSTRAINT destruction_proposal_document FOREIGN KEY (document_id) REFERENCES content (id),
    CONSTRAINT destruction_proposal_rule FOREIGN KEY (rule_id) REFERENCES retention_rule (id),
    CONSTRAINT destruction_proposal_by FOREIGN KEY (proposed_by_id) REFERENCES person (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE destroyed_document (
    id             BIGINT       NOT NULL PRIMARY KEY,
    version        INT          NOT NULL,
    document_id    BIGINT       NOT NULL,
    title          VARCHAR(200) NOT NULL,
    kind           VARCHAR(80)  NOT NULL,
    versions       INT          NOT NULL,
    hashes         TEXT         NOT NULL,
    size           BIGINT       NOT NULL,
    rule_code      VARCHAR(20)  NOT NULL,
    rule_name      VARCHAR(200) NOT NULL,
    outcome        VARCHAR(10)  NOT NULL,
    due_on         DATE         NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    changed_at     DATETIME(6)  NOT NULL,
    proposed_by    VARCHAR(200) NOT NULL,
    proposed_at    DATETIME(6)  NOT NULL,
    confirmed_by   VARCHAR(200) NOT NULL,
    confirmed_at   DATETIME(6)  NOT NULL,
    search_version BIGINT       NOT NULL,
    UNIQUE KEY destroyed_document_once (document_id),
    INDEX destroyed_document_newest (confirmed_at, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The register only grows, whoever asks.
CREATE TRIGGER destroyed_document_never_changes BEFORE UPDATE ON destroyed_document
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The register of destruction never changes';

CREATE TRIGGER destroyed_document_never_goes BEFORE DELETE ON destroyed_document
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The register of destruction is never shortened';
