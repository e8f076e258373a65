import { isOpen } from '../../db/domain/follow-up';
import type { FollowUpRow } from '../../electron/contract/follow-ups';
import { useTexts } from '../i18n';
import { ListRow } from '../ui/ListRow';
import { Pill } from '../ui/Pill';
import { DueText } from './DueText';
import { followUpTone } from './stages';
import { useTopics } from './topics';

type Props = {
  followUp: FollowUpRow;
  /** Where a list spans missions, each row says its own. */
  hasMission?: boolean;
  /** Everything here is open and waiting: the state goes without saying. */
  isStateHidden?: boolean;
  href?: string;
  onPress?: () => void;
  isCurrent?: boolean;
};

/** A follow-up in a list: who here owes what to whom there, and by when. */
export function FollowUpEntry({ followUp, hasMission, isStateHidden, ...rest }: Props) {
  const { t } = useTexts();
  const topic = useTopics().find(({ id }) => id === followUp.topicId);
  const owners = [followUp.ownerHereName, followUp.ownerThereName]
    .filter((name) => name !== null)
    .join(' → ');
  const lines = [owners, hasMission ? followUp.missionTitle : null].filter(Boolean);
  return (
    <ListRow
      {...rest}
      colour={topic?.colour ?? 'none'}
      isDone={!isOpen(followUp)}
      secondLine={lines.length > 0 ? lines.join(' · ') : undefined}
      title={followUp.title}
      trailing={
        <>
          {!isStateHidden && followUp.state !== 'not-started' && (
            <Pill tone={followUpTone[followUp.state]}>{t(`terms.followUpState.${followUp.state}`)}</Pill>
          )}
          <DueText due={followUp.due} isOpen={isOpen(followUp)} />
        </>
      }
    />
  );
}
