/** What people bring in about the places that the firms lie in. */
export const TERRITORY = `
-- Files add up. 'content' is what scores and tables need (JSON); 'shapes' the rings of boundaries in its order, which
-- the map alone reads.
CREATE TABLE territory_file (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('boundaries', 'figures', 'support')),
  name TEXT NOT NULL,
  items INTEGER NOT NULL,
  content TEXT NOT NULL,
  shapes TEXT,
  author TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
`
