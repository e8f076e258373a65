import { Eye } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { Button } from '../../ui/Button';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Practical.module.css';

type Props = {
  participationId: string;
  value: string;
  onSave: (text: string) => Promise<Result<unknown>>;
};

/** A passport's number, of which one sees the end until one asks for it, and again when one leaves the field. */
export function PassportNumber({ participationId, value, onSave }: Props) {
  const { t } = useTexts();
  // While one writes the first number, it stays in sight.
  const [isShown, setShown] = useState(value === '');
  if (!isShown && value !== '') {
    const end = value.slice(-Math.min(4, Math.floor(value.length / 2)));
    return (
      <div>
        <div className={styles.label}>{t('practical.pane.number')}</div>
        <div className={styles.masked}>
          <span aria-hidden>{`•••• ${end}`}</span>
          <VisuallyHidden>{t('practical.pane.hiddenNumber', { end })}</VisuallyHidden>
          <Button icon={Eye} onPress={() => setShown(true)} size="small" variant="quiet">
            {t('practical.pane.showNumber')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div onBlur={() => setShown(false)} onFocus={() => setShown(true)}>
      <SavedText
        autoFocus={value !== ''}
        draftKey={`practical_data ${participationId} passportNumber`}
        label={t('practical.pane.number')}
        onSave={onSave}
        value={value}
      />
    </div>
  );
}
