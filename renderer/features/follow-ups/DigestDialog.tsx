import { useState } from 'react';
import { languages, textsIn, useTexts } from '../../i18n';
import { copyText } from '../../shared/copyText';
import { PersonPicker } from '../../shared/PersonPicker';
import { useRecords } from '../../shared/records';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FormGrid } from '../../ui/FormGrid';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextArea } from '../../ui/TextArea';
import { showToast } from '../../ui/toasts';
import styles from './DigestDialog.module.css';
import { digestText } from './digestText';
import { usePersonName } from './usePersonName';

type Props = {
  /** Whose it begins with. */
  ownerId: string | null;
  waitingDays: number | null;
  onClose: () => void;
};

/** What one tells the colleagues once a week, as a text to copy into a mail. */
export function DigestDialog({ ownerId, waitingDays, onClose }: Props) {
  const { t, language } = useTexts();
  const [of, setOf] = useState(ownerId);
  const [written, setWritten] = useState(language);
  const { data: digest } = useRecords('followUps', 'digest', { ownerId: of, waitingDays });
  const owner = usePersonName(of);
  const isReady = digest && (of === null || owner !== undefined);
  const text = isReady
    ? digestText(digest, { t: textsIn(written), language: written, owner: owner ?? null })
    : '';

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <Button
          isDisabled={!isReady}
          onPress={() =>
            showToast(
              copyText(text)
                ? { title: t('followUps.digest.copied'), tone: 'good' }
                : { title: t('followUps.digest.notCopied'), tone: 'stop' },
            )
          }
          variant="primary"
        >
          {t('followUps.digest.copy')}
        </Button>
      }
      isOpen
      onOpenChange={onClose}
      size="wide"
      title={t('followUps.digest.title')}
    >
      <div className={styles.form}>
        <FormGrid>
          <PersonPicker
            label={t('followUps.digest.owner')}
            onChange={setOf}
            placeholder={t('followUps.digest.ownerPlaceholder')}
            value={of}
          />
          <div>
            <span className={styles.label}>{t('followUps.digest.language')}</span>
            <SegmentedControl
              items={languages.map((id) => ({ id, label: t(`terms.language.${id}`) }))}
              label={t('followUps.digest.language')}
              onChange={setWritten}
              value={written}
            />
          </div>
        </FormGrid>
        <TextArea isReadOnly label={t('followUps.digest.text')} onChange={() => {}} rows={14} value={text} />
      </div>
    </Dialog>
  );
}
