import { arrivalOf, departureOf } from '../../../db/domain/stay';
import { inOtherZone, minutesAhead } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { ClockInput } from '../../shared/ClockInput';
import { DayInput } from '../../shared/DayInput';
import { formatClock, zoneCity } from '../../shared/format';
import { ZonePicker } from '../../shared/ZonePicker';
import styles from './LegTimesFields.module.css';
import { type TimesDraft, timesOf } from './legDraft';
import { durationWords } from './words';

type Props = {
  /** Names the record: what can't be read is kept under it. */
  draftKey?: string;
  draft: TimesDraft;
  home: string;
  onChange: (part: Partial<TimesDraft>) => void;
  errorOf: (field: keyof TimesDraft) => string | undefined;
};

/** When a leg departs and arrives, each by the clock of its own end, with how long it takes. */
export function LegTimesFields({ draftKey, draft, home, onChange, errorOf }: Props) {
  const { t } = useTexts();
  const keyOf = (field: keyof TimesDraft) => draftKey && `${draftKey} ${field}`;
  return (
    <div className={styles.fields}>
      <div className={styles.moment}>
        <DayInput
          draftKey={keyOf('departsDay')}
          error={errorOf('departsDay')}
          isRequired
          label={t('travel.departs')}
          onChange={(departsDay) => onChange({ departsDay })}
          value={draft.departsDay}
        />
        <ClockInput
          draftKey={keyOf('departsTime')}
          error={errorOf('departsTime')}
          label={t('travel.departsTime')}
          onChange={(departsTime) => onChange({ departsTime })}
          value={draft.departsTime}
        />
        <div className={styles.zone}>
          <ZonePicker
            error={errorOf('departsZone')}
            label={t('travel.departsZone')}
            onChange={(departsZone) => onChange({ departsZone })}
            value={draft.departsZone}
          />
        </div>
      </div>
      <div className={styles.moment}>
        <DayInput
          draftKey={keyOf('arrivesDay')}
          error={errorOf('arrivesDay')}
          label={t('travel.arrives')}
          onChange={(day) => onChange({ arrivesDay: day === draft.departsDay ? null : day })}
          value={draft.arrivesDay ?? draft.departsDay}
        />
        <ClockInput
          draftKey={keyOf('arrivesTime')}
          error={errorOf('arrivesTime')}
          label={t('travel.arrivesTime')}
          onChange={(arrivesTime) => onChange({ arrivesTime })}
          value={draft.arrivesTime}
        />
        <div className={styles.zone}>
          <ZonePicker
            error={errorOf('arrivesZone')}
            label={t('travel.arrivesZone')}
            onChange={(arrivesZone) => onChange({ arrivesZone })}
            value={draft.arrivesZone}
          />
        </div>
      </div>
      <Meanwhile draft={draft} home={home} />
    </div>
  );
}

/** What the other clocks show, and how long it takes; nothing until the times fit together. */
function Meanwhile({ draft, home }: Pick<Props, 'draft' | 'home'>) {
  const words = useTexts();
  const times = timesOf(draft);
  if ('problem' in times) return null;
  const minutes = (arrivalOf(times) - departureOf(times)) / 60_000;
  const { departsAt, departsZone, arrivesAt, arrivesZone } = times;
  const atHome = ([at, zone]: readonly [string, string]) => inOtherZone(at, zone, home);
  const ends = [[departsAt, departsZone] as const, [arrivesAt, arrivesZone] as const];
  const isElsewhere = ends.some(([at, zone]) => minutesAhead(at, zone, home) !== 0);
  return (
    <p className={styles.meanwhile}>
      {words.t('travel.lasts', { duration: durationWords(minutes, words) })}
      {isElsewhere && (
        <>
          <br />
          {words.t('travel.atHome', {
            city: zoneCity(home, words.language),
            clock: ends.map((end) => formatClock(atHome(end), words.language)).join('–'),
          })}
        </>
      )}
    </p>
  );
}
