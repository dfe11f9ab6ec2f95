-- The pages beside a page, by title: of those that belong to no group there may be hundreds of thousands.
CREATE INDEX content_titles_at_home ON content (home_id, kind, state, title, id);
