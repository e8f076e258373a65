import { Trash2, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { type LegPatch, legDirections, legModes, type TravelLeg } from '../../../db/domain/travel';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText, fieldError } from '../../shared/failures';
import { SavedText } from '../../shared/SavedText';
import { useAutosave } from '../../shared/useAutosave';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { ErrorText } from '../../ui/ErrorText';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { LegTimesFields } from './LegTimesFields';
import { draftOf, type TimesDraft, timesOf } from './legDraft';
import styles from './Pane.module.css';
import { PeoplePicker } from './PeoplePicker';
import type { Travel } from './useTravel';
import { directionName, legTitle } from './words';

type Props = {
  leg: TravelLeg;
  travel: Travel;
  onReturn: () => void;
  onClose: () => void;
};

/** Everything about one leg, saved as one types. */
export function LegPane({ leg, travel, onReturn, onClose }: Props) {
  const words = useTexts();
  const { t } = words;
  const run = useRun();
  const removal = useRemoval();
  const { id } = leg;
  const save = (patch: LegPatch) => api().travel.updateLeg({ id, patch });
  const choose = (patch: LegPatch) => void run(save(patch));
  const line = (field: 'number' | 'fromName' | 'toName', label: string) => (
    <SavedText
      draftKey={`travel_leg ${id} ${field}`}
      label={label}
      onSave={(text) => save({ [field]: text })}
      value={leg[field]}
    />
  );
  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('travel.removeLeg')}
          onPress={() => {
            onClose();
            void removal(api().travel.removeLeg({ id }), 'removedNamed', legTitle(leg, words));
          }}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={legTitle(leg, words)}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <PeoplePicker
          label={t('travel.travellers')}
          onChange={(participationIds) => travel.putOnLeg(id, participationIds)}
          travel={travel}
          value={leg.participationIds}
        />
        <div className={styles.pair}>
          <Select
            items={legDirections.map((direction) => ({
              id: direction,
              label: directionName(direction, travel.mission.direction, t),
            }))}
            label={t('travel.directionLabel')}
            onChange={(direction) => choose({ direction })}
            value={leg.direction}
          />
          <Select
            items={legModes.map((mode) => ({ id: mode, label: t(`travel.mode.${mode}`) }))}
            label={t('travel.modeLabel')}
            onChange={(mode) => choose({ mode })}
            value={leg.mode}
          />
          {line('fromName', t('travel.from'))}
          {line('toName', t('travel.to'))}
        </div>
        {line('number', t('travel.number'))}
        <Times home={travel.home} leg={leg} />
        <SavedText
          draftKey={`travel_leg ${id} pickUp`}
          hint={t('travel.pickUpHint')}
          label={t('travel.pickUp')}
          onSave={(pickUp) => save({ pickUp })}
          value={leg.pickUp}
        />
        <SavedText
          draftKey={`travel_leg ${id} note`}
          label={t('travel.note')}
          onSave={(note) => save({ note })}
          value={leg.note}
        />
        {leg.direction !== 'onward' && (
          <div>
            <Button icon={Undo2} onPress={onReturn} size="small">
              {t('travel.makeReturn')}
            </Button>
          </div>
        )}
      </div>
    </SidePane>
  );
}

/** Both ends at once: what doesn't fit together is said at its field and kept until it does. */
function Times({ leg, home }: { leg: TravelLeg; home: string }) {
  const { t } = useTexts();
  const { id, departsAt, departsZone, arrivesAt, arrivesZone } = leg;
  const saved = useMemo(
    () => draftOf({ departsAt, departsZone, arrivesAt, arrivesZone }),
    [departsAt, departsZone, arrivesAt, arrivesZone],
  );
  const key = `travel_leg ${id} times`;
  const draft = useAutosave<TimesDraft>(key, saved, async (next) => {
    const times = timesOf(next);
    if (!('problem' in times)) return api().travel.updateLeg({ id, patch: times });
    const problems = [{ path: [times.field], problem: times.problem }];
    return { ok: false, error: { kind: 'invalid', problems } };
  });
  const { failure } = draft;
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void draft.flush();
      }}
    >
      <LegTimesFields
        draft={draft.value}
        draftKey={key}
        errorOf={(field) =>
          field === 'arrivesTime' && isTooEarly(failure)
            ? t('travel.arrivesFirst')
            : fieldError(t, failure, field)
        }
        home={home}
        onChange={(part) => draft.change({ ...draft.value, ...part })}
      />
      {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
    </div>
  );
}

const isTooEarly = (failure: Failure | undefined): boolean =>
  failure?.kind === 'invalid' && failure.problems[0]?.problem === 'end-before-start';
