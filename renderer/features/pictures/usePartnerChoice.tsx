import { useState } from 'react';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { Select } from '../../ui/Select';
import styles from './Pictures.module.css';

/** Whose records a picture is of: one partner's ('' for all of them), and the field in which it is chosen. */
export function usePartnerChoice() {
  const { t } = useTexts();
  const partners = useRecords('partners', 'list').data ?? [];
  const [chosen, setPartner] = useState('');
  const partnerId = partners.some(({ id }) => id === chosen) ? chosen : '';
  const choice = partners.length > 0 && (
    <div className={styles.control}>
      <Select
        items={[
          { id: '', label: t('pictures.all') },
          ...partners.map(({ id, name }) => ({ id, label: name })),
        ]}
        label={t('pictures.partner')}
        onChange={setPartner}
        value={partnerId}
      />
    </div>
  );
  return { partnerId, choice };
}
