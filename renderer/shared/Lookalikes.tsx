import { UsersRound } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { personName } from '../../db/domain/person';
import type { Lookalike } from '../../electron/contract/duplicates';
import type { PersonRow } from '../../electron/contract/people';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import styles from './Lookalikes.module.css';
import { personHint } from './people';

type Props = {
  people: readonly Lookalike[];
  onTake: (person: PersonRow) => void;
  /** The first has the focus at once: nothing goes on before one has answered. */
  isQuestion?: boolean;
  /** Esc in it. */
  onClose?: () => void;
  /** How to go on without any of them. */
  action?: ReactNode;
};

/** Asks whether somebody who is being written down is one of those who are there already. */
export function Lookalikes({ people, onTake, isQuestion = false, onClose, action }: Props) {
  const { t } = useTexts();
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !onClose) return;
    event.stopPropagation();
    onClose();
  }
  return (
    <section
      aria-label={t('duplicates.sameOne')}
      className={isQuestion ? styles.question : undefined}
      onKeyDownCapture={closeOnEscape}
    >
      <Callout action={action} icon={UsersRound} isAnnounced title={t('duplicates.sameOne')}>
        <ul className={styles.list}>
          {people.map(({ person, reasons }, index) => (
            <li className={styles.person} key={person.id}>
              <Button autoFocus={isQuestion && index === 0} onPress={() => onTake(person)} size="small">
                {t('duplicates.take', { name: personName(person) })}
              </Button>
              <span>
                {[personHint(person), ...reasons.map((reason) => t(`duplicates.reason.${reason}`))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Callout>
    </section>
  );
}
