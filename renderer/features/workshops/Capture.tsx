import { X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import {
  type CaptureKind,
  capturedFields,
  captureKinds,
  parseCapture,
  prefixOf,
} from '../../../db/domain/capture';
import { fieldErrors } from '../../../db/domain/problem';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { ErrorText } from '../../ui/ErrorText';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { TextField } from '../../ui/TextField';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Capture.module.css';
import { CapturedLines } from './CapturedLines';
import { captureCommand } from './captureCommand';
import { kindOfKey } from './kindOfKey';
import { useCapture } from './useCapture';

type Props = {
  workshop: Pick<WorkshopDetail, 'id' | 'partner'>;
  onClose: () => void;
};

/** One line after another during a workshop, each of which becomes a result, a need, a promise or a quote; by keyboard alone. */
export function Capture({ workshop, onClose }: Props) {
  const { t } = useTexts();
  const { id: itemId, partner } = workshop;
  const [chosen, choose] = useState<CaptureKind>('outcome');
  const [error, setError] = useState<string>();
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const lines = useRef<HTMLUListElement>(null);
  const { text, waiting, failure, write, enter } = useCapture(itemId, (line) =>
    say(t('capture.saved', { kind: t(`capture.kind.${line.kind}`), text: line.text })),
  );
  const kind = prefixOf(text)?.kind ?? chosen;
  useCommands([{ ...captureCommand(t), run: () => field.current?.focus() }]);

  /** What was chosen holds: a prefix that says something else goes. */
  function take(next: CaptureKind) {
    const prefix = prefixOf(text);
    if (prefix) write(prefix.rest.trimStart());
    setError(undefined);
    choose(next);
  }

  function add() {
    const line = parseCapture(text, chosen);
    const read = capturedFields.safeParse(line);
    const problem = read.success ? undefined : fieldErrors(read.error)[0]?.problem;
    if (problem) return setError(t(`failures.field.${problem}`));
    if (line.kind === 'need' && !partner) return setError(t('workshop.needsPartner'));
    setError(undefined);
    enter(line);
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const next = kindOfKey(event);
    if (next) {
      event.preventDefault();
      take(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // A key that is held down enters one line.
      if (!event.repeat) add();
    } else if (event.key === 'ArrowDown') {
      const first = lines.current?.querySelector<HTMLElement>('[data-id] button');
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
  }

  return (
    <section
      aria-label={t('capture.heading')}
      className={styles.capture}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <SegmentedControl
          items={captureKinds.map((id) => ({ id, label: t(`capture.kind.${id}`) }))}
          label={t('capture.kinds')}
          onChange={(next) => {
            take(next);
            field.current?.focus();
          }}
          value={kind}
        />
        <IconButton icon={X} label={t('capture.close')} onPress={onClose} shortcut="Esc" size="small" />
      </div>
      {/* Keys bubble up from the field; the box itself takes none. */}
      <div className={styles.field} onKeyDown={handleKey} role="presentation">
        <TextField
          autoFocus
          error={error}
          isLabelHidden
          label={t('capture.line')}
          onChange={(typed) => {
            setError(undefined);
            write(typed);
          }}
          placeholder={t(`capture.placeholder.${kind}`)}
          ref={field}
          value={text}
        />
        <div aria-live="polite">
          <VisuallyHidden>{said}</VisuallyHidden>
        </div>
      </div>
      {failure && <ErrorText>{failureText(t, failure)}</ErrorText>}
      <Legend />
      <CapturedLines
        itemId={itemId}
        list={lines}
        onLeave={() => field.current?.focus()}
        onSay={say}
        waiting={waiting}
      />
    </section>
  );
}

const mod = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

/** Which keys do what, always in sight. */
function Legend() {
  const { t } = useTexts();
  const keys = [
    ['Alt 1–4', 'kind'],
    ['Enter', 'save'],
    ['↓', 'lines'],
    [`${mod} Z`, 'undo'],
    ['Esc', 'close'],
  ] as const;
  return (
    <ul className={styles.legend}>
      {keys.map(([key, what]) => (
        <li key={key}>
          <Kbd keys={key} /> {t(`capture.legend.${what}`)}
        </li>
      ))}
    </ul>
  );
}
