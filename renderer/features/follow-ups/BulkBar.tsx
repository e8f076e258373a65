import { CalendarDays, CircleDot, Flag, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import {
  type FollowUpChangeOfMany,
  type FollowUpState,
  farthestShift,
  followUpStates,
  type PartyRef,
  priorities,
} from '../../../db/domain/follow-up';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { PartyPicker } from '../../shared/PartyPicker';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { NumberField } from '../../ui/NumberField';
import { Popover } from '../../ui/Popover';
import { showToast } from '../../ui/toasts';
import styles from './BulkBar.module.css';
import { DropDialog } from './DropDialog';
import type { Selection } from './useSelection';

type Props = { selection: Selection; count: number; onSelectAll: () => void };

/** What can be done to all that are selected: one step each time, told how many, and taken back with one press. */
export function BulkBar({ selection, count, onSelectAll }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [isDropping, setDropping] = useState(false);
  const ids = [...selection.ids];

  const say = async (changed: number) =>
    changed === 0
      ? showToast({ title: t('followUps.bulk.unchanged') })
      : offerUndo(t('followUps.bulk.changed', { count: changed }));

  async function make(change: FollowUpChangeOfMany) {
    const made = await run(api().followUps.updateMany({ ids, change }));
    if (made) await say(made.changed);
  }
  const setState = (state: FollowUpState) =>
    state === 'dropped' ? setDropping(true) : void make({ kind: 'state', state });

  return (
    <section aria-label={t('followUps.bulk.label')} className={styles.bar}>
      <span className={styles.count} role="status">
        {t('followUps.bulk.selected', { count: ids.length })}
      </span>
      {ids.length < count && (
        <Button onPress={onSelectAll} size="small" variant="quiet">
          {t('followUps.bulk.all')}
        </Button>
      )}
      <div className={styles.actions}>
        <MenuButton
          icon={CircleDot}
          items={followUpStates.map((state) => ({
            id: state,
            label: t(`terms.followUpState.${state}`),
            onAction: () => setState(state),
          }))}
          label={t('followUps.bulk.state')}
          size="small"
        />
        <Popover
          label={t('followUps.bulk.owner')}
          trigger={
            <Button icon={UserRound} size="small">
              {t('followUps.bulk.owner')}
            </Button>
          }
        >
          {({ close }) => <OwnerForm close={close} make={make} />}
        </Popover>
        <Popover
          label={t('followUps.bulk.due')}
          trigger={
            <Button icon={CalendarDays} size="small">
              {t('followUps.bulk.due')}
            </Button>
          }
        >
          {({ close }) => <DueForm close={close} make={make} />}
        </Popover>
        <MenuButton
          icon={Flag}
          items={priorities.toReversed().map((priority) => ({
            id: priority,
            label: t(`terms.priority.${priority}`),
            onAction: () => void make({ kind: 'priority', priority }),
          }))}
          label={t('followUps.bulk.priority')}
          size="small"
        />
        <IconButton icon={X} label={t('followUps.bulk.clear')} onPress={selection.clear} size="small" />
      </div>
      {isDropping && (
        <DropDialog
          drop={async (reason) => {
            const result = await api().followUps.updateMany({
              ids,
              change: { kind: 'state', state: 'dropped', reason },
            });
            if (result.ok) void say(result.value.changed);
            return result;
          }}
          onClose={() => setDropping(false)}
          onDone={() => setDropping(false)}
          title={t('followUps.bulk.dropTitle', { count: ids.length })}
        />
      )}
    </section>
  );
}

type FormProps = { make: (change: FollowUpChangeOfMany) => Promise<void>; close: () => void };

function OwnerForm({ make, close }: FormProps) {
  const { t } = useTexts();
  const [ownerHere, setOwner] = useState<PartyRef | null>(null);
  const done = (next: PartyRef | null) => {
    close();
    void make({ kind: 'owner-here', ownerHere: next });
  };
  return (
    <div className={styles.form}>
      <PartyPicker
        autoFocus
        label={t('followUps.bulk.owner')}
        onChange={setOwner}
        placeholder={t('followUps.ownerPlaceholder')}
        value={ownerHere}
      />
      <div className={styles.buttons}>
        <Button
          isDisabled={ownerHere === null}
          onPress={() => done(ownerHere)}
          size="small"
          variant="primary"
        >
          {t('followUps.bulk.set')}
        </Button>
        <Button onPress={() => done(null)} size="small" variant="quiet">
          {t('followUps.bulk.take')}
        </Button>
      </div>
    </div>
  );
}

function DueForm({ make, close }: FormProps) {
  const { t } = useTexts();
  const [due, setDue] = useState<string | null>(null);
  const [days, setDays] = useState<number | null>(7);
  const isShift = days !== null && Number.isInteger(days) && days !== 0 && Math.abs(days) <= farthestShift;
  const done = (change: FollowUpChangeOfMany) => {
    close();
    void make(change);
  };
  return (
    <div className={styles.form}>
      <DayInput autoFocus label={t('followUps.due')} onChange={setDue} value={due} />
      <div className={styles.buttons}>
        <Button
          isDisabled={due === null}
          onPress={() => done({ kind: 'due', due })}
          size="small"
          variant="primary"
        >
          {t('followUps.bulk.set')}
        </Button>
        <Button onPress={() => done({ kind: 'due', due: null })} size="small" variant="quiet">
          {t('followUps.bulk.noDue')}
        </Button>
      </div>
      <NumberField
        error={days === null || isShift ? undefined : t('followUps.bulk.notDays', { max: farthestShift })}
        formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
        label={t('followUps.bulk.shift')}
        onChange={setDays}
        unit={t('followUps.daysUnit')}
        value={days}
      />
      <div className={styles.buttons}>
        <Button
          isDisabled={!isShift}
          onPress={() => isShift && done({ kind: 'shift-due', days })}
          size="small"
        >
          {t('followUps.bulk.shiftDue')}
        </Button>
      </div>
    </div>
  );
}
