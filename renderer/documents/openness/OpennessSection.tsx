import { Eye } from 'lucide-react';
import { useState } from 'react';
import type { Journey, PublishedGift } from '../../../db/domain/openness';
import { byDeadline } from '../../../db/domain/openness-deadline';
import type { Openness } from '../../../electron/contract/openness';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { GiftList } from './GiftList';
import { JourneyTable } from './JourneyTable';
import { LeftOut } from './LeftOut';
import styles from './Openness.module.css';
import { PeriodFields } from './PeriodFields';
import { PublishBar } from './PublishBar';
import { usePeriod } from './period';
import { SaveOpenness } from './SaveOpenness';
import { usePublishing } from './usePublishing';
import { coverageSentences, giftSentences } from './words';

const orders = ['date', 'deadline'] as const;
type Order = (typeof orders)[number];

/** What municipalities publish of journeys, hosting and gifts: of a period, with its deadlines, as files. */
export function OpennessSection() {
  const today = useToday();
  return today === undefined ? null : <OfToday today={today} />;
}

function OfToday({ today }: { today: string }) {
  const { t } = useTexts();
  const chosen = usePeriod(today);
  const { period } = chosen;
  const { data: list } = useRecords('openness', 'list', period ?? 'wait');
  return (
    <div className={styles.page}>
      <p className={styles.quiet}>{t('openness.intro')}</p>
      <PeriodFields chosen={chosen} />
      {period && list && <List key={`${list.period.from} ${list.period.to}`} list={list} />}
    </div>
  );
}

function List({ list }: { list: Openness }) {
  const { t, language } = useTexts();
  const [order, setOrder] = useState<Order>('date');
  const publishing = usePublishing(list);
  const words = { t, language, names: list.names, currency: list.currency };
  const inOrder = <R extends Journey | PublishedGift>(rows: readonly R[]): readonly R[] =>
    order === 'date' ? rows : rows.toSorted((a, b) => byDeadline(a.deadline, b.deadline));
  const overdue = [...list.journeys, ...list.gifts].filter(
    ({ deadline }) => deadline.kind === 'overdue',
  ).length;
  if (list.journeys.length + list.gifts.length === 0)
    return (
      <>
        <EmptyState
          action={<Button onPress={() => goTo({ screen: 'missions' })}>{t('openness.toMissions')}</Button>}
          icon={Eye}
          title={t('openness.emptyTitle')}
        >
          {t('openness.emptyText')}
        </EmptyState>
        <LeftOut list={list} />
      </>
    );
  return (
    <>
      <div className={styles.tools}>
        <SegmentedControl
          items={orders.map((id) => ({ id, label: t(`openness.orders.${id}`) }))}
          label={t('openness.order')}
          onChange={setOrder}
          value={order}
        />
        <div className={styles.end}>
          {publishing.unpublished.length > 0 && (
            <Button onPress={publishing.selectUnpublished} variant="quiet">
              {t('openness.selectUnpublished')}
            </Button>
          )}
          <SaveOpenness list={list} />
        </div>
      </div>
      {overdue > 0 && (
        <p className={styles.quiet} role="status">
          {t('openness.overdueCount', { count: overdue })}
        </p>
      )}
      <Section count={list.journeys.length} heading={t('openness.journeys')}>
        {list.journeys.length > 0 ? (
          <>
            <p className={styles.coverage}>{coverageSentences(list.totals, words).join(' ')}</p>
            <JourneyTable journeys={inOrder(list.journeys)} publishing={publishing} words={words} />
          </>
        ) : (
          <p className={styles.none}>{t('openness.noJourneys')}</p>
        )}
      </Section>
      <Section count={list.gifts.length} heading={t('openness.gifts')}>
        {list.gifts.length > 0 ? (
          <>
            <p className={styles.coverage}>{giftSentences(list.gifts, words).join(' ')}</p>
            <GiftList gifts={inOrder(list.gifts)} publishing={publishing} />
          </>
        ) : (
          <p className={styles.none}>{t('openness.noGifts')}</p>
        )}
      </Section>
      <LeftOut list={list} />
      <PublishBar publishing={publishing} />
    </>
  );
}
