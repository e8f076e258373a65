import type { PublishedGift } from '../../../db/domain/openness';
import { useTexts } from '../../i18n';
import { moneyText } from '../../shared/costWords';
import { formatDay } from '../../shared/format';
import { hrefOf } from '../../shared/route';
import { Checkbox } from '../../ui/Checkbox';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { DeadlineMark } from './DeadlineMark';
import type { Publishing } from './usePublishing';

type Props = { gifts: readonly PublishedGift[]; publishing: Publishing };

/** The gifts with who gave and who took them, what they are worth as far as that is known, and the deadline. */
export function GiftList({ gifts, publishing }: Props) {
  const { t, language } = useTexts();

  function second({ direction, value, changedHandsOn, fromName: from, toName: to, keptAt }: PublishedGift) {
    const parties =
      from && to
        ? t('gifts.fromTo', { from, to })
        : from
          ? t('gifts.from', { from })
          : to && t('gifts.to', { to });
    const worth =
      value.state === 'not-recorded' ? t('gifts.noValue') : moneyText(value.minor, value.currency, language);
    return [
      t(`openness.giftMeta.${direction}`),
      changedHandsOn ? formatDay(changedHandsOn, language, 'short') : t('openness.dayUnknown'),
      value.state === 'estimated' ? t('openness.estimated', { what: worth }) : worth,
      parties,
      keptAt && t('openness.kept', { where: keptAt }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  return (
    <List>
      {gifts.map((gift) => (
        <ListRow
          href={
            gift.missionId === null
              ? undefined
              : hrefOf({ screen: 'mission', id: gift.missionId, tab: 'participants', focus: 'gifts' })
          }
          key={gift.id}
          leading={
            <Checkbox
              isLabelHidden
              isSelected={publishing.isSelected(gift.id)}
              label={t('openness.select', { title: gift.what })}
              onChange={() => publishing.toggle(gift.id)}
            />
          }
          secondLine={second(gift)}
          title={gift.what}
          trailing={<DeadlineMark deadline={gift.deadline} />}
        />
      ))}
    </List>
  );
}
