import type { AttachmentFiling, DocumentKind, Filing, JournalEntry } from '../../../db/domain/journal';
import { filingDirections } from '../../../db/domain/memo';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { formatDay } from '../../shared/format';
import { hrefOf } from '../../shared/route';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useRun } from '../../shared/useRun';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import styles from './Journal.module.css';
import { whereTo } from './whereTo';
import { kindText, numbersText } from './words';

type Props = { entry: JournalEntry & { kind: DocumentKind; filing: Filing }; onClose: () => void };

/** How one document is filed, saved as one types: which way it went, between whom, of when, and in which case. */
export function FilingPane({ entry, onClose }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id, kind, title, filing, owner, memo } = entry;
  const save = (patch: AttachmentFiling) =>
    kind === 'memo' ? api().memos.update({ id, patch }) : api().attachments.file({ id, patch });
  const record = kind === 'memo' ? { kind, id, title } : owner;
  const route = record && whereTo(record, entry);

  return (
    <SidePane closeLabel={t('common.close')} heading={title} onClose={onClose}>
      <div className={styles.fields}>
        <p className={styles.quiet}>{kindText(entry, t)}</p>
        {owner && (
          <p className={styles.quiet}>
            {t('journal.pane.belongsTo')}: <bdi>{owner.title}</bdi>
          </p>
        )}
        {record && route && (
          <div>
            <LinkButton href={hrefOf(route)}>{t('journal.pane.open', { title: record.title })}</LinkButton>
          </div>
        )}
        <Select
          items={filingDirections.map((direction) => ({
            id: direction,
            label: t(`memos.directions.${direction}`),
          }))}
          label={t('memos.direction')}
          onChange={(direction) => void run(save({ direction }))}
          value={filing.direction}
        />
        <SavedText
          draftKey={`${kind} ${id} party`}
          label={t('memos.party')}
          onSave={(party) => save({ party })}
          placeholder={t('memos.partyPlaceholder')}
          value={filing.party}
        />
        {memo?.isFinished ? (
          <p className={styles.quiet}>
            {t('journal.pane.datedFinished', {
              day: filing.datedOn === null ? t('journal.noDate') : formatDay(filing.datedOn, language),
            })}
          </p>
        ) : (
          <SavedDay
            draftKey={`${kind} ${id} datedOn`}
            label={t('journal.pane.datedOn')}
            onSave={(datedOn) => save({ datedOn })}
            value={filing.datedOn}
          />
        )}
        <SavedDay
          draftKey={`${kind} ${id} journalisedOn`}
          label={t('memos.journalisedOn')}
          onSave={(journalisedOn) => save({ journalisedOn })}
          value={filing.journalisedOn}
        />
        {entry.inheritedFrom && (
          <p className={styles.quiet}>
            {t('journal.pane.inherited', {
              numbers: numbersText(entry.caseNumbers, t),
              owner: entry.inheritedFrom.title,
            })}
          </p>
        )}
        {entry.caseNumbers.length === 0 && <p className={styles.quiet}>{t('journal.pane.missing')}</p>}
        <CaseReferences recordId={id} recordKind={kind} />
      </div>
    </SidePane>
  );
}
