import { useState } from 'react';
import { leftoverFields, type MergeChoices, openChoices } from '../../../db/domain/merging';
import { e164 } from '../../../db/domain/phone';
import type { Comparison } from '../../../electron/contract/duplicates';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Pill } from '../../ui/Pill';
import styles from './CompareDialog.module.css';
import { CompareTable } from './CompareTable';
import { WhatMoves } from './WhatMoves';

type Props = { firstId: string; secondId: string; onClose: () => void };

/** Two people side by side, to become one or to be said to be two. */
export function CompareDialog({ firstId, secondId, onClose }: Props) {
  const comparison = useRecords('duplicates', 'compare', { firstId, secondId }).data;
  return comparison ? <Compared comparison={comparison} onClose={onClose} /> : null;
}

/** Whoever is named more often stays: less has to move. */
function inOrder({ first, second }: Comparison) {
  const named = ({ uses }: Comparison['first']) => Object.values(uses).reduce((sum, count) => sum + count, 0);
  return named(second) > named(first) ? { kept: second, gone: first } : { kept: first, gone: second };
}

function Compared({ comparison, onClose }: { comparison: Comparison; onClose: () => void }) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isPending, setPending] = useState(false);
  const { kept, gone } = inOrder(comparison);
  const open = openChoices(kept, gone, e164);

  async function finish(pending: Parameters<typeof run<null>>[0], said: string) {
    setPending(true);
    const done = await run(pending);
    setPending(false);
    if (done === undefined) return;
    onClose();
    await offerUndo(said);
  }

  const merge = () =>
    finish(
      api().duplicates.merge({
        keptId: kept.person.id,
        goneId: gone.person.id,
        choices,
        labels: Object.fromEntries(
          leftoverFields.map((field) => [field, t(`duplicates.leftover.${field}`)]),
        ) as Record<(typeof leftoverFields)[number], string>,
      }),
      t('duplicates.merged'),
    );
  const keepApart = () =>
    finish(
      api().duplicates.keepApart({ firstId: kept.person.id, secondId: gone.person.id }),
      t('duplicates.keptApart'),
    );

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <div className={styles.apart}>
            <Button isDisabled={isPending} onPress={() => void keepApart()} variant="quiet">
              {t('duplicates.different')}
            </Button>
          </div>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button isPending={isPending} onPress={() => void merge()} variant="primary">
            {t('duplicates.merge')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size="wide"
      title={t('duplicates.compareTitle')}
    >
      <div className={styles.content}>
        {comparison.reasons.length > 0 && (
          <div className={styles.reasons}>
            {comparison.reasons.map((reason) => (
              <Pill key={reason}>{t(`duplicates.reason.${reason}`)}</Pill>
            ))}
          </div>
        )}
        <p className={styles.hint}>
          {open.length > 0
            ? `${t('duplicates.choose')} ${t('duplicates.moreOnChoices')}`
            : t('duplicates.nothingToChoose')}
        </p>
        <CompareTable
          choices={choices}
          gone={gone}
          kept={kept}
          onChoose={(field, whose) => setChoices({ ...choices, [field]: whose })}
          open={open}
          organisationNames={comparison.organisationNames}
        />
        <WhatMoves gone={gone} sharedMissions={comparison.sharedMissions} />
      </div>
    </Dialog>
  );
}
