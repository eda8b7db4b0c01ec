/** The tables. Sources are appended and marked; contacts and what hangs on them are derived and replaced. */

/** "SUMM": tells a ledger from other SQLite files. */
export const APPLICATION_ID = 0x53554d4d;
/** Goes up with each change of the tables; a ledger with a higher number is from a newer Summitry. */
export const SCHEMA_VERSION = 6;

/** Whom a live mention bears on: model/reach.ts. */
export const REACHES = `
create table reaches (
  mention text not null,
  key text not null,
  role text not null,
  start text not null,
  end text not null
);
create index reaches_by_key on reaches (key, role, start);
create index reaches_by_mention on reaches (mention)
`;

/** Withdrawals and what undoes them. What the user decided holds; else what the data folder says. */
const WITHDRAWN = `
create view withdrawn as
  select kind, key from marks m
  where mark = 'withdrawn' and seq = coalesce(
    (select max(seq) from marks where kind = m.kind and key = m.key and origin = 'user'),
    (select max(seq) from marks where kind = m.kind and key = m.key));
create view gone_from_data as
  select kind, key from marks m
  where mark = 'withdrawn' and seq = (select max(seq) from marks where kind = m.kind and key = m.key and origin = 'data')
`;

/** Verdicts as given, each evaluation a line, and what changed under them: model/correction.ts. */
const VERDICTS = `
create table verdicts (
  seq integer primary key,
  claim text not null,
  at text not null,               -- when it was recorded
  state integer not null,         -- the last change up to which it is known to hold
  terms text not null,            -- JSON: the rule set stated, the day of publication
  asked blob not null,            -- packed JSON: the queries that it asked
  hash text not null,             -- of the body
  body blob not null              -- packed JSON: the checked claim
);
create index verdicts_by_claim on verdicts (claim, seq);
create table changes (
  seq integer primary key,
  at text not null,
  body text not null              -- JSON: what was appended and withdrawn, by id
);
create table changed_contacts (change integer not null, before blob, after blob);
create index changed_contacts_by_change on changed_contacts (change)
`;

/** Version 6 keeps whose a mark is and why, and every evaluation of a verdict. Older verdicts did not say what they asked. */
export const FROM_5_TO_6 = `
drop view withdrawn;
alter table marks add column origin text not null default 'data';
alter table marks add column reason text;
alter table marks add column by text;
alter table marks add column at text;
${WITHDRAWN};
drop table verdicts;
${VERDICTS}
`;

export const SCHEMA = `
-- Sources ---------------------------------------------------------------------------------------------------
create table documents (
  seq integer primary key,
  id text not null unique,
  origin text not null,           -- data | user
  row text,                       -- the row it renders
  head text not null,             -- JSON: all fields save the text
  text blob not null,             -- UTF-8 text; a blob is deflated
  published text,
  sketch text,                    -- to tell reprints: model/sketch.ts
  ingested integer not null default 0  -- 1: its mentions were appended with it
);
create index documents_by_row on documents (row);
create table mentions (
  seq integer primary key,
  id text not null unique,
  origin text not null,
  document text not null,
  rule text not null,
  body text not null              -- JSON
);
create index mentions_by_document on mentions (document);
create table records (            -- rows, coverage statements, judgements as their files state them
  seq integer primary key,
  kind text not null,
  key text not null,              -- hash of the content
  origin text not null,
  id text not null,               -- the id that its file gives it
  body text not null,
  unique (kind, key)
);
create index records_by_id on records (kind, id);
create table marks (              -- withdrawn | restored
  seq integer primary key,
  kind text not null,
  key text not null,
  mark text not null,
  origin text not null default 'data',  -- data | user
  reason text,
  by text,
  at text
);
create index marks_by_key on marks (kind, key, seq);
${WITHDRAWN};

-- Reference: what the data folder says of persons, offices, publishers, rule sets ------------------------------
create table reference (name text primary key, body text not null);
create table persons (id text primary key, name text not null, country text, names text not null) without rowid;
create table offices (
  id text primary key, title text not null, country text, rank integer, channel text not null, titles text not null
) without rowid;
create table countries (id text primary key, name text not null, names text not null) without rowid;
create table meta (name text primary key, value text not null) without rowid;

-- Derived ---------------------------------------------------------------------------------------------------
create table contacts (
  id text primary key,
  kind text not null,
  status text not null,
  start text not null,
  end text not null,
  precision text not null,
  body text not null              -- JSON: the contact
);
create index contacts_by_day on contacts (start, kind, status, precision, id);
create table contact_countries (  -- of the participants, and the destination of a visit
  country text not null,
  contact text not null,
  primary key (country, contact)
) without rowid;
create table sides (
  contact text not null,
  country text,
  person text,
  office text,
  rank integer,
  role text not null,
  accompanying integer not null
);
create index sides_by_person on sides (person, contact);
create table offices_there (      -- every office that those who took part held on the day, or were named with
  office text not null,
  contact text not null,
  country text not null,          -- of the participant; '' for organisations
  named integer not null,         -- 1: in it they took part, as held or as a source names it
  primary key (office, contact, country)
) without rowid;
create table aliases (            -- other mentions and earlier ids of a contact
  alias text primary key,
  contact text not null
) without rowid;
create index contact_countries_by_contact on contact_countries (contact);
create index sides_by_contact on sides (contact);
create index offices_there_by_contact on offices_there (contact);
create index aliases_by_contact on aliases (contact);
${REACHES};
${VERDICTS};

-- Full text over documents: an index without a copy of the text ------------------------------------------------
create virtual table words using fts5 (
  text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
`;
