/** Lists that somebody gave a name. */
export const LISTS = `
-- How a list is filtered, weighed, sorted and laid out, as the address of the list.
CREATE TABLE view (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  author TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;
`
