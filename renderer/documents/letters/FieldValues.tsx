import type { DelegationMember, DelegationRecords } from '../../../db/domain/delegation-records';
import { useTexts } from '../../i18n';
import { Section } from '../../ui/Section';
import { fullName } from '../delegation/people';
import { type LetterChoice, letterFields, letterValues } from './fields';
import styles from './Letters.module.css';

type Props = {
  records: DelegationRecords;
  /** Whose letter is shown as the example. */
  recipient: DelegationMember | undefined;
  choice: LetterChoice;
};

/** What a template can say by its fields, and what that is in one of the letters. */
export function FieldValues({ records, recipient, choice }: Props) {
  const { t } = useTexts();
  const values = recipient && letterValues(records, recipient, choice);
  return (
    <Section heading={t('letters.fields.heading')}>
      <p className={styles.hint}>
        {recipient && values
          ? t('letters.fields.example', { name: fullName(recipient, choice) })
          : t('letters.fields.none')}{' '}
        {t('letters.fields.rule')}
      </p>
      <table className={styles.values}>
        <tbody>
          {letterFields.map((field) => (
            <tr key={field}>
              <th scope="row">
                {t(`letters.field.${field}`)}
                <code>{`{{${field}}}`}</code>
              </th>
              <td dir="auto">
                {values?.[field] || <span className={styles.unknown}>{t('letters.fields.unknown')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
