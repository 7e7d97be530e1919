-- Captions and people, to narrow a search by them; for cables of before out of their records.
CREATE TABLE cable_caption (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  caption TEXT NOT NULL,
  PRIMARY KEY (cable, position)
) WITHOUT ROWID;
CREATE INDEX cable_caption_caption ON cable_caption (caption, cable);
INSERT INTO cable_caption
  SELECT c.n, e.key, e.value FROM cable c, json_each(c.json, '$.captions') e;

-- role: classifier, signer
CREATE TABLE cable_person (
  cable INTEGER NOT NULL REFERENCES cable (n) ON DELETE CASCADE,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (cable, role, position)
) WITHOUT ROWID;
INSERT INTO cable_person
  SELECT c.n, 'signer', e.key, e.value FROM cable c, json_each(c.json, '$.signedBy') e;
INSERT INTO cable_person
  SELECT c.n, 'classifier', e.key, e.value FROM cable c, json_each(c.json, '$.classifiedBy.names') e;
INSERT OR IGNORE INTO cable_person
  SELECT n, 'classifier', 0, json_extract(json, '$.classifiedBy.name') FROM cable
  WHERE json_extract(json, '$.classifiedBy.name') IS NOT NULL;

-- What is taken down is overwritten in the index too, not only marked.
INSERT INTO cable_index (cable_index, rank) VALUES ('secure-delete', 1);
