import { Pencil, X } from 'lucide-react';
import type { CaseReference } from '../../db/domain/case-reference';
import { useTexts } from '../i18n';
import { IconButton } from '../ui/IconButton';
import { Popover } from '../ui/Popover';
import { Section } from '../ui/Section';
import { api } from './api';
import { CaseReferenceEditor } from './CaseReferenceEditor';
import styles from './CaseReferences.module.css';
import { caseNumberText, isSameNumber } from './caseNumber';
import { NewCaseReference } from './NewCaseReference';
import { useRecords } from './records';
import { useRemoval } from './useRemoval';

type Props = Pick<CaseReference, 'recordKind' | 'recordId'>;

/** The numbers under which other systems file a record: pasted in, recognised, shown as their systems write them. */
export function CaseReferences({ recordKind, recordId }: Props) {
  const { t } = useTexts();
  const references = useRecords('caseReferences', 'list', { recordKind, recordId }).data ?? [];
  return (
    <Section hasNoRule heading={t('missions.caseNumbers.heading')}>
      <ul className={styles.list}>
        {references.map((reference) => (
          <Reference
            isTwice={references.some((other) => other.id !== reference.id && isSameNumber(other, reference))}
            key={reference.id}
            reference={reference}
          />
        ))}
      </ul>
      <NewCaseReference recordId={recordId} recordKind={recordKind} references={references} />
    </Section>
  );
}

function Reference({ reference, isTwice }: { reference: CaseReference; isTwice: boolean }) {
  const { t } = useTexts();
  const remove = useRemoval();
  const number = caseNumberText(t, reference);

  return (
    <li className={styles.reference}>
      <div className={styles.text}>
        <bdi className={styles.number}>{number}</bdi>
        {reference.note && (
          <p className={styles.note} dir="auto">
            {reference.note}
          </p>
        )}
        {isTwice && <p className={styles.twice}>{t('missions.caseNumbers.twice')}</p>}
      </div>
      <div className={styles.actions}>
        <Popover
          label={t('missions.caseNumbers.edit', { number })}
          placement="bottom end"
          trigger={
            <IconButton icon={Pencil} label={t('missions.caseNumbers.edit', { number })} size="small" />
          }
        >
          <CaseReferenceEditor reference={reference} />
        </Popover>
        <IconButton
          icon={X}
          label={t('missions.caseNumbers.remove', { number })}
          onPress={() =>
            void remove(api().caseReferences.remove({ id: reference.id }), 'removedNamed', number)
          }
          size="small"
        />
      </div>
    </li>
  );
}
