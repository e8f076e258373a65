import { personName } from '../../../db/domain/person';
import type { Need } from '../../../db/domain/substitution';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { LinkButton } from '../../ui/LinkButton';
import styles from './InvitationChain.module.css';

/** What there is to see to for somebody who comes in another's place; nothing where there is nothing. */
export function SubstituteNeeds({ participant }: { participant: ParticipantRow }) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const { id, missionId } = participant;
  const { data: needs = [] } = useRecords('invitations', 'needed', { participationId: id });
  if (needs.length === 0) return null;
  const has = (...kinds: Need['kind'][]) => needs.some(({ kind }) => kinds.includes(kind));

  async function takeOver() {
    if ((await run(api().invitations.takeOverTravel({ participationId: id }))) === undefined) return;
    await offerUndo(t('participants.needs.tookOver', { name: personName(participant) }));
  }

  return (
    <Callout title={t('participants.needs.heading')}>
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={need.kind}>
            {'count' in need
              ? t(`participants.needs.${need.kind}`, { count: need.count })
              : t(`participants.needs.${need.kind}`)}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {has('legs', 'rooms') && (
          <Button onPress={() => void takeOver()} size="small">
            {t('participants.needs.takeOver')}
          </Button>
        )}
        {has('letter') && (
          <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'documents', focus: null })}>
            {t('participants.needs.toLetters')}
          </LinkButton>
        )}
        {has('passport', 'visa', 'diet') && (
          <LinkButton
            href={hrefOf({ screen: 'mission', id: missionId, tab: 'participants', focus: 'practical' })}
          >
            {t('participants.needs.toPractical')}
          </LinkButton>
        )}
      </div>
    </Callout>
  );
}
