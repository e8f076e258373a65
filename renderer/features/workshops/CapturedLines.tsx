import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { type Captured, type CaptureKind, captureKinds } from '../../../db/domain/capture';
import type { CapturedLine } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { MenuButton } from '../../ui/MenuButton';
import { Pill } from '../../ui/Pill';
import styles from './Capture.module.css';
import { kindOfKey } from './kindOfKey';

type Props = {
  itemId: string;
  /** Entered and not saved yet, the first first. */
  waiting: readonly Captured[];
  list: RefObject<HTMLUListElement | null>;
  /** Back to the field. */
  onLeave: () => void;
  /** Told to a screen reader. */
  onSay: (words: string) => void;
};

const removal = {
  outcome: (id: string) => api().workshops.removeOutcome({ id }),
  need: (id: string) => api().needs.remove({ id }),
  promise: (id: string) => api().followUps.remove({ id }),
  quote: (id: string) => api().workshops.removeQuote({ id }),
} as const satisfies Record<CaptureKind, unknown>;

/** The last lines, the latest first. Arrows go from one to the next; Alt and a digit change its kind, Delete removes it. */
export function CapturedLines({ itemId, waiting, list, onLeave, onSay }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const { data } = useRecords('workshops', 'captured', { itemId });
  const lines = data ?? [];
  /** A line that became another record, which has the focus as soon as it is there. */
  const returning = useRef<string | null>(null);
  const focused = useRef<string | null>(null);
  function focusReturning() {
    const button = list.current?.querySelector<HTMLElement>(`[data-id="${returning.current}"] button`);
    if (!button) return;
    returning.current = null;
    button.focus();
  }

  const settle = useEffectEvent((there: readonly CapturedLine[]) => {
    if (returning.current !== null) return focusReturning();
    if (focused.current === null || there.some(({ id }) => id === focused.current)) return;
    // Undo took away the very line that one was at: the field is where one goes on.
    focused.current = null;
    if (document.activeElement === document.body) onLeave();
  });
  useEffect(() => {
    if (data) settle(data);
  }, [data]);
  if (lines.length + waiting.length === 0) return null;

  async function change({ id, kind, text }: CapturedLine, to: CaptureKind) {
    const made = to === kind ? undefined : await run(api().workshops.recapture({ id, kind, to }));
    if (!made) return;
    onSay(t('capture.changed', { kind: t(`capture.kind.${to}`).toLocaleLowerCase(), text }));
    returning.current = made.id;
    focusReturning();
  }

  async function takeAway({ id, kind, text }: CapturedLine) {
    if (await remove(removal[kind](id), 'removedNamed', text)) onLeave();
  }

  const buttonAt = (at: number) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-id] button') ?? [])][at];

  function handleKey(event: KeyboardEvent, line: CapturedLine, at: number) {
    // In the line's menu the keys are the menu's.
    if (!event.currentTarget.contains(event.target as Node)) return;
    const to = kindOfKey(event);
    if (to) void change(line, to);
    else if (event.key === 'ArrowDown') buttonAt(at + 1)?.focus();
    else if (event.key === 'ArrowUp') (at === 0 ? onLeave : () => buttonAt(at - 1)?.focus())();
    else if (event.key === 'Delete' || event.key === 'Backspace') void takeAway(line);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    // The arrows would open the line's menu, and Esc close the whole.
    event.stopPropagation();
  }

  return (
    <ul aria-label={t('capture.last')} className={styles.lines} ref={list}>
      {waiting.toReversed().map((line, index) => (
        <li className={styles.line} key={`waiting ${waiting.length - index}`}>
          <span className={styles.kind}>{t(`capture.kind.${line.kind}`)}</span>
          <Words line={line} />
          <Pill tone="warn">{t('capture.waiting')}</Pill>
        </li>
      ))}
      {lines.map((line, index) => {
        const kind = t(`capture.kind.${line.kind}`);
        return (
          <li
            className={styles.line}
            data-id={line.id}
            key={line.id}
            onFocus={() => {
              focused.current = line.id;
            }}
            onKeyDownCapture={(event) => handleKey(event, line, index)}
          >
            <div className={styles.kindMenu}>
              <MenuButton
                describedBy={`captured-${line.id}`}
                items={[
                  ...captureKinds.map((to, digit) => ({
                    id: to,
                    label: t('capture.makeIt', { kind: t(`capture.kind.${to}`).toLocaleLowerCase() }),
                    shortcut: `Alt ${digit + 1}`,
                    isDisabled: to === line.kind,
                    onAction: () => void change(line, to),
                  })),
                  {
                    id: 'remove',
                    label: t('common.remove'),
                    icon: Trash2,
                    shortcut: 'Delete',
                    startsGroup: true,
                    onAction: () => void takeAway(line),
                  },
                ]}
                label={kind}
                size="small"
                variant="quiet"
              />
            </div>
            <Words id={`captured-${line.id}`} line={line} />
          </li>
        );
      })}
    </ul>
  );
}

function Words({ id, line: { text, saidBy } }: { id?: string; line: Captured }) {
  return (
    <span className={styles.words} dir="auto" id={id}>
      {text}
      {saidBy && <span className={styles.by}> – {saidBy}</span>}
    </span>
  );
}
