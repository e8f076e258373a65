import {
  FileSignature,
  FileText,
  Gavel,
  Handshake,
  Hash,
  type LucideIcon,
  Paperclip,
  Plane,
} from 'lucide-react';
import { isDocument, type JournalEntry } from '../../../db/domain/journal';
import { useTexts } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { formatDay } from '../../shared/format';
import { hrefOf } from '../../shared/route';
import { Checkbox } from '../../ui/Checkbox';
import { Icon } from '../../ui/Icon';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import styles from './Journal.module.css';
import { whereTo } from './whereTo';
import { dateText, kindText } from './words';

const signs: Partial<Record<JournalEntry['kind'], LucideIcon>> = {
  memo: FileText,
  attachment: Paperclip,
  mission: Plane,
  cooperation: Handshake,
  decision: Gavel,
  agreement: FileSignature,
};

type Props = {
  entry: JournalEntry;
  isCurrent: boolean;
  isSelected: boolean;
  onSelect: () => void;
};

/** A line of the register. A document opens beside it, where it is filed; anything else leads to its own page. */
export function JournalRow({ entry, isCurrent, isSelected, onSelect }: Props) {
  const { t, language } = useTexts();
  const { filing } = entry;
  const route = isDocument(entry)
    ? ({ screen: 'reports', section: 'journal', focus: entry.id } as const)
    : whereTo(entry, entry);
  const facts = [
    kindText(entry, t),
    dateText(entry, language) || (filing ? t('journal.noDate') : ''),
    filing ? t(`memos.directions.${filing.direction}`) : '',
    entry.party,
  ].filter(Boolean);
  const numbers = [...entry.caseNumbers, ...entry.documentNumbers];
  return (
    <ListRow
      href={route ? hrefOf(route) : undefined}
      isCurrent={isCurrent}
      leading={
        <span className={styles.leading}>
          {isDocument(entry) ? (
            <Checkbox
              isLabelHidden
              isSelected={isSelected}
              label={t('journal.select', { title: entry.title })}
              onChange={onSelect}
            />
          ) : (
            <Icon icon={signs[entry.kind] ?? Hash} />
          )}
        </span>
      }
      secondLine={
        <>
          {facts.map((fact, index) => (
            <span key={`${index}`}>
              {index > 0 && ' · '}
              <bdi>{fact}</bdi>
            </span>
          ))}
          {numbers.map((number) => (
            <span key={`${number.numberKind} ${number.system} ${number.normalised}`}>
              {' · '}
              <bdi className={styles.number}>{caseNumberText(t, number)}</bdi>
            </span>
          ))}
          {entry.inheritedFrom && (
            <>
              {' · '}
              <bdi>{t('journal.inheritedFrom', { owner: entry.inheritedFrom.title })}</bdi>
            </>
          )}
        </>
      }
      title={entry.title}
      trailing={
        <span className={styles.states}>
          {entry.memo && !entry.memo.isFinished && <Pill>{t('journal.draft')}</Pill>}
          {entry.caseNumbers.length === 0 && <Pill tone="warn">{t('journal.noCaseNumber')}</Pill>}
          {filing &&
            (filing.journalisedOn === null ? (
              <Pill>{t('journal.notJournalised')}</Pill>
            ) : (
              <Pill tone="good">
                {t('journal.journalised', { day: formatDay(filing.journalisedOn, language, 'short') })}
              </Pill>
            ))}
        </span>
      }
    />
  );
}
