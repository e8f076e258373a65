import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { isCountedOn } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import {
  accessNeeds,
  clothingSizes,
  diets,
  isExpiredPurpose,
  missingPractical,
  type PracticalData,
  type PracticalPatch,
  photoConsents,
  usualEnd,
  visaPoints,
  visaStates,
} from '../../../db/domain/practical-data';
import type { PracticalRow } from '../../../electron/contract/practical';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { formatDay } from '../../shared/format';
import { SavedDay } from '../../shared/SavedDay';
import { SavedText } from '../../shared/SavedText';
import { useChosen } from '../../shared/useChosen';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Callout } from '../../ui/Callout';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { NeedFields } from './NeedFields';
import { PassportNumber } from './PassportNumber';
import styles from './Practical.module.css';
import { passportWarning, type Setting, travels, visaWarnings } from './problems';

type Props = { row: PracticalRow; setting: Setting; onClose: () => void };

type Line = 'dietNote' | 'accessNote' | 'emergencyName' | 'emergencyPhone' | 'insurance' | 'purpose';

/** What is noted of one person for this journey. */
export function PracticalPane({ row, setting, onClose }: Props) {
  const { t, language, mission, today } = setting;
  const run = useRun();
  const removal = useRemoval();
  const { data, isRecorded } = row;
  const { participationId } = data;
  // The first thing that is written down says what for.
  const save = (patch: PracticalPatch) =>
    api().practical.update({
      participationId,
      patch: isRecorded ? patch : { purpose: t('practical.usualPurpose'), ...patch },
    });
  const choose = (patch: PracticalPatch) => void run(save(patch));
  const [chosenDiets, chooseDiets] = useChosen(data.diets);
  const [chosenNeeds, chooseNeeds] = useChosen(data.accessNeeds);
  const [chosenPoints, choosePoints] = useChosen(data.visaPoints);
  const line = (field: Line, label: string, more?: { type?: 'tel'; hint?: string }) => (
    <SavedText
      {...more}
      draftKey={`practical_data ${participationId} ${field}`}
      label={label}
      onSave={(text) => save({ [field]: text })}
      value={data[field]}
    />
  );
  const usual = usualEnd(mission.dates);
  const concernsTravel =
    travels(row, setting) ||
    data.passportNumber !== '' ||
    data.passportExpires !== null ||
    data.visa !== 'unknown';

  return (
    <SidePane
      actions={
        isRecorded && (
          <IconButton
            icon={Trash2}
            label={t('practical.pane.remove')}
            onPress={() => {
              onClose();
              void removal(
                api().practical.remove({ participationIds: [participationId] }),
                'removedNamed',
                `${t('practical.heading')}: ${personName(row)}`,
              );
            }}
            size="small"
            tone="danger"
          />
        )
      }
      closeLabel={t('common.close')}
      heading={personName(row)}
      onClose={onClose}
    >
      <div className={styles.groups}>
        <ToSeeTo row={row} setting={setting} />
        {concernsTravel && (
          <Group heading={t('practical.pane.passport')}>
            <PassportNumber
              onSave={(passportNumber) => save({ passportNumber })}
              participationId={participationId}
              value={data.passportNumber}
            />
            <div className={styles.pair}>
              <CountryPicker
                label={t('practical.pane.country')}
                onChange={(passportCountry) => choose({ passportCountry })}
                value={data.passportCountry}
              />
              <SavedDay
                draftKey={`practical_data ${participationId} passportExpires`}
                label={t('practical.pane.expires')}
                onSave={(passportExpires) => save({ passportExpires })}
                value={data.passportExpires}
              />
            </div>
          </Group>
        )}
        {concernsTravel && (
          <Group heading={t('practical.pane.visa')}>
            <Select
              items={visaStates.map((id) => ({ id, label: t(`practical.visa.${id}`) }))}
              label={t('practical.pane.visaState')}
              onChange={(visa) => choose({ visa })}
              value={data.visa}
            />
            {(data.visa === 'needed' || data.visa === 'applied') && (
              <CheckboxGroup
                items={visaPoints.map((id) => ({ id, label: t(`practical.visaPoint.${id}`) }))}
                label={t('practical.pane.letter')}
                onChange={(said) => void choosePoints(said, save({ visaPoints: said }))}
                value={chosenPoints}
              />
            )}
          </Group>
        )}
        <Group heading={t('practical.pane.diet')}>
          <NeedFields
            hint={t('practical.pane.dietHint')}
            label={t('practical.pane.diet')}
            labelOf={(need) => t(`practical.diet.${need}`)}
            needs={diets}
            onChange={(chosen) => void chooseDiets(chosen, save({ diets: chosen }))}
            value={chosenDiets}
          >
            {line('dietNote', t('practical.pane.dietNote'))}
          </NeedFields>
        </Group>
        <Group heading={t('practical.pane.access')}>
          <NeedFields
            hint={t('practical.pane.accessHint')}
            label={t('practical.pane.access')}
            labelOf={(need) => t(`practical.access.${need}`)}
            needs={accessNeeds}
            onChange={(chosen) => void chooseNeeds(chosen, save({ accessNeeds: chosen }))}
            value={chosenNeeds}
          >
            {line('accessNote', t('practical.pane.accessNote'))}
          </NeedFields>
        </Group>
        <Group heading={t('practical.pane.emergency')}>
          {line('emergencyName', t('practical.pane.emergencyName'))}
          {line('emergencyPhone', t('practical.pane.emergencyPhone'), { type: 'tel' })}
          {line('insurance', t('practical.pane.insurance'), { hint: t('practical.pane.insuranceHint') })}
        </Group>
        <Group heading={t('practical.pane.other')}>
          <div className={styles.pair}>
            <Select
              items={photoConsents.map((id) => ({ id, label: t(`practical.consent.${id}`) }))}
              label={t('practical.pane.photoConsent')}
              onChange={(photoConsent) => choose({ photoConsent })}
              value={data.photoConsent}
            />
            <Select
              items={clothingSizes.map((id) => ({ id, label: id || t('practical.pane.noSize') }))}
              label={t('practical.pane.clothingSize')}
              onChange={(clothingSize) => choose({ clothingSize })}
              value={data.clothingSize}
            />
          </div>
        </Group>
        <Group heading={t('practical.pane.retention')}>
          {line('purpose', t('practical.pane.purpose'))}
          <div>
            <SavedDay
              draftKey={`practical_data ${participationId} endsOn`}
              label={t('practical.pane.endsOn')}
              onSave={(endsOn) => save({ endsOn })}
              value={data.endsOn}
            />
            <p className={styles.hint}>{keptHint(data, usual)}</p>
          </div>
        </Group>
      </div>
    </SidePane>
  );

  function keptHint({ endsOn }: Pick<PracticalData, 'endsOn'>, usualDay: string | null): string {
    const words = isRecorded && isExpiredPurpose(endsOn, today) ? [t('practical.pane.expired')] : [];
    if (usualDay !== null && usualDay !== endsOn)
      words.push(t('practical.pane.usualEnd', { day: formatDay(usualDay, language) }));
    return words.join(' ');
  }
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading} className={styles.group}>
      <h3 className={styles.groupHeading}>{heading}</h3>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}

/** What is wrong, and what nobody has asked yet. */
function ToSeeTo({ row, setting }: Pick<Props, 'row' | 'setting'>) {
  const { t, mission } = setting;
  if (!isCountedOn(row)) return null;
  const warnings = [passportWarning(row, setting), ...visaWarnings(row, setting)].filter(
    (each) => each !== null,
  );
  const missing = missingPractical(row.data, row, mission).map((kind) => t(`practical.pane.kind.${kind}`));
  if (warnings.length === 0 && missing.length === 0) return null;
  const toAsk = missing.length > 0 && t('practical.pane.toAsk', { list: missing.join(', ') });
  if (warnings.length === 0) return <p className={styles.hint}>{toAsk}</p>;
  return (
    <Callout
      title={t('practical.pane.toSee')}
      tone={warnings.some(({ tone }) => tone === 'stop') ? 'stop' : 'warn'}
    >
      <ul className={styles.warnings}>
        {warnings.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {toAsk && <li>{toAsk}</li>}
      </ul>
    </Callout>
  );
}
