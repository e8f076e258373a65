import { ListChecks, SearchX } from 'lucide-react';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { isNarrowed, type Looking, widened } from './looking';

type Props = {
  looking: Looking;
  look: (part: Partial<Looking>) => void;
  /** How many follow-ups there are in all. */
  total: number;
  waitingDays: number;
};

/** Why a view is empty, and what to do about it. */
export function NothingToShow({ looking, look, total, waitingDays }: Props) {
  const { t } = useTexts();
  if (total === 0)
    return (
      <EmptyState icon={ListChecks} title={t('followUps.emptyTitle')}>
        {t('followUps.emptyText')}
      </EmptyState>
    );
  if (isNarrowed(looking))
    return (
      <EmptyState
        action={<Button onPress={() => look(widened(looking))}>{t('followUps.filter.clear')}</Button>}
        icon={SearchX}
        title={t('followUps.noHitsTitle')}
      >
        {t('followUps.noHitsText')}
      </EmptyState>
    );
  switch (looking.view) {
    case 'mine':
      return (
        <EmptyState icon={ListChecks} title={t('followUps.me.noneTitle')}>
          {t('followUps.me.noneText')}
        </EmptyState>
      );
    case 'overdue':
      return (
        <EmptyState icon={ListChecks} title={t('followUps.noneOverdueTitle')}>
          {t('followUps.noneOverdueText')}
        </EmptyState>
      );
    case 'waiting':
      return (
        <EmptyState icon={ListChecks} title={t('followUps.noneWaitingTitle')}>
          {t('followUps.noneWaitingText', { count: waitingDays })}
        </EmptyState>
      );
    default:
      return (
        <EmptyState icon={ListChecks} title={t('followUps.emptyTitle')}>
          {t('followUps.allClosedText')}
        </EmptyState>
      );
  }
}
