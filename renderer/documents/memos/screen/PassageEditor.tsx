import { RotateCcw } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { WrittenPassage } from '../../../../db/domain/memo-text';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { isRefused } from '../../../shared/drafts';
import { failureText } from '../../../shared/failures';
import { useAutosave } from '../../../shared/useAutosave';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { ErrorText } from '../../../ui/ErrorText';
import styles from './Passage.module.css';
import type { SheetView } from './sheetView';

type Props = { passage: WrittenPassage; view: SheetView; isLine: boolean };

/** The key under which what is typed over a passage is kept until it is saved. */
export const draftKeyOf = ({ records }: SheetView, passageKey: string): string =>
  `memo ${records.memo.id} ${passageKey}`;

/** A passage as a field where it stands; saves itself as one types. Esc, or leaving it, ends. */
export function PassageEditor({ passage, view, isLine }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const field = useRef<HTMLTextAreaElement>(null);
  const { key, drafted } = passage;
  const isEdited = view.editing === key;
  const { id } = view.records.memo;
  // As it was typed: the passage itself stands without the space at its end.
  const saved = view.edits.find((edit) => edit.passage === key)?.text ?? drafted;
  const isWritten = useRef(view.edits.some((edit) => edit.passage === key));
  // What stood here when one began to write: should the records move on meanwhile, the text is about what they said then.
  const basedOn = useRef<string | null>(null);
  const draftKey = draftKeyOf(view, key);
  const draft = useAutosave(draftKey, saved, (text) => {
    isWritten.current = true;
    return api().memos.write({ id, passage: key, text, basedOn: basedOn.current ?? drafted });
  });

  useLayoutEffect(() => {
    const element = field.current;
    // A text that was refused stands here while one writes another.
    if (!isEdited) return;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [isEdited]);

  const restore = () => run(api().memos.restore({ id, passage: key }));
  async function end() {
    await draft.flush();
    // What can't be saved stands with the reason until it is corrected.
    if (isRefused(draftKey)) return;
    // What reads as the records have it is theirs again, and follows them.
    if (isWritten.current && draft.value.trim() === drafted) await restore();
    view.endEdit(key);
  }

  return (
    <div
      className={styles.editor}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Whoever only looks at another window comes back to it.
        const isAway = relatedTarget === null && !document.hasFocus();
        if (!isAway && !currentTarget.contains(relatedTarget)) void end();
      }}
    >
      <textarea
        aria-invalid={draft.failure !== undefined}
        aria-label={drafted === '' ? t('memos.passage.ownText') : t('memos.passage.edit')}
        className={styles.field}
        dir="auto"
        onChange={(event) => {
          basedOn.current ??= drafted;
          draft.change(event.target.value);
        }}
        onKeyDown={(event) => {
          const isDone =
            event.key === 'Escape' || (event.key === 'Enter' && (isLine || event.ctrlKey || event.metaKey));
          if (!isDone || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          void end();
        }}
        ref={field}
        rows={1}
        value={draft.value}
      />
      {draft.failure && <ErrorText>{failureText(t, draft.failure)}</ErrorText>}
      {drafted !== '' && draft.value.trim() !== drafted && (
        <div className={styles.tools}>
          <Button
            icon={RotateCcw}
            onPress={async () => {
              // A text that was refused isn't wanted any more either.
              if (isRefused(draftKey)) draft.change(drafted);
              await draft.flush();
              await restore();
              view.endEdit(key);
            }}
            size="small"
            variant="quiet"
          >
            {t('memos.passage.restore')}
          </Button>
        </div>
      )}
    </div>
  );
}
