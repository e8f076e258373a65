import { daysBetween, wholeMonths } from '../../../db/domain/dates';
import type { Silence } from '../../../db/domain/pictures/silences';
import type { TimelineAgreement, TimelineMark, TimelinePicture } from '../../../db/domain/pictures/timeline';
import type { Language, Translate } from '../../i18n';
import { formatDay } from '../../shared/format';
import { formatPartialDate } from '../../shared/partialDate';

/** A span between two ISO days in words: days up to two months, then months, then years and months. */
export function lengthText(from: string, to: string, t: Translate): string {
  const months = wholeMonths(from, to);
  if (months < 2) return t('radar.days', { count: daysBetween(from, to) });
  const years = Math.floor(months / 12);
  const rest = t('radar.months', { count: months % 12 });
  if (years === 0) return rest;
  const whole = t('pictures.timeline.years', { count: years });
  return months % 12 === 0 ? whole : t('pictures.timeline.yearsAndMonths', { years: whole, months: rest });
}

/** When something was: a day, a month or year, or from when to when. */
export function whenText(mark: TimelineMark, t: Translate, language: Language): string {
  if (mark.on === null) return t('pictures.undated');
  if (mark.lane === 'missions' && mark.until !== null && mark.on.length === 10)
    return `${formatDay(mark.on, language)} – ${formatDay(mark.until, language)}`;
  return formatPartialDate(mark.on, language);
}

/** What a mark is of, as its label in the picture says it. */
export function markText(mark: TimelineMark, t: Translate): string {
  switch (mark.lane) {
    case 'missions':
    case 'decisions':
      return mark.title;
    case 'signs':
      return t(`pictures.timeline.signs.${mark.kind}`, { title: mark.title });
    case 'stages':
      return t(`cooperations.stages.${mark.stage}`);
    case 'contacts':
      return t('pictures.timeline.contact', {
        direction: t(`terms.contactDirection.${mark.direction}`),
        title: mark.title,
      });
  }
}

/** From when to when an agreement holds, and when it was renewed. */
export function agreementText(
  { title, signedOn, endsOn, renewals }: TimelineAgreement,
  t: Translate,
  language: Language,
): string {
  if (signedOn === null) return t('pictures.timeline.unsigned', { title });
  const from = formatDay(signedOn, language);
  const span =
    endsOn === null
      ? t('pictures.timeline.open', { title, from })
      : t('pictures.timeline.span', { title, from, to: formatDay(endsOn, language) });
  return renewals.length === 0
    ? span
    : `${span} ${t('pictures.timeline.renewed', { days: renewals.map(({ renewedOn }) => formatDay(renewedOn, language)).join(', ') })}`;
}

/** How long a part of a silence was, and whether an agreement held meanwhile. */
export function silencePartText(part: Silence['parts'][number], t: Translate, language: Language): string {
  const named = {
    span: lengthText(part.from, part.to, t),
    from: formatDay(part.from, language),
    to: formatDay(part.to, language),
  };
  return part.hasAgreement ? t('pictures.timeline.silentHeld', named) : t('pictures.timeline.silent', named);
}

/** What one sees in the timeline, in sentences. */
export function timelineSentence(picture: TimelinePicture, t: Translate, language: Language): string {
  const { marks, silences, agreements, silenceDays } = picture;
  const dated = marks.filter(({ on }) => on !== null);
  const count = (lane: TimelineMark['lane']) => marks.filter((mark) => mark.lane === lane).length;
  const sentences = [
    t('pictures.timeline.sum', {
      missions: t('pictures.missions', { count: count('missions') }),
      decisions: t('pictures.timeline.decisions', { count: count('decisions') }),
      agreements: t('pictures.timeline.agreements', { count: agreements.length }),
    }),
  ];
  const longest = silences.toSorted((a, b) => b.days - a.days)[0];
  if (longest) {
    const named = { span: lengthText(longest.from, longest.to, t), from: formatDay(longest.from, language) };
    sentences.push(
      t('pictures.timeline.longest', { ...named, to: formatDay(longest.to, language) }),
      ...longest.parts
        .filter(({ hasAgreement }) => hasAgreement)
        .map(({ from, to }) => t('pictures.timeline.held', { span: lengthText(from, to, t) })),
    );
  } else if (dated.length > 0) sentences.push(t('pictures.timeline.noSilence', { count: silenceDays }));
  const undated = marks.length - dated.length;
  if (undated > 0) sentences.push(t('pictures.timeline.undated', { count: undated }));
  return sentences.join(' ');
}
