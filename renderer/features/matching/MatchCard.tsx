import { ArrowLeft, ArrowRight, ExternalLink, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type MatchState, matchStates, type NamedMatch } from '../../../db/domain/match';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { goTo, hrefOf, partnerRoute } from '../../shared/route';
import { useRemoval } from '../../shared/useRemoval';
import { Card } from './Card';
import cardStyles from './Card.module.css';
import type { Following } from './useFollowing';

type Props = {
  match: NamedMatch;
  dragType: string;
  isCurrent: boolean;
  onMove: (match: NamedMatch, state: MatchState) => void;
  following: Following;
};

/** A match on the board: the solution, whose it is, how far it is, and why it fits. */
export function MatchCard({ match, dragType, isCurrent, onMove, following }: Props) {
  const { t } = useTexts();
  const removal = useRemoval();
  const title = useRef<HTMLAnchorElement>(null);
  const { id, state, solutionTitle, needTitle } = match;
  useEffect(() => {
    if (following.arrives(id)) title.current?.focus();
  }, [following, id]);

  function move(next: MatchState) {
    following.begin(id);
    onMove(match, next);
  }

  function handleKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const next = matchStates[matchStates.indexOf(state) + (event.key === 'ArrowLeft' ? -1 : 1)];
    if (next) move(next);
  }

  const place = partnerRoute(match.partnerId, 'matches', id);
  const why = state === 'declined' ? match.declinedReason : match.reason;
  return (
    <Card
      dragId={id}
      dragType={dragType}
      href={hrefOf(place)}
      isCurrent={isCurrent}
      menu={[
        { id: 'open', label: t('matching.open'), icon: ExternalLink, onAction: () => goTo(place) },
        ...matchStates
          .filter((next) => next !== state)
          .map((next, index) => ({
            id: next,
            label: t(`matching.moveTo.${next}`),
            icon: matchStates.indexOf(next) < matchStates.indexOf(state) ? ArrowLeft : ArrowRight,
            startsGroup: index === 0,
            shortcut: shortcutTo(state, next),
            onAction: () => move(next),
          })),
        {
          id: 'remove',
          label: t('matching.remove'),
          icon: Trash2,
          startsGroup: true,
          onAction: () =>
            void removal(
              api().matches.remove({ id }),
              'removedNamed',
              t('matching.pair', { need: needTitle, solution: solutionTitle }),
            ),
        },
      ]}
      onKeyDown={handleKey}
      provider={match.providerName ?? t('matching.noProvider')}
      readiness={t(`terms.readiness.${match.readiness}`)}
      ref={title}
      title={solutionTitle}
    >
      {state === 'presented' && match.presentedAt && (
        <span>{t('matching.presentedAt', { title: match.presentedAt.title })}</span>
      )}
      {why && (
        <span className={cardStyles.reason} dir="auto">
          {why}
        </span>
      )}
    </Card>
  );
}

/** The neighbouring states are a key away. */
function shortcutTo(from: MatchState, to: MatchState): string | undefined {
  const steps = matchStates.indexOf(to) - matchStates.indexOf(from);
  return steps === 1 ? 'Alt →' : steps === -1 ? 'Alt ←' : undefined;
}
