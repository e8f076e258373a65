import { isCountedOn } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import type { ProgrammeItem } from '../../../db/domain/programme';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { hrefOf } from '../../shared/route';
import { useAutosave } from '../../shared/useAutosave';
import { Checkbox } from '../../ui/Checkbox';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { LinkButton } from '../../ui/LinkButton';
import styles from './ParticipantChoice.module.css';

type Props = { item: ProgrammeItem; participants: readonly ParticipantRow[] };

/** Who of the mission is on the item. Whoever is no longer counted on is offered only to be taken off. */
export function ParticipantChoice({ item, participants }: Props) {
  const { t } = useTexts();
  const draft = useAutosave<readonly string[]>(
    `programme_item ${item.id} participants`,
    item.participationIds,
    (ids) => api().programme.update({ id: item.id, patch: { participationIds: [...ids] } }),
  );
  const chosen = new Set(draft.value);
  const offered = participants.filter((row) => isCountedOn(row) || chosen.has(row.id));
  const everyone = participants.filter(isCountedOn).map(({ id }) => id);
  const count = offered.filter(({ id }) => chosen.has(id)).length;
  const choose = (ids: string[]) => {
    draft.change(ids);
    void draft.flush();
  };
  const nameOf = (row: ParticipantRow) =>
    [personName(row), isCountedOn(row) ? null : t(`terms.invitation.${row.invitation}`)]
      .filter(Boolean)
      .join(' · ');

  return (
    <section className={styles.choice}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{t('programme.pane.participants')}</h3>
        {everyone.length > 0 && (
          <span className={styles.count}>
            {t('programme.pane.participantCount', { count, all: offered.length })}
          </span>
        )}
      </div>
      {offered.length === 0 ? (
        <p className={styles.nobody}>
          {t('programme.pane.nobody')}{' '}
          <LinkButton
            href={hrefOf({ screen: 'mission', id: item.missionId, tab: 'participants', focus: null })}
          >
            {t('programme.pane.toParticipants')}
          </LinkButton>
        </p>
      ) : (
        <>
          <Checkbox
            isIndeterminate={count > 0 && !everyone.every((id) => chosen.has(id))}
            isSelected={everyone.every((id) => chosen.has(id))}
            label={t('programme.pane.everyone')}
            onChange={(isSelected) => choose(isSelected ? everyone : [])}
          />
          <div className={styles.people}>
            <CheckboxGroup
              error={draft.failure && failureText(t, draft.failure)}
              isLabelHidden
              items={offered.map((row) => ({ id: row.id, label: nameOf(row) }))}
              label={t('programme.pane.participants')}
              onChange={choose}
              value={[...chosen]}
            />
          </div>
        </>
      )}
    </section>
  );
}
