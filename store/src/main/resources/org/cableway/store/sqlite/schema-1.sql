-- What the rows of a cable are found by; the record itself stands in json, as it was received.
CREATE TABLE cable (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  year INTEGER,
  serial INTEGER,
  created TEXT,
  released TEXT,
  collection TEXT,
  partial INTEGER NOT NULL,
  origin TEXT,
  origin_name TEXT,
  country TEXT,
  level TEXT,
  declassification_kind TEXT,
  declassification_date TEXT,
  subject TEXT,
  content_hash TEXT,
  -- Words that a cable is looked for by and that its text has not, or only as codes.
  about TEXT,
  json TEXT NOT NULL
);
CREATE INDEX cable_created ON cable (created);
CREATE INDEX cable_origin ON cable (origin, created);
CREATE INDEX cable_level ON cable (level, created);

CREATE TABLE cable_tag (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  kind TEXT,
  name TEXT,
  as_printed TEXT,
  PRIMARY KEY (cable, position)
) WITHOUT ROWID;
CREATE INDEX cable_tag_code ON cable_tag (code, cable);

CREATE TABLE cable_reference (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT,
  kind TEXT,
  raw TEXT,
  PRIMARY KEY (cable, position)
) WITHOUT ROWID;
CREATE INDEX cable_reference_id ON cable_reference (id, cable);

-- role: to, info
CREATE TABLE cable_addressee (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  route TEXT,
  name TEXT,
  precedence TEXT,
  PRIMARY KEY (cable, role, position)
) WITHOUT ROWID;
CREATE INDEX cable_addressee_name ON cable_addressee (name, cable);

CREATE TABLE cable_paragraph (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number INTEGER,
  marking TEXT,
  heading TEXT,
  PRIMARY KEY (cable, position)
) WITHOUT ROWID;
CREATE INDEX cable_paragraph_marking ON cable_paragraph (marking, cable);

-- The text of a paragraph is read out of the record: it would stand in the file a third time.
CREATE VIEW paragraph AS
  SELECT c.id, p.number, p.marking, p.heading,
    json_extract(c.json, '$.paragraphs[' || p.position || '].text') AS text
  FROM cable_paragraph p JOIN cable c ON c.n = p.cable;

-- What is indexed. The index is told the old words when a cable goes, so they must be had again
-- exactly: rows go in and out of it through this view only.
CREATE VIEW cable_words AS
  SELECT n, id, subject, about,
    json_extract(json, '$.text.body') AS body,
    json_extract(json, '$.text.header') AS header
  FROM cable;
CREATE VIRTUAL TABLE cable_index USING fts5 (
  id, subject, about, body, header,
  content = 'cable_words', content_rowid = 'n', tokenize = 'porter unicode61 remove_diacritics 2'
);

-- topic: cluster id and topic id. Written in the transaction of the records up to this offset.
CREATE TABLE topic_offset (
  topic TEXT NOT NULL,
  part INTEGER NOT NULL,
  next INTEGER NOT NULL,
  PRIMARY KEY (topic, part)
) WITHOUT ROWID;

-- Messages that are no record of this major version: kept for a person to look at, never in the way.
CREATE TABLE unreadable (
  topic TEXT NOT NULL,
  part INTEGER NOT NULL,
  at INTEGER NOT NULL,
  key TEXT,
  value BLOB,
  error TEXT,
  PRIMARY KEY (topic, part, at)
) WITHOUT ROWID;
