import type { ListedMemo } from '../../../../electron/contract/memos';
import { useTexts } from '../../../i18n';
import { formatDay } from '../../../shared/format';
import { hrefOf, memoRoute } from '../../../shared/route';
import { Icon } from '../../../ui/Icon';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Pill } from '../../../ui/Pill';
import { kindIcons } from './kindIcons';
import styles from './MemosSection.module.css';

type Props = {
  memos: readonly ListedMemo[];
  /** A list of documents of one thing, beside it: what they are about needn't be said, and there is little room. */
  isBeside?: boolean;
};

/** Documents, each leading to its page: what it is, of what, its dates, and how far it has come. */
export function MemoRows({ memos, isBeside = false }: Props) {
  const { t, language } = useTexts();
  /** Beside a record there is little room: a day isn't broken over two lines. */
  const day = (date: string) => formatDay(date, language, 'short').replaceAll(' ', '\u00a0');
  /** How far it has come: once it is finished, it wants to be filed. */
  const states = ({ finishedOn, journalisedOn }: ListedMemo) =>
    finishedOn === null
      ? [{ text: t('memos.draft'), tone: 'neutral' as const }]
      : [
          { text: t('memos.finished'), tone: 'good' as const },
          journalisedOn === null
            ? { text: t('memos.notJournalised'), tone: 'warn' as const }
            : { text: t('memos.journalised', { day: day(journalisedOn) }), tone: 'good' as const },
        ];
  return (
    <List label={t('memos.heading')}>
      {memos.map((memo) => (
        <ListRow
          href={hrefOf(memoRoute(memo.id))}
          key={memo.id}
          leading={
            <span className={styles.sign}>
              <Icon icon={kindIcons[memo.kind]} />
            </span>
          }
          secondLine={[
            t(`memos.kinds.${memo.kind}`),
            ...(isBeside ? [] : [memo.aboutTitle ?? t('memos.aboutGone')]),
            memo.datedOn === null ? t('memos.undated') : t('memos.dated', { day: day(memo.datedOn) }),
            ...(memo.sentOn === null ? [] : [t('memos.sent', { day: day(memo.sentOn) })]),
            ...(isBeside ? states(memo).map(({ text }) => text.toLocaleLowerCase()) : []),
          ].join(' · ')}
          title={memo.title}
          trailing={
            !isBeside && (
              <span className={styles.states}>
                {states(memo).map(({ text, tone }) => (
                  <Pill key={text} tone={tone}>
                    {text}
                  </Pill>
                ))}
              </span>
            )
          }
        />
      ))}
    </List>
  );
}
