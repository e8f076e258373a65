import type { Migration } from './migration';

const record = `
  id TEXT NOT NULL PRIMARY KEY,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  deleted_at TEXT`;

const day = (column: string) => `${column} TEXT CHECK (${column} = date(${column}))`;
const text = (column: string) => `${column} TEXT NOT NULL DEFAULT ''`;

/** How a document is filed: which way it went, between whom, and since when the case system has it. */
const filing = ['direction', 'party', 'journalised_on'] as const;
const filed = {
  direction: `direction TEXT NOT NULL DEFAULT 'internal' CHECK (direction IN ('in', 'out', 'internal'))`,
  party: text('party'),
  journalised_on: day('journalised_on'),
};

const memos = `
  -- A document that is drafted from the records; once finished its content stands as it was.
  CREATE TABLE memo (${record},
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'briefing', 'recommendation', 'mission-report', 'status')),
    title TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('da', 'en')),
    cooperation_id TEXT REFERENCES cooperation (id),
    mission_id TEXT REFERENCES mission (id),
    body_id TEXT REFERENCES decision_body (id),
    ${day('dated_on')},
    ${day('sent_on')},
    ${text('question')},
    ${day('asked_on')},
    ${text('asker')},
    ${text('addressees')},
    ${text('handler')},
    ${day('period_from')},
    ${day('period_to')},
    has_sources INTEGER NOT NULL DEFAULT 1 CHECK (has_sources IN (0, 1)),
    ${filing.map((column) => filed[column]).join(',\n    ')},
    finished_on TEXT CHECK (finished_on = date(finished_on)),
    content TEXT NOT NULL DEFAULT '',
    CHECK ((cooperation_id IS NULL) <> (mission_id IS NULL)),
    CHECK ((finished_on IS NULL) = (content = ''))
  ) STRICT;
  CREATE INDEX memo_cooperation ON memo (cooperation_id);
  CREATE INDEX memo_mission ON memo (mission_id);

  -- The topics it is about; none of them is all.
  CREATE TABLE memo_topic (${record},
    memo_id TEXT NOT NULL REFERENCES memo (id),
    topic_id TEXT NOT NULL REFERENCES topic (id)
  ) STRICT;
  CREATE INDEX memo_topic_memo ON memo_topic (memo_id);

  -- What somebody wrote in the place of a passage that was drafted, and what was drafted there then.
  CREATE TABLE memo_edit (${record},
    memo_id TEXT NOT NULL REFERENCES memo (id),
    passage TEXT NOT NULL CHECK (passage <> ''),
    ${text('text')},
    ${text('based_on')}
  ) STRICT;
  CREATE INDEX memo_edit_memo ON memo_edit (memo_id);

  ${filing.map((column) => `ALTER TABLE attachment ADD COLUMN ${filed[column]};`).join('\n  ')}
  ALTER TABLE attachment ADD COLUMN ${day('dated_on')};

  -- Since when the journey or the gift stands on the list that the public sees.
  ALTER TABLE mission ADD COLUMN ${day('published_on')};
  ALTER TABLE gift ADD COLUMN ${day('published_on')};

  ALTER TABLE letter_template ADD COLUMN purpose TEXT NOT NULL DEFAULT 'letter'
    CHECK (purpose IN ('letter', 'answer', 'briefing', 'recommendation', 'mission-report', 'status'));

  -- The head of the office's documents. The picture is a data URL, '' for none.
  ALTER TABLE office ADD COLUMN ${text('authority')};
  ALTER TABLE office ADD COLUMN ${text('unit')};
  ALTER TABLE office ADD COLUMN ${text('address')};
  ALTER TABLE office ADD COLUMN ${text('phone')};
  ALTER TABLE office ADD COLUMN ${text('website')};
  ALTER TABLE office ADD COLUMN ${text('ean')};
  ALTER TABLE office ADD COLUMN ${text('logo')};`;

/** Documents that are drafted from the records, and how documents are filed. */
export const documents: Migration = {
  version: 5,
  name: 'memos',
  up: (database) => {
    database.exec(memos);
  },
};
