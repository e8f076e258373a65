import type { Paper } from '../paper/paper';
import { clocksOf } from './clocks';
import { contactBlocks, contactsOf, emergencyContactsOf } from './contacts';
import { cover } from './cover';
import { dayBlocks, daysOf, liveItems } from './days';
import { delegationBlocks } from './delegation';
import { noteLines, participantsLine, timeCellWithHome, titleLine, whatLine, whoLine } from './entries';
import { numberedPlaces, placesPage } from './places';
import { paperOf, type Setting } from './setting';

/** The programme booklet: who comes, whom to call, day by day, the places, and what to do in an emergency. */
export function booklet(setting: Setting): Paper {
  const { labels } = setting;
  const items = liveItems(setting);
  const days = daysOf(items, setting);
  const clocks = clocksOf(setting, days);
  const places = numberedPlaces(items, setting);
  const numbers = new Map(places.map(({ id, number }) => [id, number]));
  return paperOf(setting, {
    name: labels.paper.booklet,
    blocks: [
      cover(setting, { label: labels.paper.booklet, isPage: true, clocks }),
      ...delegationBlocks(setting),
      ...contactBlocks(contactsOf(setting), { text: labels.section.contacts }, setting),
      ...dayBlocks(items, setting, {
        days,
        clocks,
        row: (item) => [
          timeCellWithHome(item, setting),
          [
            titleLine(item, setting),
            whatLine(item, setting, numbers),
            whoLine(item, setting),
            ...noteLines(item, setting),
            participantsLine(item, setting),
          ].filter((line) => line !== null),
        ],
      }),
      ...placesPage(places, setting),
      ...contactBlocks(
        emergencyContactsOf(setting),
        { text: labels.section.emergency, startsPage: true },
        setting,
      ),
    ],
  });
}
