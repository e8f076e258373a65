import type { Topic } from '../../../db/domain/topic';
import type { InquiryLog, LogLine } from '../../../electron/contract/inquiries';
import type { Language, Translate } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { topicName } from '../../shared/topics';
import type { Sheet } from '../sheets/sheet';

/**
 * Who was asked about a partner, who wasn't, and on what ground, as a sheet in the window's language; above it the partner,
 * the day as of which it is so, and the case numbers. Days are ISO. Notes stay in the office.
 */
export function logSheet(
  { lines, date, caseReferences }: InquiryLog,
  {
    partner,
    topics,
    t,
    language,
  }: { partner: string; topics: readonly Topic[]; t: Translate; language: Language },
): Sheet {
  const topicsIn = (ids: readonly string[]) =>
    ids.map((id) => {
      const topic = topics.find((each) => each.id === id);
      return topic ? topicName(topic, language) : t('inquiries.removedTopic');
    });

  /** What an inquiry, or the lack of one, is about. */
  function subject({ inquiry, solutionTitle, topicIds }: LogLine): string {
    if (!inquiry) return topicsIn(topicIds).join(', ');
    const { solutionId, topicId } = inquiry;
    const about = [
      ...(solutionId === null ? [] : [solutionTitle ?? t('inquiries.export.removed')]),
      ...(topicId === null ? [] : topicsIn([topicId])),
    ];
    return about.length > 0 ? about.join(', ') : t('inquiries.export.whole');
  }

  const values = {
    organisation: (line: LogLine) => line.organisationName,
    kind: (line: LogLine) => t(`terms.organisationKind.${line.organisationKind}`),
    state: (line: LogLine) => t(`inquiries.state.${line.state}`),
    subject,
    askedOn: ({ inquiry }: LogLine) => inquiry?.askedOn ?? '',
    answeredOn: ({ inquiry }: LogLine) => inquiry?.answeredOn ?? '',
    waitingDays: ({ waitingDays }: LogLine) => (waitingDays === null ? '' : String(waitingDays)),
    ground: ({ inquiry }: LogLine) => (inquiry ? inquiry.ground : t('inquiries.export.noGround')),
    offers: ({ offers }: LogLine) => offers.map(({ title }) => title).join(', '),
  };
  const columns = Object.keys(values) as (keyof typeof values)[];
  return {
    preface: [
      [t('inquiries.export.partner'), partner],
      [t('inquiries.export.asOf'), date],
      ...(caseReferences.length > 0
        ? [[t('inquiries.export.cases'), ...caseReferences.map((reference) => caseNumberText(t, reference))]]
        : []),
    ],
    headings: columns.map((column) => t(`inquiries.export.column.${column}`)),
    rows: lines.map((line) => columns.map((column) => values[column](line))),
  };
}
