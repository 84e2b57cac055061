-- What leaves the desk: letters, and what protects people in them.

-- A letter's number is given once, when it is drafted. All else of it stands in its deeds, its bytes among the originals.
CREATE TABLE letter (
    number INTEGER PRIMARY KEY,
    drafted INTEGER NOT NULL UNIQUE REFERENCES deed,
    marked INTEGER REFERENCES deed
) STRICT;

-- The key from which a case's tokens are made (RFC 6590); its digest stays when it is erased, and another takes its place.
CREATE TABLE redaction_key (
    sha256 BLOB PRIMARY KEY,
    bundle INTEGER NOT NULL REFERENCES bundle,
    value BLOB
) STRICT, WITHOUT ROWID;
