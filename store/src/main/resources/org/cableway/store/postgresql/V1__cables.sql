-- Words as a telegram has them: stemmed, none left out, so that "boots not quarrel" are three.
CREATE TEXT SEARCH DICTIONARY cable_stem (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION cable_words (COPY = english);
ALTER TEXT SEARCH CONFIGURATION cable_words
  ALTER MAPPING REPLACE english_stem WITH cable_stem;

-- JSON of a record that JSONB takes: it has no NUL and no half of a pair of surrogates.
CREATE FUNCTION cable_queryable(record TEXT) RETURNS TEXT
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT regexp_replace(record, '\\u(0000|[dD][89a-fA-F][0-9a-fA-F]{2})', '\\ufffd', 'g') $$;

-- What the rows of a cable are found by. The record stands in json as it was received, to the
-- byte; JSONB would order its members anew.
CREATE TABLE cable (
  n BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id TEXT COLLATE "C" NOT NULL UNIQUE,
  year INTEGER,
  serial INTEGER,
  created TIMESTAMPTZ,
  released TIMESTAMPTZ,
  collection TEXT,
  partial BOOLEAN NOT NULL,
  origin TEXT COLLATE "C",
  origin_name TEXT,
  country TEXT COLLATE "C",
  level TEXT COLLATE "C",
  declassification_kind TEXT,
  declassification_date DATE,
  subject TEXT,
  content_hash TEXT,
  -- Words that a cable is looked for by and that its text has not, or only as codes.
  about TEXT,
  json TEXT NOT NULL,
  record JSONB GENERATED ALWAYS AS (cable_queryable(json)::jsonb) STORED
);
CREATE INDEX cable_created ON cable (created);
CREATE INDEX cable_origin ON cable (origin, created);
CREATE INDEX cable_level ON cable (level, created);

CREATE TABLE cable_index (
  cable BIGINT PRIMARY KEY REFERENCES cable (n) ON DELETE CASCADE,
  words TSVECTOR NOT NULL
);
CREATE INDEX cable_index_words ON cable_index USING gin (words);

-- What a snippet is cut from; a slash would glue two words to the path of a file.
CREATE VIEW cable_text AS
  SELECT n, left(translate(concat_ws(' ... ', record #>> '{text,body}', subject, about,
    record #>> '{text,header}'), '/_@', '   '), 200000) AS text
  FROM cable;

CREATE TABLE cable_tag (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  kind TEXT,
  name TEXT,
  as_printed TEXT,
  PRIMARY KEY (cable, position)
);
CREATE INDEX cable_tag_code ON cable_tag (code, cable);

CREATE TABLE cable_reference (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT COLLATE "C",
  kind TEXT,
  raw TEXT,
  PRIMARY KEY (cable, position)
);
CREATE INDEX cable_reference_id ON cable_reference (id, cable);

-- role: to, info
CREATE TABLE cable_addressee (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  route TEXT,
  name TEXT,
  precedence TEXT,
  PRIMARY KEY (cable, role, position)
);


CREATE TABLE cable_paragraph (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number INTEGER,
  marking TEXT,
  heading TEXT,
  PRIMARY KEY (cable, position)
);

CREATE TABLE cable_caption (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  caption TEXT COLLATE "C" NOT NULL,
  PRIMARY KEY (cable, position)
);
CREATE INDEX cable_caption_caption ON cable_caption (caption, cable);

-- role: classifier, signer
CREATE TABLE cable_person (
  cable BIGINT NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (cable, role, position)
);

-- topic: cluster id and topic id. Written in the transaction of the records up to this offset.
CREATE TABLE topic_offset (
  topic TEXT NOT NULL,
  part INTEGER NOT NULL,
  next BIGINT NOT NULL,
  PRIMARY KEY (topic, part)
);

-- Messages that are no record of this major version: kept for a person to look at, never in the way.
CREATE TABLE unreadable (
  topic TEXT NOT NULL,
  part INTEGER NOT NULL,
  at BIGINT NOT NULL,
  key TEXT,
  value BYTEA,
  error TEXT,
  PRIMARY KEY (topic, part, at)
);
CREATE INDEX unreadable_key ON unreadable (key);
