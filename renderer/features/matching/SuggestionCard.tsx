import { ExternalLink, Plus } from 'lucide-react';
import type { Suggestion } from '../../../db/domain/matching';
import type { OfferedSolution } from '../../../electron/contract/matches';
import { useTexts } from '../../i18n';
import { goTo, hrefOf, type Route } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Card } from './Card';
import styles from './Card.module.css';
import { reasonText, reasonWords } from './words';

type Props = {
  suggestion: Suggestion;
  solution: OfferedSolution;
  dragType: string;
  isCurrent: boolean;
  /** Where all that is suggested for the need stands. */
  place: Route;
  onOpen: () => void;
  onPropose: (reason: string) => void;
};

/** A solution that nobody has proposed yet, with what speaks for it and how much against. */
export function SuggestionCard({
  suggestion,
  solution,
  dragType,
  isCurrent,
  place,
  onOpen,
  onPropose,
}: Props) {
  const { t, language } = useTexts();
  const wording = { t, language, topics: useTopics() };
  const against = suggestion.objections.length;
  return (
    <Card
      dragId={solution.id}
      dragType={dragType}
      href={hrefOf(place)}
      isCurrent={isCurrent}
      isSuggested
      menu={[
        {
          id: 'open',
          label: t('matching.openReasons'),
          icon: ExternalLink,
          onAction: () => {
            onOpen();
            goTo(place);
          },
        },
        {
          id: 'propose',
          label: t('matching.proposeThis'),
          icon: Plus,
          onAction: () => onPropose(reasonText(suggestion, solution, wording)),
        },
      ]}
      onPress={onOpen}
      provider={solution.providerName ?? t('matching.noProvider')}
      readiness={t(`terms.readiness.${solution.readiness}`)}
      title={solution.title}
    >
      <span className={styles.reason} dir="auto">
        {suggestion.reasons
          // The topic stands above the need already, and how far the solution is at its foot.
          .filter(
            ({ kind }) => kind !== 'runs-today' && (kind !== 'topic' || suggestion.reasons.length === 1),
          )
          .map((reason) => reasonWords(reason, solution, wording))
          .join('\n') || t('matching.sameTopic')}
      </span>
      {against > 0 && <span className={styles.against}>{t('matching.against', { count: against })}</span>}
    </Card>
  );
}
