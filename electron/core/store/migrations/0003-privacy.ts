/**
 * What the law asks of who keeps data of people: why they are kept, where each register is from and until when it is
 * needed, who gave out what, and who has the file open. The audit is a chain: each entry holds the checksum of the one before.
 */
export const PRIVACY = `
CREATE TABLE purpose (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  purpose TEXT NOT NULL,
  legal_basis TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;

CREATE TABLE source_note (
  source INTEGER PRIMARY KEY REFERENCES source (id),
  origin TEXT NOT NULL,
  licence TEXT NOT NULL,
  keep_until TEXT,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  what TEXT NOT NULL,
  details TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- Where the chain begins, after entries that were old enough went, and where it ends.
CREATE TABLE audit_ends (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  before_first TEXT NOT NULL,
  last TEXT NOT NULL
) STRICT;
INSERT INTO audit_ends VALUES (1, '', '');

-- Of each table that people write into: how many rows it has, and the sum of their checksums.
CREATE TABLE hand_sum (
  name TEXT PRIMARY KEY,
  rows INTEGER NOT NULL,
  sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who has the workspace open, so that a second program says so before two people write into one file.
CREATE TABLE presence (
  writer TEXT PRIMARY KEY,
  machine TEXT NOT NULL,
  person TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`
