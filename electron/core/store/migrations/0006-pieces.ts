/**
 * What the ranking reads of an import's firms, column by column and piece by piece, so that a workspace opens at once
 * and a register of millions is packed without being held. Made from the rows of firm, never the only copy: a checksum
 * tells whether a piece is whole, and a row that changes does away with all. What was packed before is one piece.
 */
export const PIECES = `
CREATE TABLE packed_piece (
  snapshot INTEGER NOT NULL REFERENCES snapshot (id),
  name TEXT NOT NULL,
  piece INTEGER NOT NULL,
  kind TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  data BLOB NOT NULL,
  PRIMARY KEY (snapshot, name, piece)
) STRICT;
INSERT INTO packed_piece SELECT snapshot, name, 0, kind, checksum, data FROM packed_column;
DROP TRIGGER firm_changed;
DROP TRIGGER firm_gone;
DROP TABLE packed_column;
CREATE TRIGGER firm_changed AFTER UPDATE ON firm
  WHEN EXISTS (SELECT 1 FROM packed_piece WHERE snapshot = old.snapshot)
  BEGIN DELETE FROM packed_piece WHERE snapshot = old.snapshot; END;
CREATE TRIGGER firm_gone AFTER DELETE ON firm
  WHEN EXISTS (SELECT 1 FROM packed_piece WHERE snapshot = old.snapshot)
  BEGIN DELETE FROM packed_piece WHERE snapshot = old.snapshot; END;
`
