import { Languages, Mic, UserRound, UserRoundCheck } from 'lucide-react';
import { useId, useMemo } from 'react';
import { isCountedOn } from '../../../../db/domain/participation';
import { personName } from '../../../../db/domain/person';
import { type ItemRole, itemRoles, type ProgrammeItem } from '../../../../db/domain/programme';
import { type ProgrammeGroup, presentOn } from '../../../../db/domain/programme-group';
import type { ParticipantRow } from '../../../../electron/contract/participations';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { failureText } from '../../../shared/failures';
import { hrefOf } from '../../../shared/route';
import { useAutosave } from '../../../shared/useAutosave';
import { Checkbox } from '../../../ui/Checkbox';
import { CheckboxGroup } from '../../../ui/CheckboxGroup';
import { ErrorText } from '../../../ui/ErrorText';
import { Icon } from '../../../ui/Icon';
import { LinkButton } from '../../../ui/LinkButton';
import { type Crowd, crowdOf, isIn, withRole } from './crowd';
import styles from './ItemPeople.module.css';
import { TickTable } from './TickTable';

type Props = {
  item: ProgrammeItem;
  groups: readonly ProgrammeGroup[];
  participants: readonly ParticipantRow[];
  onEditGroups: () => void;
};

const icons = {
  participant: UserRound,
  speaker: Mic,
  interpreter: Languages,
  escort: UserRoundCheck,
} satisfies Record<ItemRole, unknown>;

/**
 * Who of the mission is on the item, and as what. Whoever comes with a group is shown so; whoever is no longer counted on
 * is offered only to be taken off.
 */
export function ItemPeople({ item, groups, participants, onEditGroups }: Props) {
  const { t } = useTexts();
  const headingId = useId();
  const saved = useMemo(() => crowdOf(item), [item]);
  const draft = useAutosave<Crowd>(`programme_item ${item.id} people`, saved, (crowd) =>
    api().programme.update({ id: item.id, patch: crowd }),
  );
  const crowd = draft.value;
  const choose = (next: Crowd) => {
    draft.change(next);
    void draft.flush();
  };

  const coming = groups.filter(({ id }) => crowd.groupIds.includes(id));
  const comingWith = (id: string) => coming.filter(({ memberIds }) => memberIds.includes(id));
  const present = new Set(presentOn(crowd, groups));
  const offered = participants.filter((row) => isCountedOn(row) || present.has(row.id));
  const everyone = participants.filter(isCountedOn).map(({ id }) => id);
  const takesPart = (id: string) => isIn(crowd, 'participant', id) || comingWith(id).length > 0;
  const others = everyone.filter((id) => comingWith(id).length === 0);
  const count = offered.filter(({ id }) => present.has(id)).length;

  const hintOf = (row: ParticipantRow): string | undefined => {
    if (!isCountedOn(row)) return t(`terms.invitation.${row.invitation}`);
    const names = comingWith(row.id).map(({ name }) => name);
    if (names.length > 0) return t('programmeItem.withGroup', { names: names.join(', ') });
    return row.role === 'member' ? undefined : t(`terms.role.${row.role}`);
  };

  return (
    <>
      {groups.length > 0 && (
        <CheckboxGroup
          items={groups.map(({ id, name, memberIds }) => ({
            id,
            label: t('programmeItem.groupCount', { name, count: memberIds.length }),
          }))}
          label={t('programmeItem.groups')}
          onChange={(groupIds) => choose({ ...crowd, groupIds })}
          value={crowd.groupIds}
        />
      )}
      {participants.length > 0 && (
        <p className={styles.link}>
          <LinkButton onPress={onEditGroups}>
            {t(groups.length > 0 ? 'programmeItem.editGroups' : 'programmeItem.split')}
          </LinkButton>
        </p>
      )}
      <section aria-labelledby={headingId} className={styles.people}>
        <div className={styles.head}>
          <h4 className={styles.heading} id={headingId}>
            {t('programmeItem.people')}
          </h4>
          {everyone.length > 0 && (
            <span className={styles.count}>{t('programmeItem.present', { count, all: offered.length })}</span>
          )}
        </div>
        {offered.length === 0 ? (
          <p className={styles.nobody}>
            {t('programmeItem.nobody')}{' '}
            <LinkButton
              href={hrefOf({ screen: 'mission', id: item.missionId, tab: 'participants', focus: null })}
            >
              {t('programmeItem.toParticipants')}
            </LinkButton>
          </p>
        ) : (
          <>
            <ul aria-hidden className={styles.legend}>
              {itemRoles.map((role) => (
                <li key={role}>
                  <Icon icon={icons[role]} size={14} />
                  {t(`programmeItem.roles.${role}`)}
                </li>
              ))}
            </ul>
            <TickTable
              columns={itemRoles.map((role) => ({
                id: role,
                label: t(`programmeItem.roles.${role}`),
                icon: icons[role],
              }))}
              corner={
                <Checkbox
                  isIndeterminate={everyone.some(takesPart) && !everyone.every(takesPart)}
                  isSelected={everyone.every(takesPart)}
                  label={t('programmeItem.everyone')}
                  onChange={(isSelected) => choose({ ...crowd, participationIds: isSelected ? others : [] })}
                />
              }
              label={t('programmeItem.people')}
              onTick={(id, role, isOn) => choose(withRole(crowd, role, id, isOn))}
              rows={offered.map((row) => ({ id: row.id, name: personName(row), hint: hintOf(row) }))}
              stateOf={(id, role) => {
                if (isIn(crowd, role, id)) return 'on';
                return role === 'participant' && comingWith(id).length > 0 ? 'given' : 'off';
              }}
            />
            {draft.failure && <ErrorText>{failureText(t, draft.failure)}</ErrorText>}
          </>
        )}
      </section>
    </>
  );
}
