/**
 * From the list to the conversation. Everything hangs on source and registry id, never on a snapshot, so that every
 * later extract leaves it where it is; what is taken away is marked and can be brought back.
 *
 * The do-not-contact list keeps no name: `mark` is a keyed hash (the key is the workspace's own, in `secret`), of use
 * for nothing but to recognise who must not be written to.
 */
export const CAMPAIGNS = `
CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE suppression (
  id INTEGER PRIMARY KEY,
  about TEXT NOT NULL CHECK (about IN ('firm', 'person')),
  reason TEXT NOT NULL,
  scoring INTEGER NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  lifted_at TEXT,
  lifted_by TEXT,
  lifted_why TEXT
) STRICT;

-- 'firm' and 'person' block; 'at' says at which firm a person is.
CREATE TABLE suppression_mark (
  suppression INTEGER NOT NULL REFERENCES suppression (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('firm', 'person', 'at')),
  mark TEXT NOT NULL,
  PRIMARY KEY (suppression, kind, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  lens TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

-- A firm in a campaign. 'seen' is the import up to which somebody has looked at the firm's changes.
CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL REFERENCES campaign (id),
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  name TEXT NOT NULL,
  stage TEXT NOT NULL,
  owner TEXT NOT NULL,
  priority INTEGER NOT NULL,
  next_step TEXT NOT NULL,
  next_date TEXT,
  seen INTEGER NOT NULL,
  seen_events INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  touched_at TEXT NOT NULL,
  removed_at TEXT,
  UNIQUE (campaign, source, firm)
) STRICT;
CREATE INDEX member_by_firm ON member (source, firm);

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  language TEXT,
  consent TEXT NOT NULL,
  consent_note TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX contact_by_firm ON contact (source, firm);

-- Calls, letters, meetings, messages and moves from stage to stage, on the day they happened.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  campaign INTEGER REFERENCES campaign (id),
  contact INTEGER REFERENCES contact (id),
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX event_by_firm ON event (source, firm, date);

-- Who else serves a firm already.
CREATE TABLE service (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  firm TEXT NOT NULL,
  organisation TEXT NOT NULL,
  what TEXT NOT NULL,
  since TEXT,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX service_by_firm ON service (source, firm);

-- The office's own Word templates, whole.
CREATE TABLE word_template (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  file BLOB NOT NULL,
  author TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
`
