import { useEffect, useId, useRef, useState } from 'react';
import type { ClosingGap } from '../../../db/domain/closing';
import type { CostOwner } from '../../../db/domain/cost';
import { isFinished, type MissionStage } from '../../../db/domain/mission';
import type { Costs } from '../../../electron/contract/costs';
import { type Language, type Translate, useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { namesIn } from '../../shared/costWords';
import { capitalised } from '../../shared/format';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import styles from './Costs.module.css';
import { SayCost } from './SayCost';
import { SayHours } from './SayHours';

type Props = {
  owner: CostOwner;
  stage: MissionStage;
  known: Costs;
  onOpen: (id: string) => void;
};

const isOver: readonly MissionStage[] = ['reporting', 'follow-up', 'closed'];

/** Every gap that keeps a mission from being closed, and right there either the figure or that there is none. */
export function ClosingCheck({ owner, stage, known, onOpen }: Props) {
  const { t } = useTexts();
  const { gaps } = known;
  const panel = useRef<HTMLUListElement>(null);
  const count = useRef(gaps.length);
  // What was answered is gone from the panel, and the focus with it: the next question has it.
  useEffect(() => {
    if (gaps.length < count.current && document.activeElement === document.body)
      panel.current?.querySelector('button')?.focus();
    count.current = gaps.length;
  }, [gaps.length]);
  if (gaps.length === 0 || stage === 'discontinued') return null;
  return (
    <Callout
      title={t(isFinished({ stage }) ? 'costs.closing.closedTitle' : 'costs.closing.title', {
        count: gaps.length,
      })}
      tone={isOver.includes(stage) ? 'warn' : 'info'}
    >
      <p>{t('costs.closing.text')}</p>
      <ul className={styles.gaps} ref={panel}>
        {gaps.map((gap) => (
          <Gap
            gap={gap}
            key={`${gap.kind} ${gap.administrationId}`}
            known={known}
            onOpen={onOpen}
            owner={owner}
          />
        ))}
      </ul>
    </Callout>
  );
}

function Gap({ gap, known, owner, onOpen }: Omit<Props, 'stage'> & { gap: ClosingGap }) {
  const texts = useTexts();
  const { t } = texts;
  const run = useRun();
  const offerUndo = useOfferUndo();
  const id = useId();
  const [isWriting, setWriting] = useState(false);
  const { administrationId } = gap;
  const what = gapText(gap, known, texts);
  const office = known.actual.currency;
  const done = () => setWriting(false);

  async function sayNotRecorded() {
    const said = { kind: 'not-recorded' } as const;
    const call = gap.kind === 'hours' ? api().costs.stateHours : api().costs.state;
    if ((await run(call({ owner, administrationId, said }))) !== undefined)
      await offerUndo(t('costs.closing.done', { what }));
  }

  const foreign = <R extends { administrationId: string | null }>(all: readonly R[]) =>
    all.filter((one) => one.administrationId === administrationId);
  const isUnconverted = ({ currency, rate }: { currency: string; rate: unknown }) =>
    currency !== office && rate === null;
  const line = foreign(known.lines).find((one) => one.kind === 'actual' && isUnconverted(one.amount));
  const statement = foreign(known.statements).find(
    ({ said }) => 'amount' in said && isUnconverted(said.amount),
  );

  return (
    <li>
      <div className={styles.gap}>
        <span className={styles.gapName} id={id}>
          {what}
        </span>
        {!isWriting && (
          <span className={styles.gapButtons}>
            {gap.kind !== 'rate' && (
              <Button describedBy={id} onPress={() => void sayNotRecorded()} size="small">
                {t('costs.closing.notRecorded')}
              </Button>
            )}
            <Button
              describedBy={id}
              onPress={() => (gap.kind === 'rate' && line ? onOpen(line.id) : setWriting(true))}
              size="small"
            >
              {t(gap.kind === 'rate' ? 'costs.closing.giveRate' : 'costs.closing.figure')}
            </Button>
          </span>
        )}
      </div>
      {isWriting &&
        (gap.kind === 'hours' ? (
          <SayHours administrationId={administrationId} onDone={done} owner={owner} />
        ) : (
          <SayCost
            administrationId={administrationId}
            office={office}
            onDone={done}
            owner={owner}
            statement={gap.kind === 'rate' ? statement : undefined}
          />
        ))}
    </li>
  );
}

function gapText(gap: ClosingGap, known: Costs, texts: { t: Translate; language: Language }): string {
  const { t, language } = texts;
  const { administrationId } = gap;
  const whom = capitalised(namesIn(known.names, texts)(administrationId), language);
  if (gap.kind === 'rate') return t('costs.closing.rate', { whom, currencies: gap.currencies.join(', ') });
  if (administrationId === null)
    return t(gap.kind === 'cost' ? 'costs.closing.wholeCost' : 'costs.closing.wholeHours');
  return t(`costs.closing.${gap.kind}`, { whom });
}
