import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '../../i18n';
import { useRevealed } from '../../shared/useRevealed';
import { Button } from '../../ui/Button';
import styles from './Entries.module.css';

/** An entry opened for writing, whose fields save themselves; Enter in a line and Esc close it. */
export function EntryEditor({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { t } = useTexts();
  const editor = useRef<HTMLDivElement>(null);
  useRevealed(editor);

  function handleKey(event: KeyboardEvent) {
    const closes =
      event.key === 'Escape' || (event.key === 'Enter' && event.target instanceof HTMLInputElement);
    if (!closes || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  }

  return (
    <div className={styles.editor} onKeyDown={handleKey} ref={editor}>
      {children}
      <div className={styles.buttons}>
        <Button onPress={onClose} size="small">
          {t('partners.facts.done')}
        </Button>
      </div>
    </div>
  );
}
