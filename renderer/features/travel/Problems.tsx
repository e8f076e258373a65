import { useTexts } from '../../i18n';
import { Callout } from '../../ui/Callout';
import { LinkButton } from '../../ui/LinkButton';
import styles from './Problems.module.css';

/** Something to look at, and what one press does about it. */
export type Problem = {
  id: string;
  text: string;
  mend?: { label: string; onPress: () => void };
};

/** What needs a look, in sentences; nothing where nothing does. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTexts();
  if (problems.length === 0) return null;
  return (
    <Callout title={t('travel.look', { count: problems.length })} tone="warn">
      <ul className={styles.list}>
        {problems.map(({ id, text, mend }) => (
          <li key={id}>
            {text} {mend && <LinkButton onPress={mend.onPress}>{mend.label}</LinkButton>}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
