-- A language chosen by hand is not replaced by what is read in a new version.
ALTER TABLE content ADD COLUMN language_chosen BOOLEAN NOT NULL DEFAULT FALSE;

-- Which kinds of personal numbers the text of a file holds; NULL when nobody looked.
ALTER TABLE stored_file ADD COLUMN number_kinds VARCHAR(100);
