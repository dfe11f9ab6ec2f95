-- A language chosen by hand is not replaced by what is read in a new version.
ALTER TABLE content ADD COLUMN language_chosen BOOLEAN NOT NULL DEFAULT FALSE;

-- Which kinds of personal numbers the text of a file holds; NULL when nobody looked.
ALTER TABLE stored_file ADD COLUMN number_kinds VARCHAR(100);

-- Who wants to hear of what is put into a folder, or into the library of a group.
CREATE TABLE place_follow (
    person_id BIGINT      NOT NULL,
    folder_id BIGINT,
    group_id  BIGINT,
    since     DATETIME(6) NOT NULL,
    UNIQUE INDEX place_follow_folder (folder_id, person_id),
    UNIQUE INDEX place_follow_group (group_id, person_id),
    CONSTRAINT place_follow_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT place_follow_of_folder FOREIGN KEY (folder_id) REFERENCES folder (id) ON DELETE CASCADE,
    CONSTRAINT place_follow_of_group FOREIGN KEY (group_id) REFERENCES working_group (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
