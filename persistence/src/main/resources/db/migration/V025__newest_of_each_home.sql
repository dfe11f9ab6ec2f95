-- With the state before the time, the newest published in each of many groups is found at the ends of this index.
ALTER TABLE content
    DROP INDEX content_newest_at_home,
    ADD INDEX content_newest_at_home (home_id, kind, state, changed_at, id);
