import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LinkButton } from '../../../ui/LinkButton';
import styles from './QuietFields.module.css';

export type QuietField = { id: string; label: string; isFilled: boolean; field: ReactNode };

/** Fields that are seldom needed: until one is filled or asked for, only its name stands there. */
export function QuietFields({ fields }: { fields: readonly QuietField[] }) {
  const [shown, setShown] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  // What was filled once stays in sight when it is emptied: the focus is in it.
  const filled = fields.filter(({ id, isFilled }) => isFilled && !shown.includes(id)).map(({ id }) => id);
  if (filled.length > 0) setShown([...shown, ...filled]);

  useEffect(() => {
    if (asked === null) return;
    const field = root.current?.querySelector(`[data-field="${asked}"]`);
    field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [asked]);

  const hidden = fields.filter(({ id }) => !shown.includes(id) && !filled.includes(id));
  return (
    <div className={styles.fields} ref={root}>
      {fields
        .filter((one) => !hidden.includes(one))
        .map(({ id, field }) => (
          <div data-field={id} key={id}>
            {field}
          </div>
        ))}
      {hidden.length > 0 && (
        <ul className={styles.names}>
          {hidden.map(({ id, label }) => (
            <li key={id}>
              <LinkButton
                onPress={() => {
                  setShown([...shown, id]);
                  setAsked(id);
                }}
              >
                {label}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
