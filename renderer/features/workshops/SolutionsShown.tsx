import { X } from 'lucide-react';
import { useState } from 'react';
import type { PresentedSolution } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { hrefOf } from '../../shared/route';
import { SolutionPicker } from '../../shared/SolutionPicker';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Parts.module.css';

type Props = { itemId: string; solutions: readonly PresentedSolution[] };

/** The solutions that were shown at a workshop, and the needs that they were matched with there. */
export function SolutionsShown({ itemId, solutions }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  // Each one that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);

  async function add(solutionId: string | null) {
    if (solutionId === null) return;
    if ((await run(api().workshops.presentSolution({ itemId, solutionId }))) === undefined) return;
    setAdded(added + 1);
  }

  return (
    <Section count={solutions.length || undefined} heading={t('workshop.solutions')}>
      {solutions.length > 0 && (
        <List>
          {solutions.map(({ id, title, providerName, isListed, matches }) => (
            <ListRow
              href={hrefOf({ screen: 'solution', id })}
              key={id}
              secondLine={[
                providerName,
                ...matches.map(({ needTitle, state }) =>
                  t('workshop.matchedWith', { need: needTitle, state: t(`terms.matchState.${state}`) }),
                ),
              ]
                .filter(Boolean)
                .join(' · ')}
              title={title}
              trailing={
                isListed && (
                  <IconButton
                    icon={X}
                    label={t('workshop.removeSolution', { name: title })}
                    onPress={() =>
                      void remove(
                        api().workshops.withdrawSolution({ itemId, solutionId: id }),
                        'removedNamed',
                        title,
                      )
                    }
                    size="small"
                  />
                )
              }
            />
          ))}
        </List>
      )}
      <div className={styles.adding}>
        <SolutionPicker
          isLabelHidden
          key={added}
          label={t('workshop.addSolution')}
          onChange={(solutionId) => void add(solutionId)}
          placeholder={t('workshop.solutionPlaceholder')}
          value={null}
        />
      </div>
    </Section>
  );
}
