import { useRef } from 'react';
import type { NamedDelegate } from '../../../db/domain/precedence';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { RankInputs } from '../../shared/RankInputs';
import { SavedPartialDate } from '../../shared/SavedPartialDate';
import { useRevealed } from '../../shared/useRevealed';
import { Button } from '../../ui/Button';
import styles from './RankFields.module.css';

/** A person's rank: class and number in the order of precedence, and since when they hold the office. */
export function RankFields({ delegate, onClose }: { delegate: NamedDelegate; onClose: () => void }) {
  const { t } = useTexts();
  const group = useRef<HTMLFieldSetElement>(null);
  useRevealed(group);
  const { personId, name, precedenceClass, precedenceNumber, positionSince } = delegate;

  return (
    <fieldset
      aria-label={t('order.rankOf', { name })}
      className={styles.fields}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
      ref={group}
    >
      <div className={styles.line}>
        <div className={styles.rank}>
          <RankInputs autoFocus person={{ id: personId, precedenceClass, precedenceNumber }} />
        </div>
        <div className={styles.since}>
          <SavedPartialDate
            draftKey={`person ${personId} positionSince`}
            label={t('order.since')}
            onSave={(since) => api().people.update({ id: personId, patch: { positionSince: since } })}
            value={positionSince}
          />
        </div>
      </div>
      <p className={styles.hint}>{t('order.rankHint')}</p>
      <Button onPress={onClose} size="small">
        {t('order.closeRank')}
      </Button>
    </fieldset>
  );
}
