import { Gift as GiftIcon, Plus } from 'lucide-react';
import { useState } from 'react';
import { type GiftDirection, giftDirections, type NamedGift } from '../../../db/domain/gift';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { useAdding } from '../../shared/useAdding';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { GiftPane } from './GiftPane';
import styles from './Gifts.module.css';
import { NewGift } from './NewGift';
import { giftWords, sumWords, valueWords } from './words';

/** What was given and received on a mission, and what it was worth as far as anybody knows. */
export function GiftsSection({ mission }: { mission: Pick<MissionDetail, 'id'> }) {
  const { t } = useTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const gifts = useRecords('gifts', 'list', { missionId: mission.id }).data;
  if (!gifts) return null;
  const open = gifts.find(({ id }) => id === openId);
  return (
    <PaneBeside pane={open && <GiftPane gift={open} key={open.id} onClose={() => setOpenId(null)} />}>
      <div className={styles.section}>
        {gifts.length === 0 && (
          <EmptyState icon={GiftIcon} title={t('gifts.emptyTitle')}>
            {t('gifts.emptyText')}
          </EmptyState>
        )}
        {giftDirections.map((direction) => (
          <Gifts
            direction={direction}
            hasOthers={gifts.length > 0}
            gifts={gifts.filter((gift) => gift.direction === direction)}
            key={direction}
            missionId={mission.id}
            onOpen={setOpenId}
            openId={openId}
          />
        ))}
      </div>
    </PaneBeside>
  );
}

type Props = {
  direction: GiftDirection;
  gifts: readonly NamedGift[];
  missionId: string;
  /** There are some in the other direction: that there are none in this one is to be said. */
  hasOthers: boolean;
  openId: string | null;
  onOpen: (id: string) => void;
};

function Gifts({ direction, gifts, hasOthers, missionId, openId, onOpen }: Props) {
  const { t, language } = useTexts();
  const adding = useAdding();
  return (
    <Section count={gifts.length || undefined} heading={t(`gifts.heading.${direction}`)}>
      {gifts.length === 0 && hasOthers && <p className={styles.empty}>{t(`gifts.empty.${direction}`)}</p>}
      {gifts.length > 0 && (
        <List label={t(`gifts.heading.${direction}`)}>
          {gifts.map((gift) => (
            <ListRow
              isCurrent={gift.id === openId}
              key={gift.id}
              onPress={() => onOpen(gift.id)}
              secondLine={giftWords(gift, t, language)}
              title={gift.what}
              trailing={
                <span className={styles.value} data-unknown={gift.value.state === 'not-recorded'}>
                  {valueWords(gift.value, t, language)}
                </span>
              }
            />
          ))}
        </List>
      )}
      {gifts.length > 0 && <p className={styles.sum}>{sumWords(gifts, t, language)}</p>}
      {adding.isAdding ? (
        <NewGift direction={direction} missionId={missionId} onDone={adding.end} />
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t(`gifts.add.${direction}`)}
          </Button>
        </div>
      )}
    </Section>
  );
}
