import { Handshake, LibraryBig } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MatchState, NamedMatch } from '../../../db/domain/match';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { goTo, partnerRoute } from '../../shared/route';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { EmptyState } from '../../ui/EmptyState';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Board } from './Board';
import styles from './Board.module.css';
import { Gaps } from './Gaps';
import { MatchPane } from './MatchPane';
import { type Proposal, ProposeDialog } from './ProposeDialog';
import { StepDialog } from './StepDialog';
import { SuggestionsPane } from './SuggestionsPane';
import { useFollowing } from './useFollowing';

type Props = {
  partnerId: string;
  /** A match to open, a need whose suggestions to open, or the name of another view than the board. */
  focus: string | null;
  /** The view in which what is matched becomes a paper. */
  document: ReactNode;
};

const views = ['board', 'gaps', 'document'] as const;

type Asked =
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'step'; match: NamedMatch; state: MatchState };

/** A partner's needs and what meets them: what might, what was proposed, and how far it has come. */
export function MatchesSection({ partnerId, focus, document }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const today = useToday();
  const [asked, ask] = useState<Asked | null>(null);
  const following = useFollowing();
  const [solutionId, setSolutionId] = useState<string | null>(null);
  const board = useRecords('matches', 'board', { partnerId }).data;
  // Without the topics, every need would stand under none for a moment.
  const topics = useRecords('topics', 'list').data;
  if (!board || !topics || !today) return null;

  const open = (id: string | null) => goTo(partnerRoute(partnerId, 'matches', id));
  const match = board.matches.find(({ id }) => id === focus);
  const need = board.needs.find(({ id }) => id === focus);
  const view = views.find((each) => each === focus) ?? 'board';

  if (board.needs.length === 0)
    return (
      <EmptyState
        action={
          <Button onPress={() => goTo(partnerRoute(partnerId, 'needs'))} variant="primary">
            {t('matching.toNeeds')}
          </Button>
        }
        icon={Handshake}
        title={t('matching.emptyTitle')}
      >
        {t('matching.emptyText')}
      </EmptyState>
    );

  const told = ({ solutionTitle }: NamedMatch, state: MatchState) =>
    void offerUndo(t('matching.moved', { solution: solutionTitle, state: t(`terms.matchState.${state}`) }));
  /** Two states ask for more than that one is there. */
  async function move(moved: NamedMatch, state: MatchState) {
    if (state === 'presented' || state === 'declined') return ask({ kind: 'step', match: moved, state });
    if ((await run(api().matches.changeState({ id: moved.id, state }))) === undefined) return;
    told(moved, state);
    // What came of it can be recorded there.
    if (state === 'adopted') open(moved.id);
  }

  const pane = match ? (
    <MatchPane
      key={match.id}
      matchId={match.id}
      onClose={() => open(null)}
      onStep={(state) => ask({ kind: 'step', match, state })}
    />
  ) : (
    need && (
      <SuggestionsPane
        currentId={solutionId}
        key={need.id}
        need={need}
        onClose={() => open(null)}
        onPropose={(proposal) => ask({ kind: 'proposal', proposal })}
      />
    )
  );

  return (
    <PaneBeside pane={pane}>
      <div className={styles.head}>
        <SegmentedControl
          items={views.map((id) => ({ id, label: t(`matching.views.${id}`) }))}
          label={t('matching.view')}
          onChange={(next) => open(next === 'board' ? null : next)}
          value={view}
        />
      </div>
      {board.catalogueSize === 0 && (
        <Callout
          action={
            <Button onPress={() => goTo({ screen: 'catalogue' })} size="small">
              {t('matching.toCatalogue')}
            </Button>
          }
          icon={LibraryBig}
          title={t('matching.noCatalogue')}
        >
          {t('matching.noCatalogueText')}
        </Callout>
      )}
      {view === 'document' && document}
      {view === 'gaps' && <Gaps board={board} onSuggestions={open} partnerId={partnerId} />}
      {view === 'board' && (
        <Board
          actions={{
            press: setSolutionId,
            propose: (proposal) => ask({ kind: 'proposal', proposal }),
            move: (moved, state) => void move(moved, state),
          }}
          board={board}
          currentSolutionId={solutionId}
          focus={focus}
          following={following}
          partnerId={partnerId}
        />
      )}
      {asked?.kind === 'proposal' && (
        <ProposeDialog onClose={() => ask(null)} onDone={open} proposal={asked.proposal} />
      )}
      {asked?.kind === 'step' && (
        <StepDialog
          match={asked.match}
          onClose={() => {
            following.end();
            ask(null);
          }}
          onDone={() => {
            ask(null);
            told(asked.match, asked.state);
          }}
          state={asked.state}
          today={today}
        />
      )}
    </PaneBeside>
  );
}
