/**
 * The first workspace. Imports are immutable snapshots: every kept one holds all firms of its source as they were,
 * and the newest kept one is what the workspace shows. Keeping an import is therefore one UPDATE, undoing it another,
 * and a crash in mid-import leaves rows that no view shows.
 *
 * Dates are integers yyyymmdd with 00 for what the source does not say (19870000 = in 1987). A range with a low and
 * no high is open; one with neither is unknown. Texts that repeat are numbers into `term`.
 */
export const FIRST = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE snapshot (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source INTEGER NOT NULL REFERENCES source (id),
  state TEXT NOT NULL CHECK (state IN ('reading', 'staged', 'kept', 'undone', 'discarded')),
  profile TEXT NOT NULL,
  as_of TEXT NOT NULL,
  started_at TEXT NOT NULL,
  writer TEXT NOT NULL,
  kept_at TEXT,
  files TEXT NOT NULL DEFAULT '[]',
  report TEXT,
  -- Checksum over all that the import brought, made once it was kept, and how many terms there were by then.
  seal TEXT,
  sealed_terms INTEGER
) STRICT;
CREATE INDEX snapshot_by_source ON snapshot (source, state, id);

CREATE VIEW shown_snapshot AS
  SELECT max(id) AS id, source FROM snapshot WHERE state = 'kept' GROUP BY source;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE firm (
  key INTEGER PRIMARY KEY,
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  id TEXT NOT NULL,
  hash INTEGER NOT NULL,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  sites INTEGER NOT NULL DEFAULT 1,
  id_derived INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  legal_form INTEGER REFERENCES term (id),
  legal_kind INTEGER REFERENCES term (id),
  status INTEGER REFERENCES term (id),
  status_kind INTEGER REFERENCES term (id),
  status_date INTEGER,
  founded INTEGER,
  country INTEGER REFERENCES term (id),
  region INTEGER REFERENCES term (id),
  municipality INTEGER REFERENCES term (id),
  postcode TEXT,
  address TEXT,
  latitude REAL,
  longitude REAL,
  sector_code INTEGER REFERENCES term (id),
  sector_system INTEGER REFERENCES term (id),
  nace INTEGER REFERENCES term (id),
  employees_low REAL,
  employees_high REAL,
  committed_workers REAL,
  owner_age_low REAL,
  owner_age_high REAL,
  owner_birth_year INTEGER,
  owners_count REAL,
  no_successor REAL,
  owner_since INTEGER,
  sole_director INTEGER,
  newest_appointment INTEGER,
  unreplaced_exit INTEGER,
  accounts_due INTEGER,
  turnover_low REAL,
  turnover_high REAL,
  profit_cover REAL,
  equity_ratio REAL,
  altman_z_prime REAL,
  altman_z_double_prime REAL,
  trend REAL,
  deprivation_decile REAL,
  job_share REAL,
  last_provider INTEGER,
  support_nearby INTEGER,
  subsidiary INTEGER,
  website TEXT,
  -- What the main file said where companions changed it: JSON by column, so that the join can be made anew.
  unjoined TEXT
) STRICT;
CREATE INDEX firm_by_snapshot ON firm (snapshot);

-- Finds a firm by its id. A table and no index, because it is filled after the load, in order of id: an index would be
-- kept up to date row by row, which costs five times the load itself where the register is in another order.
CREATE TABLE firm_id (
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  id TEXT NOT NULL,
  firm INTEGER NOT NULL,
  PRIMARY KEY (snapshot, id)
) STRICT, WITHOUT ROWID;

-- What a companion file (owners, sites, accounts) says of a firm: JSON, a line a row. Kept by import and registry id,
-- so that files may come in any order and weeks apart.
CREATE TABLE fact (
  key INTEGER PRIMARY KEY,
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  companion TEXT NOT NULL,
  firm TEXT NOT NULL,
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  said TEXT NOT NULL
) STRICT;
CREATE INDEX fact_by_firm ON fact (snapshot, firm);

-- Names of people stand apart from all else that is known of them.
CREATE TABLE fact_person (
  fact INTEGER PRIMARY KEY REFERENCES fact (key) ON DELETE CASCADE,
  name TEXT NOT NULL
) STRICT;

-- Whose facts count for an import: its own, or those of the earlier import that last brought the file.
CREATE TABLE snapshot_companion (
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  companion TEXT NOT NULL,
  held_by INTEGER NOT NULL REFERENCES snapshot (id),
  PRIMARY KEY (snapshot, companion)
) STRICT;

CREATE TABLE person (
  firm INTEGER PRIMARY KEY REFERENCES firm (key) ON DELETE CASCADE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE problem (
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  file INTEGER NOT NULL,
  line INTEGER NOT NULL,
  code TEXT NOT NULL,
  column_name TEXT,
  value TEXT,
  refused_row TEXT
) STRICT;
CREATE INDEX problem_by_snapshot ON problem (snapshot, file, line);

-- What an analyst typed in place of the register's value: JSON of the firm's fields that the field comes to. Hangs on
-- source and registry id, so that every later extract leaves it where it is. The latest of a field counts.
CREATE TABLE edit (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  said TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX edit_by_firm ON edit (source, firm);
-- As for notes below.
CREATE INDEX edit_by_words ON edit (field, value, said, reason, author, written_at);

-- What a person judged that no register carries (the core of a plant, a legal way), or put on a whole criterion.
-- The latest about each thing counts.
CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  about TEXT NOT NULL,
  value REAL NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX judgement_by_firm ON judgement (source, firm);

-- Closures, lay-offs and insolvency notices from lists other than the register. An event counts for a firm (source and
-- registry id) when its id matched or somebody confirmed the match; until then it is a proposal.
CREATE TABLE distress (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  name TEXT,
  municipality TEXT,
  date TEXT,
  kind TEXT NOT NULL,
  jobs REAL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'proposed', 'unmatched', 'dismissed')),
  source INTEGER REFERENCES source (id),
  firm TEXT,
  decided_by TEXT,
  decided_at TEXT
) STRICT;
CREATE INDEX distress_by_state ON distress (state);

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  edited_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX note_by_firm ON note (source, firm);
-- Holds each text twice, so that a bit that flips in one of them shows when SQLite compares index and table.
CREATE INDEX note_by_words ON note (text, author, written_at);

-- Models that somebody kept for a lens: the newest counts, and none is ever changed, so that one can go back.
-- NULL = back to the usual model.
CREATE TABLE model (
  id INTEGER PRIMARY KEY,
  lens TEXT NOT NULL,
  model TEXT,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;
CREATE INDEX model_by_lens ON model (lens, id);

-- Tables by country that somebody kept (legal minimum, legal ways, finance): JSON rows, the newest of a name counts.
-- NULL = back to the program's.
CREATE TABLE kept_table (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  content TEXT,
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  kept_at TEXT NOT NULL
) STRICT;

-- What became of a firm; the date is a day, a month or a year.
CREATE TABLE outcome (
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  outcome TEXT NOT NULL,
  date TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (source, firm)
) STRICT, WITHOUT ROWID;

-- Firms that an analyst sorts without seeing their scores, one set a lens.
CREATE TABLE gold_firm (
  lens TEXT NOT NULL,
  place INTEGER NOT NULL,
  source INTEGER NOT NULL,
  firm TEXT NOT NULL,
  seed INTEGER NOT NULL,
  drawn_at TEXT NOT NULL,
  label TEXT,
  author TEXT NOT NULL,
  PRIMARY KEY (lens, source, firm)
) STRICT, WITHOUT ROWID;

-- What the ranking reads of an import's firms, column by column, so that a workspace opens at once. Made from the rows of
-- firm, never the only copy: a checksum tells whether a column is whole, and a row that changes does away with all.
CREATE TABLE packed_column (
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (snapshot, name)
) STRICT;
CREATE TRIGGER firm_changed AFTER UPDATE ON firm
  WHEN EXISTS (SELECT 1 FROM packed_column WHERE snapshot = old.snapshot)
  BEGIN DELETE FROM packed_column WHERE snapshot = old.snapshot; END;
CREATE TRIGGER firm_gone AFTER DELETE ON firm
  WHEN EXISTS (SELECT 1 FROM packed_column WHERE snapshot = old.snapshot)
  BEGIN DELETE FROM packed_column WHERE snapshot = old.snapshot; END;

CREATE VIRTUAL TABLE firm_search USING fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'trigram remove_diacritics 1'
);
-- A whole import is indexed at once: it is sorted in memory in larger pieces, and pieces are merged less often.
INSERT INTO firm_search (firm_search, rank) VALUES ('hashsize', 16777216);
INSERT INTO firm_search (firm_search, rank) VALUES ('automerge', 16);
INSERT INTO firm_search (firm_search, rank) VALUES ('crisismerge', 64);
`
