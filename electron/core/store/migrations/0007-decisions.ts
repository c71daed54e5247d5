/**
 * What a person decided of a firm, and who said that its score is wrong. Both hang on source and registry id, so that
 * every later extract leaves them where they are. What was written stays as it was written, with the score of that day;
 * what is taken back is marked.
 */
export const DECISIONS = `
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  lens TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('take-on', 'later', 'not')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  score REAL NOT NULL,
  rank INTEGER,
  model TEXT NOT NULL,
  model_version TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX decision_by_firm ON decision (source, firm);

-- Open while there is no outcome. Who contests is a role and never a name.
CREATE TABLE contest (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  lens TEXT NOT NULL,
  contested_by TEXT NOT NULL CHECK (contested_by IN ('owner', 'firm', 'workers', 'other')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  score_before REAL NOT NULL,
  rank_before INTEGER,
  model_before TEXT NOT NULL,
  version_before TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('corrected', 'confirmed', 'withdrawn')),
  note TEXT,
  resolved_by TEXT,
  resolved_at TEXT,
  score_after REAL,
  rank_after INTEGER,
  model_after TEXT,
  version_after TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX contest_by_firm ON contest (source, firm);
`
