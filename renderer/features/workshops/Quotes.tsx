import { Trash2 } from 'lucide-react';
import { parseCapture } from '../../../db/domain/capture';
import type { WorkshopQuote } from '../../../db/domain/workshop';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { AddLine } from './AddLine';
import styles from './Parts.module.css';

/** What was said at a workshop, word for word, and by whom. */
export function Quotes({ itemId, quotes }: { itemId: string; quotes: readonly WorkshopQuote[] }) {
  const { t } = useTexts();
  const remove = useRemoval();
  return (
    <Section count={quotes.length || undefined} heading={t('workshop.quotes')}>
      <ul>
        {quotes.map(({ id, text, saidBy }, index) => {
          const number = index + 1;
          return (
            <li className={styles.entry} key={id}>
              <fieldset aria-label={t('workshop.quote', { number })} className={styles.entryFields}>
                <SavedText
                  as="text"
                  draftKey={`workshop_quote ${id} text`}
                  isLabelHidden
                  isRequired
                  label={t('workshop.quote', { number })}
                  onSave={(next) => api().workshops.updateQuote({ id, patch: { text: next } })}
                  rows={1}
                  value={text}
                />
                <div className={styles.saidBy}>
                  <SavedText
                    draftKey={`workshop_quote ${id} saidBy`}
                    isLabelHidden
                    label={t('workshop.saidBy')}
                    onSave={(next) => api().workshops.updateQuote({ id, patch: { saidBy: next } })}
                    placeholder={t('workshop.saidBy')}
                    value={saidBy}
                  />
                </div>
              </fieldset>
              <IconButton
                icon={Trash2}
                label={t('workshop.removeQuote', { number })}
                onPress={() => void remove(api().workshops.removeQuote({ id }), 'removedNamed', text)}
                size="small"
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.besideIcon}>
        <AddLine
          add={(typed) => {
            const { text, saidBy } = parseCapture(`q: ${typed}`, 'quote');
            return api().workshops.capture({ itemId, kind: 'quote', text, saidBy });
          }}
          draftKey={`workshop_quote new ${itemId}`}
          label={t('workshop.addQuote')}
          placeholder={t('workshop.addQuotePlaceholder')}
        />
      </div>
    </Section>
  );
}
