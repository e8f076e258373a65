import type { Attending } from '../../../db/domain/programme-attendance';
import type { ChangedItem, FieldChange } from '../../../db/domain/programme-changes';
import { textIn } from '../../../db/domain/programme-texts';
import { type Cell, type Line, span } from '../paper/paper';
import { languageIn } from '../paper/paperDates';
import { listNames, nameOf } from './people';
import type { Setting } from './setting';
import { topicName } from './topicName';

/** Whether any of an item's changes is for readers of the document. */
export const isTold = (changed: ChangedItem, setting: Setting): boolean =>
  tellable(changed, setting).length > 0;

/** How an item was and how it is, each change at the same height in both cells as far as its length allows. */
export function changedCells(changed: ChangedItem, before: Setting, now: Setting): [Cell, Cell] {
  const told = tellable(changed, now);
  const cell = (side: 'before' | 'after', setting: Setting): Cell =>
    told.map((change): Line => {
      const { labels } = now;
      const text = valueOf(change, side, setting) || '–';
      const field = labels.labelled(labelOf(change, now), text);
      return { spans: [span(field)] };
    });
  return [cell('before', before), cell('after', now)];
}

/**
 * Without what is the office's own, and without words in other languages than the document says them in.
 */
function tellable({ item, fields }: ChangedItem, { language, records }: Setting): FieldChange[] {
  const said = textIn(item, language, records.mission.languages);
  return fields.filter((change) => {
    if (change.field === 'internalNote' || change.field === 'responsible') return false;
    if (change.field !== 'title' && change.field !== 'publicNote') return true;
    return change.language === said[change.field].language;
  });
}

function labelOf({ field }: FieldChange, { labels }: Setting): string {
  switch (field) {
    case 'publicNote':
    case 'internalNote':
      return labels.field.note;
    case 'people':
      return labels.field.participants;
    default:
      return labels.field[field];
  }
}

function valueOf(change: FieldChange, side: 'before' | 'after', setting: Setting): string {
  const { labels, language, records } = setting;
  switch (change.field) {
    case 'kind':
      return labels.itemKind[change[side]];
    case 'status':
      return labels.itemStatus[change[side]];
    case 'language':
      return languageIn(change[side], language);
    case 'topic': {
      const topic = records.topics.find(({ id }) => id === change[side]);
      return topic ? topicName(topic, language) : '';
    }
    case 'people':
      return listNames(
        change[side].map((attending) => attendingName(attending, setting)),
        setting,
      );
    default:
      return change[side];
  }
}

/** A name, with what they do unless they take part as others do. */
function attendingName({ participationId, role }: Attending, setting: Setting): string {
  const participant = setting.records.participants.find(({ id }) => id === participationId);
  if (!participant) return '';
  const name = nameOf(participant, setting);
  return role === 'participant' ? name : `${name} (${setting.labels.itemRole[role]})`;
}
