import { Trash2 } from 'lucide-react';
import { type MatchState, matchStates } from '../../../db/domain/match';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { hrefOf, partnerRoute } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { matchTone } from '../../shared/stages';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { MenuButton } from '../../ui/MenuButton';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { SidePane } from '../../ui/SidePane';
import styles from './Pane.module.css';
import { RecordResult } from './RecordResult';

type Props = {
  matchId: string;
  /** Asks for what a state needs. */
  onStep: (state: MatchState) => void;
  onClose: () => void;
};

/** Everything about one match: what meets what and why, the state it is in and how it came there. */
export function MatchPane({ matchId, onStep, onClose }: Props) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const match = useRecords('matches', 'get', { id: matchId }).data;
  const followUps = useRecords('followUps', 'list', { matchId }).data ?? [];
  if (!match || match.id !== matchId) return null;
  const { id, state } = match;

  async function remove() {
    const name = t('matching.pair', { need: match?.needTitle, solution: match?.solutionTitle });
    if (await removal(api().matches.remove({ id }), 'removedNamed', name)) onClose();
  }

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('matching.remove')}
          onPress={() => void remove()}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={match.solutionTitle}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <dl className={styles.facts}>
          <dt>{t('matching.need')}</dt>
          <dd>
            <LinkButton href={hrefOf(partnerRoute(match.partnerId, 'needs', match.needId))}>
              <bdi>{match.needTitle}</bdi>
            </LinkButton>
          </dd>
          <dt>{t('matching.solution')}</dt>
          <dd>
            <LinkButton href={hrefOf({ screen: 'solution', id: match.solutionId })}>
              <bdi>{match.solutionTitle}</bdi>
            </LinkButton>
            <span className={styles.quiet}>
              {[match.providerName ?? t('matching.noProvider'), t(`terms.readiness.${match.readiness}`)].join(
                ' · ',
              )}
            </span>
          </dd>
        </dl>
        <div className={styles.state}>
          <Pill tone={matchTone[state]}>{t(`terms.matchState.${state}`)}</Pill>
          <span className={styles.quiet}>
            {t('matching.since', { day: formatDay(match.since, language) })}
          </span>
          <div>
            <MenuButton
              items={matchStates
                .filter((next) => next !== state || next === 'presented')
                .map((next) => ({
                  id: next,
                  label: t(`terms.matchState.${next}`),
                  onAction: () => onStep(next),
                }))}
              label={t('matching.move')}
              size="small"
            />
          </div>
        </div>
        {state === 'declined' && (
          <p className={styles.declined} dir="auto">
            {match.declinedReason}
          </p>
        )}
        <SavedText
          as="text"
          draftKey={`match ${id} reason`}
          label={t('matching.why')}
          onSave={(reason) => api().matches.update({ id, patch: { reason } })}
          rows={3}
          value={match.reason}
        />
        <RecordResult match={match} />
        {followUps.length > 0 && (
          <Section count={followUps.length} heading={t('matching.followUps')}>
            <List label={t('matching.followUps')}>
              {followUps.map((followUp) => (
                <FollowUpEntry
                  followUp={followUp}
                  href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
                  key={followUp.id}
                />
              ))}
            </List>
          </Section>
        )}
        <Section heading={t('matching.history')}>
          <ol className={styles.history}>
            {match.history.toReversed().map((change) => (
              <li className={styles.change} key={change.id}>
                <Pill tone={matchTone[change.state]}>{t(`terms.matchState.${change.state}`)}</Pill>
                <span className={styles.quiet}>{formatDay(change.on, language)}</span>
                {change.item && change.itemId && (
                  <p className={styles.said}>
                    <LinkButton
                      href={hrefOf({
                        screen: 'mission',
                        id: change.item.missionId,
                        tab: 'workshops',
                        focus: change.itemId,
                      })}
                    >
                      <bdi>{t('matching.presentedAt', { title: change.item.title })}</bdi>
                    </LinkButton>
                  </p>
                )}
                {change.reason && (
                  <p className={styles.said} dir="auto">
                    {change.reason}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </SidePane>
  );
}
