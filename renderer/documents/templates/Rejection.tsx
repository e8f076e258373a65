import { useTexts } from '../../i18n';
import { Callout } from '../../ui/Callout';
import type { Checked } from './checkedTemplate';
import styles from './Rejection.module.css';

/** A file that can't be a template, and why. */
export type Rejected = { name: string } & Exclude<Checked, { kind: 'good' }>;

/** What is wrong with a file, each fault with where it stands; nothing was changed by it. */
export function Rejection({ rejected }: { rejected: Rejected }) {
  const { t } = useTexts();
  const title = t('letters.template.rejected', { name: rejected.name });
  if (rejected.kind === 'unusable')
    return (
      <Callout isAnnounced title={title} tone="stop">
        {t(`letters.unusable.${rejected.reason}`, { where: rejected.where })}
      </Callout>
    );
  return (
    <Callout isAnnounced title={title} tone="stop">
      <ul className={styles.faults}>
        {rejected.faults.map(({ kind, field, place, excerpt }, index) => (
          <li key={`${index}`}>
            {t(`letters.fault.${kind}`, {
              field: `{{${field}}}`,
              place: t(`letters.place.${place}`),
              excerpt,
            })}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
