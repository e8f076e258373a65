import type { Severity } from '../../../db/domain/conflicts/conflict';
import { type ProgrammeItem, zoneOfItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import { inOtherZone, minutesAhead } from '../../../db/domain/zones';
import type { Language, Translate } from '../../i18n';
import { formatClock, formatClockRange, zoneCity } from '../../shared/format';
import type { TopicColour } from '../../ui/topicIcons';
import type { DragStore } from './dragStore';
import { dayWords, stateWords, timeWords } from './words';

/** How bad the worst is that is the matter with an item. */
export type Mark = Exclude<Severity, 'hint'>;

/** Which keys were held when an item was pressed. */
export type Press = { isWithCtrl: boolean; isWithShift: boolean };

/** What a block or a chip needs to know of its item's surroundings. */
export type ItemLook = {
  item: ProgrammeItem;
  /** The programme's zone and the office's. */
  zone: string;
  home: string;
  colour: TopicColour;
  /** The names of its groups; '' for none. */
  groups: string;
  mark: Mark | null;
  isOpen: boolean;
  /** Chosen together with others. */
  isChosen: boolean;
  isCut: boolean;
  /** No part of the track that one looks at. */
  isDimmed: boolean;
  /** Where it hears that it is dragged. */
  store: DragStore;
  /** Whether Tab comes to it: exactly one stop of the programme is where Tab comes in. */
  isTabStop: boolean;
  onPress: (id: string, press: Press) => void;
};

type Words = { t: Translate; language: Language };

/**
 * When an item begins, as its block says it: "10.00", with its zone and the clock at home where it has a zone of its own
 * ("10.00 København · 11.00 Beirut"), and for a flight with the clock where it ends ("10.00 København – 15.20 Beirut").
 */
export function clockLabel({ item, zone, home }: ItemLook, { language }: Words): string {
  const { time, endZone } = item;
  if (time.kind !== 'timed') return '';
  const start = formatClock(time.startsAt, language);
  const own = zoneOfItem(item, { zone });
  const named = `${start} ${zoneCity(own, language)}`;
  if (endZone !== null && endZone !== own) {
    const arrival = formatClock(inOtherZone(time.endsAt, own, endZone), language);
    return `${named} – ${arrival} ${zoneCity(endZone, language)}`;
  }
  if (own === zone) return start;
  const other = own === home ? zone : home;
  const there = formatClock(inOtherZone(time.startsAt, own, other), language);
  return `${named} · ${there} ${zoneCity(other, language)}`;
}

/** What follows an item's title where one doesn't see how it stands: when, here and at home, what, where, who, its state. */
export function restWords(look: ItemLook, words: Words): string {
  const { item, mark } = look;
  const { t } = words;
  return [
    timeWords(item.time, words),
    ...zoneWords(look, words),
    t(`terms.itemKind.${item.kind}`),
    item.place,
    look.groups,
    stateWords(item, words),
    mark && t(`programme.mark.${mark}`),
    look.isDimmed && t('programme.track.notPart'),
    look.isCut && t('programme.cut'),
    look.isChosen && t('programme.selection.chosen'),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The zone if it is another than the programme's, the clocks at home, and where it ends by the clocks there. */
function zoneWords({ item, zone, home }: ItemLook, words: Words): string[] {
  const { time, endZone } = item;
  const { t, language } = words;
  if (time.kind !== 'timed') return [];
  const own = zoneOfItem(item, { zone });
  const rangeIn = (other: string) => {
    const startsAt = inOtherZone(time.startsAt, own, other);
    const range = formatClockRange(startsAt, inOtherZone(time.endsAt, own, other), language);
    return dayOf(startsAt) === dayOf(time.startsAt) ? range : `${dayWords(dayOf(startsAt), words)} ${range}`;
  };
  const differs = (other: string) => minutesAhead(time.startsAt, own, other) !== 0;
  const spoken = own === zone ? [] : [t('programme.inZone', { city: zoneCity(own, language) })];
  if (differs(home)) spoken.push(t('programme.atHome', { when: rangeIn(home) }));
  else if (own !== zone && differs(zone))
    spoken.push(t('programme.elsewhere', { city: zoneCity(zone, language), when: rangeIn(zone) }));
  if (endZone !== null && endZone !== own) {
    const endsAt = inOtherZone(time.endsAt, own, endZone);
    const clock = formatClock(endsAt, language);
    const when =
      dayOf(endsAt) === dayOf(time.startsAt) ? clock : `${dayWords(dayOf(endsAt), words)} ${clock}`;
    spoken.push(t('programme.arrives', { city: zoneCity(endZone, language), when }));
  }
  return spoken;
}
