import type { Database } from 'better-sqlite3';
import type { Migration } from './migration';

const record = `
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  deleted_at TEXT`;

const day = (column: string) => `${column} = date(${column})`;
/** A day, a month or a year: as much as is known. */
const partialDay = (column: string) =>
  `${column} GLOB '[0-9][0-9][0-9][0-9]' OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR ${day(column)}`;
const text = (column: string) => `${column} TEXT NOT NULL DEFAULT ''`;
/** An amount in minor units, at least 0; NULL for one that nobody has stated. */
const amount = (column: string) => `${column} INTEGER CHECK (${column} >= 0)`;
/** A person, or an organisation while no person is named. */
const party = (name: string) => `
    ${name}_person_id TEXT REFERENCES person (id),
    ${name}_organisation_id TEXT REFERENCES organisation (id)`;
const oneParty = (name: string) => `CHECK (${name}_person_id IS NULL OR ${name}_organisation_id IS NULL)`;

/** SQLite can't change a CHECK: the table is made anew under its own name, with every row as it was. */
function rebuild(database: Database, table: string, columns: string): void {
  const kept = database
    .prepare<[], string>(`SELECT name FROM pragma_table_info('${table}') ORDER BY cid`)
    .pluck()
    .all()
    .join(', ');
  database.exec(`
    CREATE TABLE rebuilt (${columns}) STRICT;
    INSERT INTO rebuilt (${kept}) SELECT ${kept} FROM ${table};
    DROP TABLE ${table};
    ALTER TABLE rebuilt RENAME TO ${table};`);
}

/** Colours for an office's own topics, and where a merged topic went. */
const topic = `${record},
  name_da TEXT NOT NULL,
  name_en TEXT NOT NULL,
  short_da TEXT NOT NULL,
  short_en TEXT NOT NULL,
  colour TEXT NOT NULL DEFAULT 'none' CHECK (colour IN ('waste', 'transport', 'digital', 'extremism', 'none', 'teal',
    'rose', 'amber', 'plum', 'slate')),
  icon TEXT NOT NULL DEFAULT 'tag',
  position TEXT NOT NULL,
  merged_into_id TEXT REFERENCES topic (id)`;

const caseReference = `${record},
  record_kind TEXT NOT NULL CHECK (record_kind IN ('mission', 'partner', 'cooperation', 'decision', 'agreement',
    'follow_up', 'need', 'solution', 'result', 'memo', 'attachment')),
  record_id TEXT NOT NULL,
  system TEXT NOT NULL CHECK (system IN ('f2', 'edoc', 'other')),
  number_kind TEXT NOT NULL CHECK (number_kind IN ('case', 'document')),
  as_pasted TEXT NOT NULL,
  normalised TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''`;

/** What two cities do together over years, and what it rests on. */
const cooperation = `
  CREATE TABLE cooperation (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    title TEXT NOT NULL,
    ${text('purpose')},
    ${text('initiator')},
    ${text('initiator_reason')}
  ) STRICT;
  CREATE INDEX cooperation_partner ON cooperation (partner_id);
  ALTER TABLE mission ADD COLUMN cooperation_id TEXT REFERENCES cooperation (id);
  CREATE INDEX mission_cooperation ON mission (cooperation_id);

  CREATE TABLE cooperation_step (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    stage TEXT NOT NULL CHECK (stage IN ('inquiry', 'fact-finding', 'catalogue', 'recommendation', 'mandate',
      'agreement', 'active', 'dormant', 'ended')),
    since TEXT CHECK (${partialDay('since')}),
    ${text('reason')},
    ${party('assessor')},
    ${oneParty('assessor')},
    CHECK (stage <> 'ended' OR reason <> '')
  ) STRICT;
  CREATE INDEX cooperation_step_cooperation ON cooperation_step (cooperation_id);

  CREATE TABLE perspective (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
    text TEXT NOT NULL,
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX perspective_cooperation ON perspective (cooperation_id);

  CREATE TABLE cooperation_administration (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    ${text('did')},
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX cooperation_administration_cooperation ON cooperation_administration (cooperation_id);

  -- How well the partner can follow up, as somebody judged it before something or after it.
  CREATE TABLE capacity_score (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    assessed_on TEXT NOT NULL CHECK (${day('assessed_on')}),
    ${text('assessed_by')},
    ${text('note')}
  ) STRICT;
  CREATE INDEX capacity_score_cooperation ON capacity_score (cooperation_id);

  CREATE TABLE evaluation (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    evaluated_on TEXT NOT NULL CHECK (${day('evaluated_on')}),
    ${text('evaluated_by')},
    ${text('note')}
  ) STRICT;
  CREATE INDEX evaluation_cooperation ON evaluation (cooperation_id);
  CREATE TABLE evaluation_score (${record},
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id),
    principle INTEGER NOT NULL CHECK (principle BETWEEN 1 AND 10),
    score INTEGER CHECK (score BETWEEN 1 AND 5),
    ${text('note')}
  ) STRICT;
  CREATE INDEX evaluation_score_evaluation ON evaluation_score (evaluation_id);

  CREATE TABLE decision_body (${record}, name TEXT NOT NULL, position TEXT NOT NULL) STRICT;
  INSERT INTO decision_body (id, name, position) VALUES
    ('01900000-0000-7000-8000-0000000000b1', 'Borgerrepræsentationen', 'a0'),
    ('01900000-0000-7000-8000-0000000000b2', 'Økonomiudvalget', 'a1');

  CREATE TABLE decision (${record},
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('briefing', 'recommendation', 'authorisation', 'travel-request',
      'member-answer')),
    body_id TEXT REFERENCES decision_body (id),
    decided_on TEXT CHECK (${day('decided_on')}),
    cooperation_id TEXT REFERENCES cooperation (id),
    mission_id TEXT REFERENCES mission (id),
    ${text('summary')},
    ${text('conditions')},
    ${text('agenda_link')}
  ) STRICT;
  CREATE INDEX decision_cooperation ON decision (cooperation_id);
  CREATE INDEX decision_mission ON decision (mission_id);

  CREATE TABLE agreement (${record},
    cooperation_id TEXT NOT NULL REFERENCES cooperation (id),
    title TEXT NOT NULL,
    signed_on TEXT CHECK (${day('signed_on')}),
    ${text('signed_at')},
    duration_months INTEGER CHECK (duration_months > 0),
    ends_on TEXT CHECK (${day('ends_on')}),
    terminated_on TEXT CHECK (${day('terminated_on')}),
    ${text('terminated_reason')},
    ${text('note')},
    CHECK (duration_months IS NULL OR ends_on IS NULL)
  ) STRICT;
  CREATE INDEX agreement_cooperation ON agreement (cooperation_id);

  CREATE TABLE agreement_topic (${record},
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    topic_id TEXT NOT NULL REFERENCES topic (id)
  ) STRICT;
  CREATE INDEX agreement_topic_agreement ON agreement_topic (agreement_id);
  CREATE INDEX agreement_topic_topic ON agreement_topic (topic_id);

  CREATE TABLE agreement_party (${record},
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    side TEXT NOT NULL CHECK (side IN ('ours', 'theirs', 'third')),
    organisation_id TEXT REFERENCES organisation (id),
    signatory_id TEXT REFERENCES person (id),
    ${text('office')},
    position TEXT NOT NULL,
    CHECK (organisation_id IS NOT NULL OR signatory_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX agreement_party_agreement ON agreement_party (agreement_id);

  CREATE TABLE agreement_renewal (${record},
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    renewed_on TEXT NOT NULL CHECK (${day('renewed_on')}),
    ends_on TEXT NOT NULL CHECK (${day('ends_on')}),
    ${text('note')}
  ) STRICT;
  CREATE INDEX agreement_renewal_agreement ON agreement_renewal (agreement_id);

  -- Which later record rests on a decision: exactly one.
  CREATE TABLE rests_on (${record},
    decision_id TEXT NOT NULL REFERENCES decision (id),
    agreement_id TEXT REFERENCES agreement (id),
    mission_id TEXT REFERENCES mission (id),
    later_decision_id TEXT REFERENCES decision (id),
    CHECK ((agreement_id IS NOT NULL) + (mission_id IS NOT NULL) + (later_decision_id IS NOT NULL) = 1),
    CHECK (later_decision_id <> decision_id)
  ) STRICT;
  CREATE INDEX rests_on_decision ON rests_on (decision_id);`;

/** What a partner is, needs and asks for. */
const needs = `
  ALTER TABLE partner ADD COLUMN latitude REAL CHECK (latitude BETWEEN -90 AND 90);
  ALTER TABLE partner ADD COLUMN longitude REAL CHECK (longitude BETWEEN -180 AND 180);
  ALTER TABLE partner_fact ADD COLUMN reliability TEXT NOT NULL DEFAULT 'not-assessed'
    CHECK (reliability IN ('official', 'corroborated', 'estimate', 'hearsay', 'not-assessed'));

  CREATE TABLE partner_statement (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    kind TEXT NOT NULL CHECK (kind IN ('challenge', 'asks', 'learns')),
    topic_id TEXT REFERENCES topic (id),
    text TEXT NOT NULL,
    ${text('source')},
    source_date TEXT CHECK (${day('source_date')}),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX partner_statement_partner ON partner_statement (partner_id);
  CREATE INDEX partner_statement_topic ON partner_statement (topic_id);

  -- Through whom one gets in touch, and how.
  CREATE TABLE way_in (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    ${party('through')},
    ${text('how')},
    position TEXT NOT NULL,
    ${oneParty('through')},
    CHECK (through_person_id IS NOT NULL OR through_organisation_id IS NOT NULL)
  ) STRICT;
  CREATE INDEX way_in_partner ON way_in (partner_id);

  CREATE TABLE need (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    topic_id TEXT REFERENCES topic (id),
    title TEXT NOT NULL,
    ${text('words')},
    ${text('words_language')},
    mission_id TEXT REFERENCES mission (id),
    item_id TEXT REFERENCES programme_item (id),
    ${text('document')},
    said_by_id TEXT REFERENCES person (id),
    heard_on TEXT CHECK (${partialDay('heard_on')}),
    urgency TEXT NOT NULL DEFAULT 'not-stated' CHECK (urgency IN ('not-stated', 'low', 'medium', 'high', 'acute')),
    affected_low INTEGER CHECK (affected_low >= 0),
    affected_high INTEGER CHECK (affected_high >= affected_low),
    affected_is_about INTEGER NOT NULL DEFAULT 0 CHECK (affected_is_about IN (0, 1)),
    ${text('affected_note')},
    state TEXT NOT NULL DEFAULT 'heard' CHECK (state IN ('heard', 'confirmed', 'out-of-scope')),
    ${text('state_reason')},
    state_on TEXT CHECK (${day('state_on')}),
    ${amount('budget_minor')},
    currency TEXT NOT NULL DEFAULT 'DKK',
    staff INTEGER CHECK (staff >= 0),
    needed_by TEXT CHECK (${day('needed_by')}),
    position TEXT NOT NULL,
    CHECK (state <> 'out-of-scope' OR state_reason <> '')
  ) STRICT;
  CREATE INDEX need_partner ON need (partner_id);
  CREATE INDEX need_topic ON need (topic_id);
  CREATE INDEX need_item ON need (item_id);

  CREATE TABLE need_wording (${record},
    need_id TEXT NOT NULL REFERENCES need (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL
  ) STRICT;
  CREATE INDEX need_wording_need ON need_wording (need_id);

  -- What a need is about, and what is lacking there that a solution may take for granted.
  CREATE TABLE need_tag (${record},
    need_id TEXT NOT NULL REFERENCES need (id),
    kind TEXT NOT NULL CHECK (kind IN ('about', 'lacks')),
    word TEXT NOT NULL
  ) STRICT;
  CREATE INDEX need_tag_need ON need_tag (need_id);`;

/** What providers at home can offer, who was asked, and what meets what. */
const solutions = `
  CREATE TABLE solution (${record},
    title TEXT NOT NULL,
    provider_id TEXT REFERENCES organisation (id),
    ${text('summary')},
    ${text('runs_where')},
    readiness TEXT NOT NULL DEFAULT 'not-stated' CHECK (readiness IN ('not-stated', 'idea', 'pilot', 'in-operation',
      'several-places')),
    ${amount('cost_low_minor')},
    cost_high_minor INTEGER CHECK (cost_high_minor >= cost_low_minor),
    currency TEXT NOT NULL DEFAULT 'DKK',
    staff INTEGER CHECK (staff >= 0),
    ${text('law')},
    ${text('infrastructure')},
    ${text('languages')},
    contact_id TEXT REFERENCES person (id),
    ${text('note')}
  ) STRICT;
  CREATE INDEX solution_provider ON solution (provider_id);

  CREATE TABLE solution_topic (${record},
    solution_id TEXT NOT NULL REFERENCES solution (id),
    topic_id TEXT NOT NULL REFERENCES topic (id)
  ) STRICT;
  CREATE INDEX solution_topic_solution ON solution_topic (solution_id);
  CREATE INDEX solution_topic_topic ON solution_topic (topic_id);

  CREATE TABLE solution_wording (${record},
    solution_id TEXT NOT NULL REFERENCES solution (id),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    ${text('summary')},
    ${text('runs_where')}
  ) STRICT;
  CREATE INDEX solution_wording_solution ON solution_wording (solution_id);

  CREATE TABLE solution_tag (${record},
    solution_id TEXT NOT NULL REFERENCES solution (id),
    kind TEXT NOT NULL CHECK (kind IN ('about', 'requires')),
    word TEXT NOT NULL
  ) STRICT;
  CREATE INDEX solution_tag_solution ON solution_tag (solution_id);

  -- Whom one asked for their interest in a partner, and whom one didn't, each on what ground.
  CREATE TABLE inquiry (${record},
    partner_id TEXT NOT NULL REFERENCES partner (id),
    organisation_id TEXT NOT NULL REFERENCES organisation (id),
    solution_id TEXT REFERENCES solution (id),
    topic_id TEXT REFERENCES topic (id),
    is_asked INTEGER NOT NULL DEFAULT 1 CHECK (is_asked IN (0, 1)),
    asked_on TEXT CHECK (${day('asked_on')}),
    ${text('ground')},
    answer TEXT NOT NULL DEFAULT 'none' CHECK (answer IN ('none', 'interested', 'not-interested')),
    answered_on TEXT CHECK (${day('answered_on')}),
    ${text('note')},
    CHECK (is_asked = 1 OR (asked_on IS NULL AND answered_on IS NULL AND answer = 'none' AND ground <> ''))
  ) STRICT;
  CREATE INDEX inquiry_partner ON inquiry (partner_id);
  CREATE INDEX inquiry_organisation ON inquiry (organisation_id);
  CREATE INDEX inquiry_solution ON inquiry (solution_id);

  CREATE TABLE need_match (${record},
    need_id TEXT NOT NULL REFERENCES need (id),
    solution_id TEXT NOT NULL REFERENCES solution (id),
    state TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'presented', 'pilot', 'adopted', 'declined')),
    ${text('reason')},
    ${text('declined_reason')},
    CHECK (state <> 'declined' OR declined_reason <> '')
  ) STRICT;
  CREATE INDEX need_match_need ON need_match (need_id);
  CREATE INDEX need_match_solution ON need_match (solution_id);

  CREATE TABLE match_change (${record},
    match_id TEXT NOT NULL REFERENCES need_match (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'presented', 'pilot', 'adopted', 'declined')),
    changed_on TEXT NOT NULL CHECK (${partialDay('changed_on')}),
    ${text('reason')},
    -- The workshop at which it was presented.
    item_id TEXT REFERENCES programme_item (id)
  ) STRICT;
  CREATE INDEX match_change_match ON match_change (match_id);
  CREATE INDEX match_change_item ON match_change (item_id);`;

const workshops = `
  ALTER TABLE workshop ADD COLUMN to_change TEXT NOT NULL DEFAULT '';

  CREATE TABLE workshop_agenda (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    title TEXT NOT NULL,
    minutes INTEGER CHECK (minutes > 0),
    lead_id TEXT REFERENCES person (id),
    ${text('note')},
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX workshop_agenda_item ON workshop_agenda (item_id);

  CREATE TABLE workshop_moderator (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    person_id TEXT NOT NULL REFERENCES person (id)
  ) STRICT;
  CREATE INDEX workshop_moderator_item ON workshop_moderator (item_id);

  CREATE TABLE workshop_audience (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    category TEXT NOT NULL CHECK (category IN ('ngo', 'association', 'religious-community', 'municipal-staff', 'police',
      'business', 'academia', 'youth', 'other')),
    expected INTEGER CHECK (expected >= 0),
    present INTEGER CHECK (present >= 0)
  ) STRICT;
  CREATE INDEX workshop_audience_item ON workshop_audience (item_id);

  CREATE TABLE workshop_case (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    title TEXT NOT NULL,
    ${text('detail')},
    anonymised_on TEXT CHECK (${day('anonymised_on')}),
    ${text('anonymised_by')},
    position TEXT NOT NULL,
    CHECK ((anonymised_on IS NULL) = (anonymised_by = ''))
  ) STRICT;
  CREATE INDEX workshop_case_item ON workshop_case (item_id);

  CREATE TABLE workshop_quote (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    text TEXT NOT NULL,
    ${text('said_by')},
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX workshop_quote_item ON workshop_quote (item_id);

  CREATE TABLE workshop_solution (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    solution_id TEXT NOT NULL REFERENCES solution (id)
  ) STRICT;
  CREATE INDEX workshop_solution_item ON workshop_solution (item_id);
  CREATE INDEX workshop_solution_solution ON workshop_solution (solution_id);

  -- How many of the participants gave each score from 1 to 5.
  CREATE TABLE workshop_score (${record},
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    question TEXT NOT NULL,
    ones INTEGER NOT NULL DEFAULT 0 CHECK (ones >= 0),
    twos INTEGER NOT NULL DEFAULT 0 CHECK (twos >= 0),
    threes INTEGER NOT NULL DEFAULT 0 CHECK (threes >= 0),
    fours INTEGER NOT NULL DEFAULT 0 CHECK (fours >= 0),
    fives INTEGER NOT NULL DEFAULT 0 CHECK (fives >= 0),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX workshop_score_item ON workshop_score (item_id);`;

/** What was promised, and what came of it. */
const followUp = `
  ALTER TABLE follow_up ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal'
    CHECK (priority IN ('low', 'normal', 'high'));
  ALTER TABLE follow_up ADD COLUMN next_step TEXT NOT NULL DEFAULT '';
  ALTER TABLE follow_up ADD COLUMN next_contact_on TEXT CHECK (${day('next_contact_on')});
  ALTER TABLE follow_up ADD COLUMN partner_id TEXT REFERENCES partner (id);
  ALTER TABLE follow_up ADD COLUMN need_id TEXT REFERENCES need (id);
  ALTER TABLE follow_up ADD COLUMN match_id TEXT REFERENCES need_match (id);
  ALTER TABLE follow_up ADD COLUMN agreement_id TEXT REFERENCES agreement (id);
  CREATE INDEX follow_up_partner ON follow_up (partner_id);

  CREATE TABLE follow_up_contact (${record},
    follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
    contacted_on TEXT NOT NULL CHECK (${day('contacted_on')}),
    direction TEXT NOT NULL DEFAULT 'out' CHECK (direction IN ('out', 'in')),
    way TEXT NOT NULL DEFAULT 'mail' CHECK (way IN ('mail', 'phone', 'meeting', 'letter', 'other')),
    person_id TEXT REFERENCES person (id),
    ${text('note')}
  ) STRICT;
  CREATE INDEX follow_up_contact_follow_up ON follow_up_contact (follow_up_id);

  CREATE TABLE result (${record},
    kind TEXT NOT NULL CHECK (kind IN ('knowledge-shared', 'people-trained', 'agreement', 'pilot', 'adopted-solution',
      'policy-change', 'nothing')),
    title TEXT NOT NULL,
    ${text('detail')},
    people INTEGER CHECK (people >= 0),
    -- Why there is none, for kind 'nothing'.
    ${text('because')},
    happened_on TEXT CHECK (${partialDay('happened_on')}),
    cooperation_id TEXT REFERENCES cooperation (id),
    mission_id TEXT REFERENCES mission (id),
    item_id TEXT REFERENCES programme_item (id),
    topic_id TEXT REFERENCES topic (id),
    need_id TEXT REFERENCES need (id),
    match_id TEXT REFERENCES need_match (id),
    agreement_id TEXT REFERENCES agreement (id),
    ${party('confirmed')},
    confirmed_on TEXT CHECK (${day('confirmed_on')}),
    ${oneParty('confirmed')},
    CHECK (kind <> 'nothing' OR because <> ''),
    CHECK (kind = 'people-trained' OR people IS NULL)
  ) STRICT;
  CREATE INDEX result_cooperation ON result (cooperation_id);
  CREATE INDEX result_mission ON result (mission_id);
  CREATE INDEX result_item ON result (item_id);
  CREATE INDEX result_topic ON result (topic_id);

  CREATE TABLE evidence (${record},
    result_id TEXT NOT NULL REFERENCES result (id),
    title TEXT NOT NULL,
    link TEXT NOT NULL,
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX evidence_result ON evidence (result_id);

  -- The bytes lie beside the office's file, under the name that is their SHA-256.
  CREATE TABLE attachment (${record},
    record_kind TEXT NOT NULL CHECK (record_kind IN ('mission', 'workshop', 'need', 'solution', 'result', 'agreement',
      'decision', 'follow_up', 'memo')),
    record_id TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    position TEXT NOT NULL
  ) STRICT;
  CREATE INDEX attachment_record ON attachment (record_id);
  CREATE INDEX attachment_sha256 ON attachment (sha256);

  -- After how long a silence speaks, and how many months before its end an agreement.
  ALTER TABLE office ADD COLUMN silence_days INTEGER NOT NULL DEFAULT 90;
  ALTER TABLE office ADD COLUMN waiting_days INTEGER NOT NULL DEFAULT 30;
  ALTER TABLE office ADD COLUMN agreement_months TEXT NOT NULL DEFAULT '12,6,3';`;

/** A mission's or a cooperation's own, never both. */
const oneOwner = `CHECK ((mission_id IS NULL) <> (cooperation_id IS NULL))`;
const ofMissionOrCooperation = `
    mission_id TEXT REFERENCES mission (id),
    cooperation_id TEXT REFERENCES cooperation (id),
    administration_id TEXT REFERENCES organisation (id),
    topic_id TEXT REFERENCES topic (id)`;
const costCategories = `('transport', 'accommodation', 'meals', 'other')`;
/** How many of the office's currency one unit is: a decimal fraction as text, so that nothing is rounded. */
const rate = `
    rate TEXT CHECK (rate GLOB '[0-9]*' AND rate NOT GLOB '*[^0-9.]*'),
    rate_on TEXT CHECK (${day('rate_on')})`;

/** What it cost in money and time: figures, and statements where there is none. */
const money = `
  ALTER TABLE office ADD COLUMN currency TEXT NOT NULL DEFAULT 'DKK';

  CREATE TABLE cost_line (${record},
    ${ofMissionOrCooperation},
    kind TEXT NOT NULL DEFAULT 'actual' CHECK (kind IN ('budget', 'actual')),
    funder_id TEXT REFERENCES organisation (id),
    category TEXT NOT NULL DEFAULT 'other' CHECK (category IN ${costCategories}),
    ${text('what')},
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL,
    ${rate},
    vat TEXT NOT NULL DEFAULT 'not-stated' CHECK (vat IN ('included', 'excluded', 'none', 'not-stated')),
    vat_minor INTEGER CHECK (vat_minor >= 0),
    held_on TEXT CHECK (${day('held_on')}),
    booked_on TEXT CHECK (${day('booked_on')}),
    ${text('voucher')},
    CHECK (vat IN ('included', 'excluded') OR vat_minor IS NULL),
    ${oneOwner}
  ) STRICT;
  CREATE INDEX cost_line_mission ON cost_line (mission_id);
  CREATE INDEX cost_line_cooperation ON cost_line (cooperation_id);

  CREATE TABLE cost_statement (${record},
    ${ofMissionOrCooperation},
    kind TEXT NOT NULL CHECK (kind IN ('known-total', 'estimate', 'not-recorded', 'paid-by-other')),
    funder_id TEXT REFERENCES organisation (id),
    category TEXT CHECK (category IN ${costCategories}),
    amount_minor INTEGER CHECK (amount_minor >= 0),
    currency TEXT,
    ${rate},
    ${text('basis')},
    ${text('source')},
    CHECK ((kind IN ('known-total', 'estimate')) = (amount_minor IS NOT NULL)),
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK (kind <> 'estimate' OR basis <> ''),
    ${oneOwner}
  ) STRICT;
  CREATE INDEX cost_statement_mission ON cost_statement (mission_id);
  CREATE INDEX cost_statement_cooperation ON cost_statement (cooperation_id);

  CREATE TABLE hours_line (${record},
    ${ofMissionOrCooperation},
    activity TEXT NOT NULL DEFAULT 'other' CHECK (activity IN ('preparation', 'travel', 'meetings', 'follow-up', 'other')),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    worked_on TEXT CHECK (${partialDay('worked_on')}),
    ${text('note')},
    ${oneOwner}
  ) STRICT;
  CREATE INDEX hours_line_mission ON hours_line (mission_id);
  CREATE INDEX hours_line_cooperation ON hours_line (cooperation_id);

  CREATE TABLE hours_statement (${record},
    ${ofMissionOrCooperation},
    kind TEXT NOT NULL CHECK (kind IN ('known-total', 'estimate', 'not-recorded')),
    minutes INTEGER CHECK (minutes >= 0),
    ${text('basis')},
    ${text('source')},
    CHECK ((kind = 'not-recorded') = (minutes IS NULL)),
    CHECK (kind <> 'estimate' OR basis <> ''),
    ${oneOwner}
  ) STRICT;
  CREATE INDEX hours_statement_mission ON hours_statement (mission_id);
  CREATE INDEX hours_statement_cooperation ON hours_statement (cooperation_id);`;

export const results: Migration = {
  version: 4,
  name: 'results',
  up: (database) => {
    rebuild(database, 'topic', topic);
    rebuild(database, 'case_reference', caseReference);
    database.exec('CREATE INDEX case_reference_record ON case_reference (record_id)');
    database.exec('CREATE INDEX case_reference_normalised ON case_reference (normalised)');
    database.exec(cooperation);
    database.exec(needs);
    database.exec(solutions);
    database.exec(workshops);
    database.exec(followUp);
    database.exec(money);
  },
};
