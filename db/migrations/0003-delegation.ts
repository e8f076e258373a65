import type { Migration } from './migration';

const record = `
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  deleted_at TEXT`;

const day = (column: string) => `${column} = date(${column})`;
const moment = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M', ${column})`;
/** A day, a month or a year: what is known of when somebody took office. */
const partialDay = (column: string) =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]' OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR ${day(column)}`;

/** What the directory knows of people and organisations beyond names. */
const directory = `
  ALTER TABLE person ADD COLUMN honorific TEXT NOT NULL DEFAULT '';
  ALTER TABLE person ADD COLUMN pronunciation TEXT NOT NULL DEFAULT '';
  ALTER TABLE person ADD COLUMN position_since TEXT CHECK (${partialDay('position_since')});
  ALTER TABLE person ADD COLUMN precedence_class INTEGER CHECK (precedence_class BETWEEN 1 AND 5);
  ALTER TABLE person ADD COLUMN precedence_number INTEGER CHECK (precedence_number > 0);
  ALTER TABLE person ADD COLUMN assistant_id TEXT REFERENCES person (id);
  ALTER TABLE person ADD COLUMN merged_into_id TEXT REFERENCES person (id);
  -- Taking an import back deletes people by the thousand, and SQLite looks each time for whom they were referred to by.
  CREATE INDEX person_assistant ON person (assistant_id);
  CREATE INDEX person_merged_into ON person (merged_into_id);

  CREATE TABLE person_wording (${record},
    person_id TEXT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    honorific TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX person_wording_person ON person_wording (person_id, language);

  CREATE TABLE post (${record},
    person_id TEXT NOT NULL REFERENCES person (id),
    organisation_id TEXT REFERENCES organisation (id),
    position TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (${partialDay('starts_on')}),
    ends_on TEXT CHECK (${partialDay('ends_on')}),
    note TEXT NOT NULL DEFAULT '',
    CHECK (position <> '' OR organisation_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX post_person ON post (person_id);
  CREATE INDEX post_organisation ON post (organisation_id);

  CREATE TABLE person_language (${record},
    person_id TEXT NOT NULL REFERENCES person (id),
    language TEXT NOT NULL,
    level TEXT NOT NULL DEFAULT 'working' CHECK (level IN ('native', 'fluent', 'working', 'basic'))
  ) STRICT;
  CREATE INDEX person_language_person ON person_language (person_id);

  CREATE TABLE contact_detail (${record},
    person_id TEXT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'email')),
    label TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL CHECK (value <> ''),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX contact_detail_person ON contact_detail (person_id);

  -- In the office's one file, so that a photograph is encrypted, copied, undone and erased with its person.
  CREATE TABLE photo (${record},
    person_id TEXT NOT NULL REFERENCES person (id),
    media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
    base64 TEXT NOT NULL CHECK (length(base64) BETWEEN 1 AND 400000)
  ) STRICT;
  CREATE INDEX photo_person ON photo (person_id);

  ALTER TABLE organisation ADD COLUMN sector TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisation ADD COLUMN ean TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisation ADD COLUMN address TEXT NOT NULL DEFAULT '';

  CREATE TABLE distinct_pair (${record},
    first_id TEXT NOT NULL REFERENCES person (id),
    second_id TEXT NOT NULL REFERENCES person (id),
    CHECK (first_id < second_id)
  ) STRICT;
  CREATE INDEX distinct_pair_first ON distinct_pair (first_id);

  CREATE TABLE import_mapping (${record},
    headings TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (json_valid(mapping))
  ) STRICT;
  CREATE INDEX import_mapping_headings ON import_mapping (headings);`;

/** Invitations step by step, who was where, who goes before whom and who sits where. */
const visits = `
  ALTER TABLE participation ADD COLUMN is_council_member INTEGER NOT NULL DEFAULT 0
    CHECK (is_council_member IN (0, 1));
  ALTER TABLE participation ADD COLUMN placed_at INTEGER CHECK (placed_at > 0);
  ALTER TABLE participation ADD COLUMN placed_reason TEXT NOT NULL DEFAULT '';

  CREATE TABLE invitation_step (${record},
    participation_id TEXT NOT NULL REFERENCES participation (id),
    state TEXT NOT NULL CHECK (state IN ('not-invited', 'invited', 'accepted', 'tentative', 'declined', 'replaced',
      'attended', 'absent')),
    happened_on TEXT CHECK (${day('happened_on')}),
    by_whom TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX invitation_step_participation ON invitation_step (participation_id);

  CREATE TABLE item_attendance (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    participation_id TEXT NOT NULL REFERENCES participation (id),
    attendance TEXT NOT NULL CHECK (attendance IN ('attended', 'absent'))
  ) STRICT;
  CREATE INDEX item_attendance_item ON item_attendance (item_id, participation_id);
  CREATE INDEX item_attendance_participation ON item_attendance (participation_id);

  CREATE TABLE seating_plan (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    item_id TEXT REFERENCES programme_item (id),
    name TEXT NOT NULL,
    shape TEXT NOT NULL CHECK (shape IN ('long-table', 'round-tables', 'cars', 'line-up')),
    seats INTEGER NOT NULL DEFAULT 8 CHECK (seats BETWEEN 1 AND 200),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX seating_plan_mission ON seating_plan (mission_id);

  -- Who was put on a seat by hand; everybody else is seated by precedence. Not on the plan at all: seat is NULL.
  CREATE TABLE seat (${record},
    plan_id TEXT NOT NULL REFERENCES seating_plan (id),
    participation_id TEXT NOT NULL REFERENCES participation (id),
    number INTEGER CHECK (number > 0)
  ) STRICT;
  CREATE INDEX seat_plan ON seat (plan_id);
  CREATE INDEX seat_participation ON seat (participation_id);

  ALTER TABLE mission ADD COLUMN council_request_on TEXT CHECK (${day('council_request_on')});
  ALTER TABLE mission ADD COLUMN council_request_reference TEXT NOT NULL DEFAULT '';
  ALTER TABLE mission ADD COLUMN council_waiver TEXT NOT NULL DEFAULT '';`;

/**
 * Personal data that is needed for the journey alone, apart from all else: it has a purpose and an end, can be locked
 * and purged, and no search knows of it.
 */
const practical = `
  CREATE TABLE practical_data (${record},
    participation_id TEXT NOT NULL REFERENCES participation (id),
    purpose TEXT NOT NULL DEFAULT '',
    ends_on TEXT CHECK (${day('ends_on')}),
    passport_number TEXT NOT NULL DEFAULT '',
    passport_country TEXT NOT NULL DEFAULT '',
    passport_expires TEXT CHECK (${day('passport_expires')}),
    visa TEXT NOT NULL DEFAULT 'unknown' CHECK (visa IN ('unknown', 'not-needed', 'needed', 'applied', 'granted',
      'refused')),
    visa_points TEXT NOT NULL DEFAULT '',
    diets TEXT NOT NULL DEFAULT '',
    diet_note TEXT NOT NULL DEFAULT '',
    access_needs TEXT NOT NULL DEFAULT '',
    access_note TEXT NOT NULL DEFAULT '',
    emergency_name TEXT NOT NULL DEFAULT '',
    emergency_phone TEXT NOT NULL DEFAULT '',
    insurance TEXT NOT NULL DEFAULT '',
    clothing_size TEXT NOT NULL DEFAULT '',
    photo_consent TEXT NOT NULL DEFAULT 'not-asked' CHECK (photo_consent IN ('not-asked', 'yes', 'no'))
  ) STRICT;
  CREATE INDEX practical_data_participation ON practical_data (participation_id);`;

const travel = `
  CREATE TABLE travel_leg (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    direction TEXT NOT NULL DEFAULT 'there' CHECK (direction IN ('there', 'onward', 'back')),
    mode TEXT NOT NULL DEFAULT 'flight' CHECK (mode IN ('flight', 'train', 'car', 'bus', 'boat', 'other')),
    number TEXT NOT NULL DEFAULT '',
    from_name TEXT NOT NULL DEFAULT '',
    to_name TEXT NOT NULL DEFAULT '',
    departs_at TEXT NOT NULL CHECK (${moment('departs_at')}),
    departs_zone TEXT NOT NULL,
    arrives_at TEXT NOT NULL CHECK (${moment('arrives_at')}),
    arrives_zone TEXT NOT NULL,
    pick_up TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX travel_leg_mission ON travel_leg (mission_id);
  CREATE INDEX travel_leg_time ON travel_leg (departs_at);

  CREATE TABLE leg_traveller (${record},
    leg_id TEXT NOT NULL REFERENCES travel_leg (id),
    participation_id TEXT NOT NULL REFERENCES participation (id)
  ) STRICT;
  CREATE INDEX leg_traveller_leg ON leg_traveller (leg_id);
  CREATE INDEX leg_traveller_participation ON leg_traveller (participation_id);

  CREATE TABLE room (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    hotel TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'single' CHECK (kind IN ('single', 'double', 'twin', 'suite', 'other')),
    number TEXT NOT NULL DEFAULT '',
    checks_in TEXT NOT NULL CHECK (${day('checks_in')}),
    checks_out TEXT NOT NULL CHECK (${day('checks_out')}),
    note TEXT NOT NULL DEFAULT '',
    CHECK (checks_out > checks_in)
  ) STRICT;
  CREATE INDEX room_mission ON room (mission_id);

  CREATE TABLE room_guest (${record},
    room_id TEXT NOT NULL REFERENCES room (id),
    participation_id TEXT NOT NULL REFERENCES participation (id)
  ) STRICT;
  CREATE INDEX room_guest_room ON room_guest (room_id);
  CREATE INDEX room_guest_participation ON room_guest (participation_id);`;

const chores = `
  CREATE TABLE checklist_item (${record},
    mission_id TEXT NOT NULL REFERENCES mission (id),
    title TEXT NOT NULL,
    anchor TEXT NOT NULL DEFAULT 'departure' CHECK (anchor IN ('departure', 'return')),
    offset_days INTEGER NOT NULL CHECK (offset_days BETWEEN -730 AND 730),
    owner_id TEXT REFERENCES person (id),
    remind_days INTEGER NOT NULL DEFAULT 7 CHECK (remind_days BETWEEN 0 AND 365),
    done_on TEXT CHECK (${day('done_on')}),
    note TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX checklist_item_mission ON checklist_item (mission_id);
  CREATE INDEX checklist_item_open ON checklist_item (mission_id) WHERE done_on IS NULL AND deleted_at IS NULL;

  CREATE TABLE checklist_template (${record},
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '' CHECK (kind IN ('', 'fact-finding', 'delegation-out', 'delegation-in', 'high-level',
      'network-meeting', 'training', 'study-tour')),
    entries TEXT NOT NULL CHECK (json_valid(entries))
  ) STRICT;

  CREATE TABLE gift (${record},
    mission_id TEXT REFERENCES mission (id),
    direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
    what TEXT NOT NULL,
    value_state TEXT NOT NULL DEFAULT 'not-recorded' CHECK (value_state IN ('known', 'estimated', 'not-recorded')),
    value_minor INTEGER CHECK (value_minor >= 0),
    currency TEXT NOT NULL DEFAULT 'DKK' CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    changed_hands_on TEXT CHECK (${day('changed_hands_on')}),
    from_person_id TEXT REFERENCES person (id),
    from_organisation_id TEXT REFERENCES organisation (id),
    to_person_id TEXT REFERENCES person (id),
    to_organisation_id TEXT REFERENCES organisation (id),
    kept_at TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((value_state = 'not-recorded') = (value_minor IS NULL))
  ) STRICT;
  CREATE INDEX gift_mission ON gift (mission_id);

  CREATE TABLE letter_template (${record},
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    base64 TEXT NOT NULL
  ) STRICT;`;

/** The delegation: people in full, invitations, precedence, practical data, travel, checklists, gifts, letters. */
export const delegation: Migration = {
  version: 3,
  name: 'delegation',
  up: (database) => {
    database.exec(directory);
    database.exec(visits);
    database.exec(practical);
    database.exec(travel);
    database.exec(chores);
  },
};
