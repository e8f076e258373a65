import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Partner } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { weekdayName } from '../../shared/format';
import { useChosen } from '../../shared/useChosen';
import { Section } from '../../ui/Section';
import styles from './RestDays.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The weekdays on which nobody works at a partner's. */
export function RestDays({ partner }: { partner: Partner }) {
  const { t, language } = useTexts();
  const { id } = partner;
  const [restDays, choose] = useChosen(partner.restDays);
  return (
    <Section hasNoRule heading={t('partners.restDays.heading')}>
      <ToggleButtonGroup
        aria-label={t('partners.restDays.heading')}
        className={styles.days}
        onSelectionChange={(keys) => {
          const chosen = [...keys].map(Number);
          void choose(chosen, api().partners.update({ id, patch: { restDays: chosen } }));
        }}
        selectedKeys={restDays.map(String)}
        selectionMode="multiple"
      >
        {weekdays.map((weekday) => (
          <ToggleButton className={styles.day} id={String(weekday)} key={weekday}>
            {weekdayName(weekday, language)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className={styles.hint}>
        {restDays.length > 0 ? t('partners.restDays.hint') : t('partners.restDays.unknownHint')}
      </p>
    </Section>
  );
}
