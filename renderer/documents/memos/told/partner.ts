import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence } from '../../../../db/domain/memo-text';
import type { NamedNeed } from '../../../../db/domain/need';
import type {
  FactValue,
  NamedWayIn,
  PartnerFact,
  PartnerStatement,
  StatementKind,
} from '../../../../db/domain/partner';
import { sideBySide } from '../../../../db/domain/partner-facts';
import { fold } from '../../../../db/domain/search';
import { localeOf } from '../../paper/paperDates';
import {
  dateText,
  isOnTopic,
  paragraph,
  passage,
  sentence,
  source,
  sourcesOf,
  topicOf,
  topicTitle,
  topicWithin,
  whenText,
  words,
} from '../say';
import type { MemoSetting } from '../setting';
import { listBlock } from './lists';
import { flat, isKnownBy, isTold } from './when';

/** How what is known of a partner is told: each fact and statement with who says so, and when. */

const isSame = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim();

/** Facts as a list, those of one label together; where sources can't both be right, that is said before them. */
export function factBlocks({ facts }: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { told } = setting.words;
  const groups = sideBySide(facts.filter(({ sourceDate }) => isKnownBy(sourceDate, setting)));
  const differing = groups.filter(({ agreement }) => agreement === 'conflicting');
  const points = groups.flatMap((group) => group.facts.map((fact) => factPassage(fact, setting)));
  return [
    ...listBlock(points),
    ...paragraph(
      'partner/differing',
      differing.map(({ label, facts: own }) =>
        sentence(told.sourcesDiffer(flat(label)), ...sourcesOf('partner-fact', own)),
      ),
    ),
  ];
}

function factPassage(fact: PartnerFact, setting: MemoSetting): Passage {
  const { told } = setting.words;
  const { label, source: said, sourceDate, note, reliability } = fact;
  const on = source('partner-fact', fact.id);
  const remarks = [told.reliability[reliability], origin(said, sourceDate, setting)].filter(Boolean);
  return passage(
    `partner/${fact.id}`,
    sentence(told.remark(told.labelled(flat(label), valueText(fact, setting)), remarks), on),
    sentence(flat(note), on),
  );
}

/** "kilde: Orientering til Økonomiudvalget, 8. april 2016", or that no source is given. */
function origin(said: string, date: string | null, { language, words: { told } }: MemoSetting): string {
  const day = date === null ? '' : dateText(date, language);
  const from = [flat(said), day].filter(Boolean).join(', ');
  return from === '' ? told.noSource : told.source(from);
}

/** "mellem ca. 1 og ca. 2 mio.": a range stays one, and what the label says already isn't said again. */
function valueText({ label, value, reliability }: PartnerFact, setting: MemoSetting): string {
  if (value.kind === 'text') return flat(value.text);
  const { told } = setting.words;
  const about = (figure: string) => (reliability === 'estimate' ? told.about(figure) : figure);
  const { figures, scale } = figuresOf(value, setting);
  const [low = '', high = low] = figures.map(about);
  const unit = isSame(value.unit, label) ? '' : value.unit;
  return [low === high ? low : told.between(low, high), scale, unit].filter(Boolean).join(' ');
}

/** Both ends in the largest unit that leaves at most two decimals: "1", "2" and "mio.". */
function figuresOf(value: Exclude<FactValue, { kind: 'text' }>, { language, words: { told } }: MemoSetting) {
  const ends = value.kind === 'number' ? [value.value] : [value.low, value.high];
  const scale = [1e9, 1e6].find((size) =>
    ends.every((end) => Math.abs(end) >= size && (end * 100) % size === 0),
  );
  const format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 12 });
  return {
    figures: ends.map((end) => format.format(end / (scale ?? 1))),
    scale: scale === undefined ? '' : scale === 1e9 ? told.billion : told.million,
  };
}

/**
 * What is said of one kind (challenges, what the partner asks for, what we hope to learn): for each source a line that
 * names it, and below it the points in the order of the topics.
 */
export function statementBlocks(
  kind: StatementKind,
  { statements, partner }: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { told } = setting.words;
  const own = statements.filter(
    (one) => one.kind === kind && isOnTopic(setting, one.topicId) && isTold(one.sourceDate, setting),
  );
  const bySource = Map.groupBy(own, (one) => origin(one.source, one.sourceDate, setting));
  return [...bySource].flatMap(([from, said]) => [
    ...paragraph(`challenges/${kind}-${said[0]?.id ?? ''}`, [
      sentence(
        `${told.remark(told.statements[kind](partner.name), [from])}:`,
        ...sourcesOf('partner-statement', said),
      ),
    ]),
    ...listBlock(inOrderOfTopics(said, setting).map((one) => statementPassage(one, setting))),
  ]);
}

function statementPassage({ id, topicId, text }: PartnerStatement, setting: MemoSetting): Passage {
  const { told } = setting.words;
  const topic = topicOf(setting, topicId);
  const title = topic && topicTitle(topic, setting.language);
  const said = flat(text);
  const isPlain = title === undefined || isSame(title, said);
  return passage(
    `challenges/${id}`,
    words(isPlain ? said : told.labelled(title, said), source('partner-statement', id)),
  );
}

/** What is on a topic by the order of the topics, then what is on none. */
export function inOrderOfTopics<T extends { readonly topicId: string | null }>(
  records: readonly T[],
  { records: { topics } }: MemoSetting,
): T[] {
  const place = ({ topicId }: T) => {
    const at = topics.findIndex(({ id }) => id === topicId);
    return at < 0 ? topics.length : at;
  };
  return records.toSorted((a, b) => place(a) - place(b));
}

/** The needs that are told: on the document's topics and of its time, those that count before those left out. */
const needsTold = ({ needs }: CooperationRecords, setting: MemoSetting): NamedNeed[] =>
  inOrderOfTopics(
    needs.filter((need) => isOnTopic(setting, need.topicId) && isTold(need.heardOn, setting)),
    setting,
  ).toSorted((a, b) => Number(a.state === 'out-of-scope') - Number(b.state === 'out-of-scope'));

/** Needs under a line that says what they are. */
export function needBlocks(
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const needs = needsTold(cooperation, setting);
  if (needs.length === 0) return [];
  const { told } = setting.words;
  return [
    ...paragraph(`${key}/needs`, [sentence(`${told.needs}:`, ...sourcesOf('need', needs))]),
    ...listBlock(needs.map((need) => passage(`${key}/${need.id}`, needSentence(need, setting)))),
  ];
}

/** "Legepladser og byrum (byplanlægning; bekræftet af partneren; hørt i januar 2017 under ”Besøg”)" */
export function needSentence(need: NamedNeed, setting: MemoSetting): Sentence {
  const { told, common } = setting.words;
  const topic = topicOf(setting, need.topicId);
  const state = told.needState[need.state];
  const during = need.itemTitle ?? need.missionTitle;
  const heard = [
    need.heardOn === null ? '' : told.heard(whenText(need.heardOn, setting)),
    during === null ? '' : told.at(common.quote(during)),
  ];
  return words(
    told.remark(
      flat(need.title),
      [
        topic ? topicWithin(topic, setting.language) : '',
        told.urgency[need.urgency],
        need.stateReason === '' || state === '' ? state : told.because(state, flat(need.stateReason)),
        heard.filter(Boolean).join(' '),
        need.saidByName === null ? '' : told.saidBy(need.saidByName),
      ].filter(Boolean),
    ),
    source('need', need.id),
  );
}

/** Solutions that were matched with needs that are told, with how far each came. */
export function matchBlocks(
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { told, answer } = setting.words;
  const needs = new Set(needsTold(cooperation, setting).map(({ id }) => id));
  const matches = inOrderOfTopics(
    cooperation.matches.filter(({ needId, since }) => needs.has(needId) && isKnownBy(since, setting)),
    setting,
  );
  if (matches.length === 0) return [];
  const points = matches.map((match) => {
    const on = [source('match', match.id), source('need', match.needId)];
    const what = told.matchOf(
      told.match(flat(match.solutionTitle), answer.organisation(match.providerName ?? '')),
      flat(match.needTitle),
    );
    const state = told.since(told.matchState[match.state], whenText(match.since, setting));
    const reason = match.state === 'declined' ? match.declinedReason : match.reason;
    return passage(
      `${key}/${match.id}`,
      sentence(told.remark(what, [state]), ...on),
      sentence(flat(reason), source('match', match.id)),
    );
  });
  return [
    ...paragraph(`${key}/matches`, [sentence(`${told.matches}:`, ...sourcesOf('match', matches))]),
    ...listBlock(points),
  ];
}

/** "Danmarks ambassade i Libanon: …": through whom one gets in touch. */
export function wayInSentence(
  { id, throughName, throughHint, how }: NamedWayIn,
  setting: MemoSetting,
): Sentence {
  const { told } = setting.words;
  const who = [throughName ?? '', throughHint].filter(Boolean).join(', ');
  const text = flat(how);
  return sentence(who === '' || text === '' ? who || text : told.labelled(who, text), source('way-in', id));
}
