import styles from './FilterSelect.module.css';
import { Select } from './Select';

type Props<Id extends string> = {
  label: string;
  /** The first entry, which narrows nothing. */
  any: string;
  items: readonly { id: Id; label: string }[];
  value: Id | undefined;
  onChange: (id: Id | undefined) => void;
};

/** One thing that a list is narrowed by; quiet until it narrows. */
export function FilterSelect<Id extends string>({ label, any, items, value, onChange }: Props<Id>) {
  return (
    <div className={styles.filter} data-active={value !== undefined}>
      <Select<Id | 'any'>
        isLabelHidden
        items={[{ id: 'any', label: any }, ...items]}
        label={label}
        onChange={(id) => onChange(id === 'any' ? undefined : id)}
        value={value ?? 'any'}
      />
    </div>
  );
}
