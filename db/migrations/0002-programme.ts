import type { Migration } from './migration';

const record = `
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  deleted_at TEXT`;

const day = (column: string) => `${column} = date(${column})`;
const moment = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M', ${column})`;
const clock = (column: string) => `${column} GLOB '[0-2][0-9]:[0-5][0-9]'`;

/** Places, when they are open, and how long it takes from one to the other. */
const places = `
  CREATE TABLE place (${record},
    name TEXT NOT NULL,
    native_name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    partner_id TEXT REFERENCES partner (id),
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    capacity INTEGER CHECK (capacity > 0),
    directions TEXT NOT NULL DEFAULT '',
    CHECK ((latitude IS NULL) = (longitude IS NULL))
  ) STRICT;
  CREATE INDEX place_partner ON place (partner_id);

  CREATE TABLE travel_time (${record},
    from_place_id TEXT NOT NULL REFERENCES place (id),
    to_place_id TEXT NOT NULL REFERENCES place (id),
    mode TEXT NOT NULL DEFAULT 'car' CHECK (mode IN ('walk', 'car', 'transit', 'boat')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 2880),
    one_way INTEGER NOT NULL DEFAULT 0 CHECK (one_way IN (0, 1)),
    CHECK (from_place_id <> to_place_id)
  ) STRICT;
  CREATE INDEX travel_time_from ON travel_time (from_place_id);
  CREATE INDEX travel_time_to ON travel_time (to_place_id);

  CREATE TABLE opening_hours (${record},
    place_id TEXT NOT NULL REFERENCES place (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens TEXT NOT NULL CHECK (${clock('opens')}),
    closes TEXT NOT NULL CHECK (${clock('closes')}),
    CHECK (closes > opens)
  ) STRICT;
  CREATE INDEX opening_hours_place ON opening_hours (place_id);

  CREATE TABLE blocked_time (${record},
    place_id TEXT REFERENCES place (id),
    person_id TEXT REFERENCES person (id),
    starts_at TEXT NOT NULL CHECK (${moment('starts_at')}),
    ends_at TEXT NOT NULL CHECK (${moment('ends_at')}),
    zone TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    CHECK ((place_id IS NULL) <> (person_id IS NULL)),
    CHECK (ends_at > starts_at)
  ) STRICT;
  CREATE INDEX blocked_time_place ON blocked_time (place_id);
  CREATE INDEX blocked_time_person ON blocked_time (person_id);

  ALTER TABLE partner ADD COLUMN rest_days TEXT NOT NULL DEFAULT '' CHECK (rest_days NOT GLOB '*[^1-7]*');
  CREATE TABLE holiday (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    day TEXT NOT NULL CHECK (${day('day')}),
    name TEXT NOT NULL
  ) STRICT;
  CREATE INDEX holiday_partner ON holiday (partner_id, day);`;

/** What a programme item says beyond time and title, and the groups that a delegation splits into. */
const items = `
  ALTER TABLE programme_item ADD COLUMN place_id TEXT REFERENCES place (id);
  ALTER TABLE programme_item ADD COLUMN end_zone TEXT;
  ALTER TABLE programme_item ADD COLUMN language TEXT NOT NULL DEFAULT '';
  ALTER TABLE programme_item ADD COLUMN responsible_id TEXT REFERENCES person (id);
  ALTER TABLE programme_item ADD COLUMN follows_id TEXT REFERENCES programme_item (id);
  CREATE INDEX programme_item_time ON programme_item (starts_at, ends_at) WHERE starts_at IS NOT NULL;
  CREATE INDEX programme_item_place ON programme_item (place_id) WHERE place_id IS NOT NULL;

  ALTER TABLE item_participant ADD COLUMN role TEXT NOT NULL DEFAULT 'participant'
    CHECK (role IN ('participant', 'speaker', 'interpreter', 'escort'));

  CREATE TABLE programme_group (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    name TEXT NOT NULL,
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX programme_group_mission ON programme_group (mission_id);

  CREATE TABLE group_member (${record},
    group_id TEXT NOT NULL REFERENCES programme_group (id),
    participation_id TEXT NOT NULL REFERENCES participation (id)
  ) STRICT;
  CREATE INDEX group_member_group ON group_member (group_id);
  CREATE INDEX group_member_participation ON group_member (participation_id);

  CREATE TABLE item_group (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    group_id TEXT NOT NULL REFERENCES programme_group (id)
  ) STRICT;
  CREATE INDEX item_group_item ON item_group (item_id);
  CREATE INDEX item_group_group ON item_group (group_id);

  ALTER TABLE participation ADD COLUMN arrives_at TEXT CHECK (${moment('arrives_at')});
  ALTER TABLE participation ADD COLUMN departs_at TEXT CHECK (${moment('departs_at')});

  ALTER TABLE mission ADD COLUMN languages TEXT NOT NULL DEFAULT 'da,en' CHECK (languages <> '');
  CREATE TABLE translation (${record},
    record_kind TEXT NOT NULL CHECK (record_kind IN ('mission', 'programme_item')),
    record_id TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    public_note TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX translation_record ON translation (record_id, language);

  CREATE TABLE mission_contact (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    label TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    is_emergency INTEGER NOT NULL DEFAULT 0 CHECK (is_emergency IN (0, 1)),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mission_contact_mission ON mission_contact (mission_id);`;

/** Released versions, dismissed warnings, and the office's own limits. */
const versions = `
  CREATE TABLE programme_version (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    released_at TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    records TEXT NOT NULL CHECK (json_valid(records))
  ) STRICT;
  CREATE INDEX programme_version_mission ON programme_version (mission_id);
  -- Numbers of releases that were undone are found in history alone, which holds every version whole.
  CREATE INDEX change_programme_version ON change (after ->> 'mission_id') WHERE table_name = 'programme_version';

  CREATE TABLE conflict_dismissal (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    subject TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> '')
  ) STRICT;
  CREATE INDEX conflict_dismissal_mission ON conflict_dismissal (mission_id);

  ALTER TABLE office ADD COLUMN email TEXT NOT NULL DEFAULT '';
  ALTER TABLE office ADD COLUMN working_languages TEXT NOT NULL DEFAULT 'da,en';
  ALTER TABLE office ADD COLUMN interpreter_minutes INTEGER NOT NULL DEFAULT 90
    CHECK (interpreter_minutes BETWEEN 15 AND 480);
  ALTER TABLE office ADD COLUMN confirm_days INTEGER NOT NULL DEFAULT 14 CHECK (confirm_days BETWEEN 0 AND 365);`;

/** The programme's second shape: places, groups, roles, languages, versions. */
export const programme: Migration = {
  version: 2,
  name: 'programme',
  up: (database) => {
    database.exec(places);
    database.exec(items);
    database.exec(versions);
  },
};
