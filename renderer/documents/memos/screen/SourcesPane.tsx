import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import type { SourceNote } from '../../../../db/domain/memo-content';
import { type MemoUnknown, memoUnknowns } from '../../../../db/domain/memo-unknowns';
import { type Language, type Translate, useTexts } from '../../../i18n';
import { hrefOf } from '../../../shared/route';
import { memoLabelsIn } from '../../labels/memos';
import { listIn, topicWithin } from '../say';
import styles from './SourcesPane.module.css';
import { isOwn, passagesOf, type SheetView, sourceKey, sourceKeysOf } from './sheetView';
import { sourceRoute } from './sourceRoute';

/** The records that the marked passage rests on, what the records don't say, and the document's other sources. */
export function SourcesPane({ view }: { view: SheetView }) {
  const { t } = useTexts();
  const { content, marked } = view;
  const passage = passagesOf(content).find(({ key }) => key === marked);
  const own = sourceKeysOf(passage);
  const isMarked = ({ source }: SourceNote) => own.has(sourceKey(source));
  const here = content.notes.filter(isMarked);
  const others = content.notes.filter((note) => !isMarked(note));
  const hasOwn = passagesOf(content).some(isOwn);
  return (
    <div className={styles.pane}>
      {passage && (here.length > 0 || isOwn(passage)) && (
        <Sources heading={t('memos.marked')} isMarked notes={here} view={view}>
          {here.length === 0 && <p className={styles.text}>{t('memos.markedNone')}</p>}
        </Sources>
      )}
      {hasOwn && (
        <p className={styles.legend}>
          <span aria-hidden="true" className={styles.dots} />
          {t('memos.passage.legend')}
        </p>
      )}
      <Unknowns view={view} />
      {(others.length > 0 || here.length === 0) && (
        <Sources
          heading={here.length > 0 ? t('memos.otherSources') : t('memos.allSources')}
          notes={others}
          view={view}
        >
          {content.notes.length === 0 && <p className={styles.text}>{t('memos.noSources')}</p>}
        </Sources>
      )}
    </div>
  );
}

type SourcesProps = {
  heading: string;
  notes: readonly SourceNote[];
  isMarked?: boolean;
  view: SheetView;
  children: ReactNode;
};

function Sources({ heading, notes, isMarked = false, view, children }: SourcesProps) {
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
      <ul className={styles.list} data-marked={isMarked || undefined}>
        {notes.map((note) => (
          <SourceRow key={sourceKey(note.source)} note={note} view={view} />
        ))}
      </ul>
    </section>
  );
}

function SourceRow({ note: { number, source, title, detail }, view }: { note: SourceNote; view: SheetView }) {
  const route = sourceRoute(source, view.records);
  return (
    <li className={styles.source}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        {route ? (
          <Link className={styles.title} dir="auto" href={hrefOf(route)}>
            {title}
          </Link>
        ) : (
          <span className={styles.title} dir="auto">
            {title}
          </span>
        )}
        {detail !== '' && (
          <p className={styles.detail} dir="auto">
            {heldTogether(detail)}
          </p>
        )}
      </div>
    </li>
  );
}

/** A line may end with what parts two details, never begin with it; a date isn't broken over two lines. */
const heldTogether = (detail: string): string =>
  detail.replaceAll(' · ', '\u00a0· ').replaceAll(/(\d\.?) (?=\p{L})|(\p{L}) (?=\d{4}\b)/gu, '$1$2\u00a0');

/** What the records don't say, in sentences; a finished document keeps to what it says itself. */
function Unknowns({ view: { records, isEditable } }: { view: SheetView }) {
  const { t, language } = useTexts();
  const unknowns = isEditable ? memoUnknowns(records) : [];
  if (unknowns.length === 0) return null;
  return (
    <section aria-label={t('memos.unknown.heading')}>
      <h2 className={styles.heading}>{t('memos.unknown.heading')}</h2>
      <ul className={styles.unknowns}>
        {unknowns.map((unknown) => {
          const text = unknownText(unknown, { records, t, language });
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}

type Words = { records: SheetView['records']; t: Translate; language: Language };

function unknownText(unknown: MemoUnknown, { records, t, language }: Words): string {
  const list = (names: readonly string[]) => listIn(names, { language, words: memoLabelsIn(language) });
  const nameOf = (id: string | null) =>
    (id !== null && records.organisationNames[id]) || t('memos.unknown.unnamed');
  switch (unknown.kind) {
    case 'paid-by-other': {
      const payerName = unknown.payerId === null ? undefined : records.organisationNames[unknown.payerId];
      return t('memos.unknown.paidBy', {
        whom: nameOf(unknown.administrationId),
        payer: payerName
          ? memoLabelsIn(language).answer.organisation(payerName)
          : t('memos.unknown.somebody'),
      });
    }
    case 'costs':
      return t(`memos.unknown.costs.${unknown.gap}`, { whom: list(unknown.administrationIds.map(nameOf)) });
    case 'hours':
      return t(`memos.unknown.hours.${unknown.gap}`, { whom: list(unknown.administrationIds.map(nameOf)) });
    case 'nothing-entered':
      return t(`memos.unknown.nothingEntered.${unknown.of}`);
    case 'no-result':
      return t('memos.unknown.noResult', {
        topics: list(
          unknown.topicIds.flatMap((id) => {
            const topic = records.topics.find((one) => one.id === id);
            return topic ? topicWithin(topic, language) : [];
          }),
        ),
      });
  }
}
