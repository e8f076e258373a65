import styles from './Kbd.module.css';

/** A keyboard shortcut as people read it: "Ctrl K". Runs left to right in every script, as the keys do. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {keys}
    </kbd>
  );
}
