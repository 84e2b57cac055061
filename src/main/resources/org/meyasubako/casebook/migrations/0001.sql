-- What a person or a server gave us, and what was done: never derived, never rewritten.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END;

CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal has no gap'); END;

-- Names and grounds stand apart from the journal, which has only their digests, so that they can be erased.
CREATE TABLE person (
    sha256 BLOB PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
    sha256 BLOB PRIMARY KEY,
    body TEXT
) STRICT, WITHOUT ROWID;

-- length counts all bytes, kept those that are here; kept_sha256 is over the latter where they are fewer.
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    length INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    kept_sha256 BLOB,
    framing TEXT NOT NULL
) STRICT;

-- With a rowid: else a row of more than 2 kB would have a page of its own.
CREATE TABLE chunk (
    original INTEGER NOT NULL REFERENCES original,
    place INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (original, place)
) STRICT;

CREATE TABLE origin (
    original INTEGER NOT NULL REFERENCES original,
    path TEXT NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (original, path, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    digest BLOB NOT NULL UNIQUE,
    question TEXT NOT NULL,
    asked TEXT NOT NULL,
    server TEXT NOT NULL,
    ttl INTEGER,
    failure TEXT,
    raw_sha256 BLOB NOT NULL,
    raw BLOB
) STRICT;

CREATE INDEX observation_question ON observation (question);

CREATE TABLE profile (
    sha256 BLOB PRIMARY KEY,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE profile_file (
    profile BLOB NOT NULL REFERENCES profile,
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (profile, name)
) STRICT;

-- A person's deeds; subject is a complaint (R), a bundle (B) or the whole desk.
CREATE TABLE deed (
    journal INTEGER PRIMARY KEY REFERENCES journal,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    value TEXT
) STRICT;

CREATE INDEX deed_subject ON deed (subject, action);
CREATE INDEX deed_action ON deed (action);

CREATE TABLE bundle (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

-- The number is given once; the other columns are derived.
CREATE TABLE complaint (
    number INTEGER PRIMARY KEY,
    original INTEGER NOT NULL UNIQUE REFERENCES original,
    format TEXT NOT NULL,
    category TEXT NOT NULL,
    type TEXT,
    channel TEXT NOT NULL,
    address TEXT,
    name TEXT,
    received INTEGER,
    event INTEGER,
    event_from TEXT,
    title TEXT NOT NULL,
    accused TEXT,
    grade TEXT,
    copy TEXT NOT NULL,
    hops INTEGER NOT NULL,
    urls INTEGER NOT NULL,
    attachments INTEGER NOT NULL,
    defects INTEGER NOT NULL,
    language TEXT NOT NULL,
    kind TEXT,
    cause TEXT,
    customer TEXT,
    overridden INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX complaint_address ON complaint (address) WHERE address IS NOT NULL;

-- The last verdict of a complaint holds; earlier ones are history. The digest stays when the value is erased.
CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    complaint INTEGER NOT NULL REFERENCES complaint,
    at TEXT NOT NULL,
    profile BLOB REFERENCES profile,
    sha256 BLOB NOT NULL,
    value TEXT
) STRICT;

CREATE INDEX verdict_complaint ON verdict (complaint);

CREATE TABLE queue (
    subject TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    assignee TEXT,
    since TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: made again by a rebuild or a grouping.

CREATE TABLE finding_aid (
    complaint INTEGER PRIMARY KEY REFERENCES complaint,
    indicators TEXT NOT NULL,
    candidate TEXT
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    tokens,
    content = '',
    contentless_delete = 1,
    detail = none,
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 128);
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);

CREATE TABLE summary (
    bundle INTEGER PRIMARY KEY REFERENCES bundle,
    digest BLOB NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE membership (
    bundle INTEGER NOT NULL REFERENCES bundle,
    complaint INTEGER NOT NULL REFERENCES complaint,
    place INTEGER NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (bundle, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_complaint ON membership (complaint);
