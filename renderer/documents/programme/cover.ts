import { isolated } from '../paper/isolated';
import type { Block } from '../paper/paper';
import { countryIn, missionDates } from '../paper/paperDates';
import type { Clocks } from './clocks';
import { caseNumbers, editionName, missionTitle, type Setting } from './setting';

/** The head of a document: who sends it, what it is, of what, when and where, by whose clock and as of when. */
export function cover(
  setting: Setting,
  {
    label,
    title,
    isPage = false,
    clocks,
    asOf = editionName(setting),
  }: { label: string; title?: string; isPage?: boolean; clocks?: Clocks; asOf?: string },
): Block {
  const { records, language } = setting;
  const { mission, office } = records;
  const place = [mission.place, countryIn(mission.country, language)].filter(Boolean).join(', ');
  const dates = [missionDates(mission.dates, language), place && isolated(place)].filter(Boolean).join(' · ');
  const isOfMission = title === undefined;
  return {
    kind: 'cover',
    sender: office.name,
    references: caseNumbers(setting),
    label,
    title: title ?? missionTitle(setting),
    subtitle: (isOfMission ? dates : missionTitle(setting)) || undefined,
    lines: [isOfMission ? '' : dates, clocks?.remark ?? '', asOf].filter((line) => line !== ''),
    isPage,
  };
}
