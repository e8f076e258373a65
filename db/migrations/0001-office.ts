import type { Migration } from './migration';

/**
 * The first shape of an office. Every record table has `id` (UUIDv7 text), `created_at` and the tombstone
 * `deleted_at`; no UNIQUE beyond the ids, so that two laptops can never break one; order is by fractional keys.
 */
const record = `
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  deleted_at TEXT`;

const day = (column: string) => `${column} = date(${column})`;
const moment = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M', ${column})`;

const history = `
  CREATE TABLE step (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    operation TEXT NOT NULL,
    subject TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES step (seq),
    merge_key TEXT,
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
    open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1))
  ) STRICT;
  CREATE UNIQUE INDEX step_open ON step (open) WHERE open = 1;
  CREATE INDEX step_stack ON step (seq) WHERE kind = 'do';

  CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (seq),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
  ) STRICT;
  CREATE INDEX change_step ON change (step);
  CREATE INDEX change_row ON change (table_name, row_id);

  CREATE TABLE answered_call (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL CHECK (json_valid(value))
  ) STRICT;

  CREATE TABLE draft (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    draft TEXT NOT NULL CHECK (json_valid(draft))
  ) STRICT;
  CREATE INDEX draft_key ON draft (key);`;

const directory = `
  CREATE TABLE office (${record},
    name TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT 'Europe/Copenhagen'
  ) STRICT;
  INSERT INTO office (id) VALUES ('01900000-0000-7000-8000-00000000000a');

  CREATE TABLE topic (${record},
    name_da TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_da TEXT NOT NULL,
    short_en TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT 'none' CHECK (colour IN ('waste', 'transport', 'digital', 'extremism', 'none')),
    icon TEXT NOT NULL DEFAULT 'tag',
    position TEXT NOT NULL
  ) STRICT;
  INSERT INTO topic (id, name_da, name_en, short_da, short_en, colour, icon, position) VALUES
    ('01900000-0000-7000-8000-000000000001', 'Affald', 'Waste', 'Affald', 'Waste', 'waste', 'recycle', 'a0'),
    ('01900000-0000-7000-8000-000000000002', 'Byplanlægning og offentlig transport',
      'Urban planning and public transport', 'By og transport', 'City and transport', 'transport', 'tram-front', 'a1'),
    ('01900000-0000-7000-8000-000000000003', 'Digital forvaltning', 'Digital administration',
      'Digital forvaltning', 'Digital administration', 'digital', 'monitor-smartphone', 'a2'),
    ('01900000-0000-7000-8000-000000000004', 'Forebyggelse af voldelig ekstremisme',
      'Prevention of violent extremism', 'Forebyggelse', 'Prevention', 'extremism', 'shield', 'a3');

  CREATE TABLE partner (${record},
    kind TEXT NOT NULL DEFAULT 'city' CHECK (kind IN ('city', 'network')),
    name TEXT NOT NULL,
    native_name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
  ) STRICT;

  CREATE TABLE partner_fact (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    label TEXT NOT NULL,
    value_kind TEXT NOT NULL DEFAULT 'text' CHECK (value_kind IN ('text', 'number', 'range')),
    text TEXT NOT NULL DEFAULT '',
    low REAL,
    high REAL,
    unit TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    source_date TEXT CHECK (${day('source_date')}),
    note TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL,
    CHECK (value_kind = 'text' OR low IS NOT NULL),
    CHECK (value_kind <> 'range' OR high >= low)
  ) STRICT;
  CREATE INDEX partner_fact_partner ON partner_fact (partner_id);

  CREATE TABLE organisation (${record},
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN ('municipality', 'ministry', 'embassy', 'company', 'utility',
      'knowledge-institution', 'ngo', 'association', 'religious-community', 'police', 'network', 'other')),
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    partner_id TEXT REFERENCES partner (id),
    parent_id TEXT REFERENCES organisation (id)
  ) STRICT;
  CREATE INDEX organisation_partner ON organisation (partner_id);

  CREATE TABLE person (${record},
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    native_name TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    organisation_id TEXT REFERENCES organisation (id),
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX person_organisation ON person (organisation_id);
  CREATE INDEX person_deleted ON person (deleted_at);`;

const mission = `
  CREATE TABLE mission (${record},
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('fact-finding', 'delegation-out', 'delegation-in', 'high-level',
      'network-meeting', 'training', 'study-tour')),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    stage TEXT NOT NULL DEFAULT 'idea' CHECK (stage IN ('idea', 'preparing', 'approved', 'travelling', 'reporting',
      'follow-up', 'closed', 'discontinued')),
    discontinued_reason TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (${day('starts_on')}),
    ends_on TEXT CHECK (${day('ends_on')}),
    period TEXT CHECK (period GLOB '[0-9][0-9][0-9][0-9]' OR period GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',
    partner_id TEXT REFERENCES partner (id),
    purpose TEXT NOT NULL DEFAULT '',
    lead_id TEXT REFERENCES person (id),
    CHECK ((starts_on IS NULL) = (ends_on IS NULL)),
    CHECK (ends_on >= starts_on),
    CHECK (period IS NULL OR starts_on IS NULL),
    CHECK (stage <> 'discontinued' OR discontinued_reason <> '')
  ) STRICT;
  CREATE INDEX mission_starts_on ON mission (starts_on);
  CREATE INDEX mission_partner ON mission (partner_id);

  CREATE TABLE mission_topic (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    topic_id TEXT NOT NULL REFERENCES topic (id)
  ) STRICT;
  CREATE INDEX mission_topic_mission ON mission_topic (mission_id, deleted_at, topic_id);
  CREATE INDEX mission_topic_topic ON mission_topic (topic_id);

  CREATE TABLE mission_administration (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id)
  ) STRICT;
  CREATE INDEX mission_administration_mission ON mission_administration (mission_id);

  CREATE TABLE case_reference (${record},
    record_kind TEXT NOT NULL CHECK (record_kind IN ('mission', 'partner')),
    record_id TEXT NOT NULL,
    system TEXT NOT NULL CHECK (system IN ('f2', 'edoc', 'other')),
    number_kind TEXT NOT NULL CHECK (number_kind IN ('case', 'document')),
    as_pasted TEXT NOT NULL,
    normalised TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX case_reference_record ON case_reference (record_id);
  CREATE INDEX case_reference_normalised ON case_reference (normalised);

  CREATE TABLE participation (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('head', 'member', 'host', 'speaker', 'interpreter', 'security',
      'press', 'accompanying', 'staff')),
    side TEXT NOT NULL DEFAULT 'ours' CHECK (side IN ('ours', 'theirs', 'third')),
    invitation TEXT NOT NULL DEFAULT 'not-invited' CHECK (invitation IN ('not-invited', 'invited', 'accepted',
      'tentative', 'declined', 'replaced')),
    attendance TEXT NOT NULL DEFAULT 'unknown' CHECK (attendance IN ('unknown', 'attended', 'absent')),
    stands_in_for_id TEXT REFERENCES participation (id),
    organisation_id TEXT REFERENCES organisation (id),
    note TEXT NOT NULL DEFAULT '',
    CHECK (stands_in_for_id <> id)
  ) STRICT;
  CREATE INDEX participation_mission ON participation (mission_id, invitation, deleted_at);
  CREATE INDEX participation_person ON participation (person_id);

  CREATE TABLE programme_item (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    kind TEXT NOT NULL CHECK (kind IN ('workshop', 'meeting', 'site-visit', 'presentation', 'reception', 'transfer',
      'free-time')),
    title TEXT NOT NULL,
    day TEXT CHECK (${day('day')}),
    starts_at TEXT CHECK (${moment('starts_at')}),
    ends_at TEXT CHECK (${moment('ends_at')}),
    zone TEXT,
    place TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'idea' CHECK (status IN ('idea', 'requested', 'confirmed', 'cancelled')),
    topic_id TEXT REFERENCES topic (id),
    host_id TEXT REFERENCES organisation (id),
    public_note TEXT NOT NULL DEFAULT '',
    internal_note TEXT NOT NULL DEFAULT '',
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (ends_at > starts_at),
    CHECK (day IS NULL OR starts_at IS NULL)
  ) STRICT;
  CREATE INDEX programme_item_mission ON programme_item (mission_id, topic_id, status, deleted_at);
  CREATE INDEX programme_item_topic ON programme_item (topic_id);

  CREATE TABLE item_participant (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    participation_id TEXT NOT NULL REFERENCES participation (id)
  ) STRICT;
  CREATE INDEX item_participant_item ON item_participant (item_id);
  CREATE INDEX item_participant_participation ON item_participant (participation_id);

  CREATE TABLE workshop (${record},
    audience TEXT NOT NULL DEFAULT '',
    aims TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    materials TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (id) REFERENCES programme_item (id)
  ) STRICT;

  CREATE TABLE outcome (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    text TEXT NOT NULL,
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outcome_item ON outcome (item_id);

  CREATE TABLE follow_up (${record},
    title TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    mission_id TEXT REFERENCES mission (id),
    item_id TEXT REFERENCES programme_item (id),
    topic_id TEXT REFERENCES topic (id),
    here_person_id TEXT REFERENCES person (id),
    here_organisation_id TEXT REFERENCES organisation (id),
    there_person_id TEXT REFERENCES person (id),
    there_organisation_id TEXT REFERENCES organisation (id),
    due TEXT CHECK (${day('due')}),
    state TEXT NOT NULL DEFAULT 'not-started' CHECK (state IN ('not-started', 'in-progress', 'waiting-partner',
      'waiting-political', 'done', 'dropped')),
    dropped_reason TEXT NOT NULL DEFAULT '',
    CHECK (here_person_id IS NULL OR here_organisation_id IS NULL),
    CHECK (there_person_id IS NULL OR there_organisation_id IS NULL),
    CHECK (state <> 'dropped' OR dropped_reason <> '')
  ) STRICT;
  CREATE INDEX follow_up_mission ON follow_up (mission_id);
  CREATE INDEX follow_up_item ON follow_up (item_id);
  CREATE INDEX follow_up_due ON follow_up (due);
  CREATE INDEX follow_up_state ON follow_up (state, deleted_at);

  CREATE TABLE follow_up_change (${record},
    follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
    state TEXT NOT NULL CHECK (state IN ('not-started', 'in-progress', 'waiting-partner', 'waiting-political', 'done',
      'dropped')),
    changed_on TEXT NOT NULL CHECK (${day('changed_on')}),
    reason TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX follow_up_change_follow_up ON follow_up_change (follow_up_id);

  CREATE TABLE note (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX note_mission ON note (mission_id);`;

const search = `
  CREATE TABLE search_entry (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL
  ) STRICT;
  CREATE INDEX search_entry_record ON search_entry (record_id);
  CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
  );`;

export const office: Migration = {
  version: 1,
  name: 'office',
  up: (database) => {
    database.exec(history);
    database.exec(directory);
    database.exec(mission);
    database.exec(search);
  },
};
