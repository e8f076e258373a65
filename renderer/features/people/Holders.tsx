import { useId } from 'react';
import { personName } from '../../../db/domain/person';
import type { OfficeHolder } from '../../../electron/contract/people';
import { type Language, type Translate, useTexts } from '../../i18n';
import { formatPartialDate } from '../../shared/partialDate';
import { EmptyNote } from '../../shared/RecordPage';
import { hrefOf } from '../../shared/route';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Holders.module.css';
import { heldText } from './heldText';
import { type HeldOffice, officesOf } from './officesOf';

/** Who held which office of an organisation, and when. */
export function Holders({ holders }: { holders: readonly OfficeHolder[] }) {
  const { t, language } = useTexts();
  const offices = officesOf(holders, language);
  return (
    <Section hasNoRule heading={t('people.holders.heading')}>
      {offices.length === 0 ? (
        <EmptyNote>{t('people.holders.emptyText')}</EmptyNote>
      ) : (
        offices.map((office) => (
          <Office holders={office.holders} key={office.position} position={office.position} />
        ))
      )}
    </Section>
  );
}

const presentText = ({ startsOn }: OfficeHolder, t: Translate, language: Language): string =>
  startsOn === null
    ? t('people.holders.present')
    : t('people.holders.since', { date: formatPartialDate(startsOn, language) });

function Office({ position, holders }: HeldOffice) {
  const { t, language } = useTexts();
  const id = useId();
  return (
    <div className={styles.office}>
      <h3 className={styles.position} id={id}>
        <bdi>{position || t('people.holders.noPosition')}</bdi>
      </h3>
      <ul aria-labelledby={id} className={styles.holders}>
        {holders.map((holder) => (
          <li className={styles.holder} key={[holder.personId, holder.startsOn, holder.endsOn].join(' ')}>
            <LinkButton href={hrefOf({ screen: 'person', id: holder.personId })}>
              <bdi>{personName(holder)}</bdi>
            </LinkButton>
            <span className={styles.when}>
              {holder.isPresent ? presentText(holder, t, language) : heldText(holder, t, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
