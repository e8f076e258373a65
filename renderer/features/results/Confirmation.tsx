import { BadgeCheck } from 'lucide-react';
import type { PartyRef } from '../../../db/domain/follow-up';
import { isConfirmed, type NamedResult } from '../../../db/domain/result';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api, type Result } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { PartyPicker } from '../../shared/PartyPicker';
import { useAdding } from '../../shared/useAdding';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import styles from './Results.module.css';

/** Who stands behind a result, since when; or that nobody has yet. */
export function Confirmation({ result }: { result: NamedResult }) {
  const { t, language } = useTexts();
  const run = useRun();
  const today = useToday();
  const adding = useAdding();
  const { id, confirmedByName: name, confirmedOn } = result;
  const day = confirmedOn ? formatDay(confirmedOn, language) : '';
  return (
    <Section hasNoRule heading={t('results.confirmation')}>
      {isConfirmed(result) ? (
        <div className={styles.confirmation}>
          <p>
            {name === null
              ? t('results.confirmedByRemoved', { day })
              : t('results.confirmedBy', { name, day })}
          </p>
          <Button
            onPress={() => void run(api().results.withdrawConfirmation({ id }))}
            size="small"
            variant="quiet"
          >
            {t('results.withdraw')}
          </Button>
        </div>
      ) : adding.isAdding ? (
        <ConfirmForm id={id} onDone={adding.end} today={today ?? null} />
      ) : (
        <div className={styles.confirmation}>
          <Pill>{t('results.notConfirmed')}</Pill>
          <p className={styles.quiet}>{t('results.notConfirmedText')}</p>
          <Button {...adding.opener} icon={BadgeCheck} size="small">
            {t('results.confirm')}
          </Button>
        </div>
      )}
    </Section>
  );
}

type Draft = { by: PartyRef | null; on: string | null };

function ConfirmForm({ id, today, onDone }: { id: string; today: string | null; onDone: () => void }) {
  const { t } = useTexts();
  const required = (path: string): Result<null> => ({
    ok: false,
    error: { kind: 'invalid', problems: [{ path: [path], problem: 'required' }] },
  });
  return (
    <AddingForm<Draft>
      add={async ({ by, on }) => {
        if (!by) return required('by');
        return on ? api().results.confirm({ id, by, on }) : required('on');
      }}
      draftKey={`result ${id} confirmation`}
      empty={{ by: null, on: today }}
      onDone={onDone}
      submitLabel={t('results.confirmSubmit')}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <PartyPicker
            autoFocus
            error={errorOf('by')}
            isRequired
            label={t('results.confirmBy')}
            onChange={(by) => change({ by })}
            placeholder={t('results.confirmByPlaceholder')}
            value={draft.by}
          />
          <DayInput
            error={errorOf('on')}
            isRequired
            label={t('results.confirmOn')}
            onChange={(on) => change({ on })}
            value={draft.on}
          />
        </div>
      )}
    </AddingForm>
  );
}
