import { useState } from 'react';
import type { PersonOverlap } from '../../../db/domain/conflicts';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { formatClockRange } from '../../shared/format';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './ThingsToSee.module.css';
import { isUnconfirmed, timeWords } from './words';

type Props = {
  overlaps: readonly PersonOverlap[];
  items: readonly ProgrammeItem[];
  nameOf: (personId: string) => string;
  onShow: (id: string) => void;
};

/** How many names stand in a sentence before the rest are counted. */
const namesShown = 3;
/** How many overlaps are told before one asks for the rest. */
const overlapsShown = 8;

/** What the programme needs someone to look at, in sentences, each with a way to the place. */
export function ThingsToSee({ overlaps, items, nameOf, onShow }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const [isWhole, setWhole] = useState(false);
  const told = isWhole ? overlaps : overlaps.slice(0, overlapsShown);
  const byId = new Map(items.map((item) => [item.id, item]));
  const unconfirmed = items.filter(isUnconfirmed);
  const [first] = unconfirmed;
  const count = overlaps.length + (first ? 1 : 0);
  if (count === 0) return null;

  const namesOf = (personIds: readonly string[]): string => {
    const names = personIds.map(nameOf);
    if (names.length <= namesShown) return new Intl.ListFormat(language).format(names);
    const others = names.length - namesShown;
    return t('programme.look.others', { names: names.slice(0, namesShown).join(', '), count: others });
  };
  const hoursOf = ({ time }: ProgrammeItem) =>
    time.kind === 'timed' ? formatClockRange(time.startsAt, time.endsAt, language) : '';
  const show = (item: ProgrammeItem) => (
    <LinkButton onPress={() => onShow(item.id)}>{t('programme.look.show', { title: item.title })}</LinkButton>
  );

  return (
    <Section hasNoRule heading={t('programme.look.heading', { count })}>
      <ul className={styles.things}>
        {told.map(({ firstId, secondId, personIds, minutes }) => {
          const [one, other] = [byId.get(firstId), byId.get(secondId)];
          if (!one || !other) return null;
          return (
            <li className={styles.thing} data-tone="stop" key={`${firstId} ${secondId}`}>
              <h3 className={styles.heading}>{t('programme.look.overlap')}</h3>
              <p>
                {t('programme.look.overlapText', {
                  names: namesOf(personIds),
                  first: one.title,
                  firstTime: hoursOf(one),
                  second: other.title,
                  secondTime: hoursOf(other),
                  count: minutes,
                })}
              </p>
              {show(other)}
            </li>
          );
        })}
        {told.length < overlaps.length && (
          <li>
            <Button onPress={() => setWhole(true)} size="small" variant="quiet">
              {t('programme.look.rest', { count: overlaps.length - told.length })}
            </Button>
          </li>
        )}
        {first && (
          <li className={styles.thing} data-tone="warn">
            <h3 className={styles.heading}>{t('programme.look.unconfirmed')}</h3>
            <p>
              {t('programme.look.unconfirmedText', {
                count: unconfirmed.length,
                title: first.title,
                when: timeWords(first.time, words),
              })}
            </p>
            {show(first)}
          </li>
        )}
      </ul>
    </Section>
  );
}
