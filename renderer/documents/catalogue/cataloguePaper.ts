import type {
  CatalogueNeed,
  CatalogueRecords,
  CatalogueSolution,
} from '../../../db/domain/catalogue-records';
import { formatCost } from '../../../db/domain/cost-range';
import type { CataloguePrintable } from '../../../electron/contract/documents';
import { type CatalogueLabels, catalogueLabelsIn } from '../labels/catalogue';
import { isolated } from '../paper/isolated';
import { type Block, type Paper, type Span, span } from '../paper/paper';
import { countryIn, dateIn, languageIn, listOf, localeOf } from '../paper/paperDates';
import { caseNumbers, withoutIsolates } from '../programme/setting';

export type CatalogueRequest = Omit<CataloguePrintable, 'document' | 'paper' | 'partnerId'>;

type Setting = { request: CatalogueRequest; records: CatalogueRecords; words: CatalogueLabels };

/** What the office writes in where a record has no wording of its own language. */
const ownLanguage = 'da';

/**
 * The catalogue of solutions for a partner: need by need in the partner's order, and for each what is offered. What isn't
 * written in the document's language stands in the language in which it is, and says so.
 */
export function cataloguePaper(request: CatalogueRequest, records: CatalogueRecords): Paper {
  const { language } = request;
  const words = catalogueLabelsIn(language);
  const setting: Setting = { request, records, words };
  const { partner, office, date } = records;
  const needs = records.needs.filter(({ id }) => !request.withoutNeedIds.includes(id));
  const references = caseNumbers({ records, language });
  const name = partnerName(setting);
  return {
    title: withoutIsolates([words.name, name].join(' – ')),
    language,
    mark: null,
    footer: [isolated(name), words.name, references[0] && isolated(references[0])]
      .filter(Boolean)
      .join(' · '),
    blocks: [
      {
        kind: 'cover',
        sender: office.name,
        references,
        label: words.name,
        title: name,
        lines: [
          [countryIn(partner.country, language), words.asOf(dateIn(date, language))]
            .filter(Boolean)
            .join(' · '),
        ],
        isPage: false,
      },
      ...catalogue(needs, setting),
    ],
  };
}

/** In the partner's own script where the document is written in it. */
function partnerName({ request: { language }, records: { partner } }: Setting): string {
  const isArabic = language.split('-')[0] === 'ar' && /\p{Script=Arabic}/u.test(partner.nativeName);
  return isArabic ? partner.nativeName : partner.name;
}

function catalogue(needs: readonly CatalogueNeed[], setting: Setting): Block[] {
  const { words, request, records } = setting;
  const solutions = new Map(records.solutions.map((solution) => [solution.id, solution]));
  const met = needs.filter(({ offers }) => offers.length > 0);
  const unmet = request.hasUnmet ? needs.filter(({ offers }) => offers.length === 0) : [];
  if (met.length === 0 && unmet.length === 0) return [{ kind: 'paragraph', spans: [span(words.nothing)] }];

  // A solution that meets several needs is described once, under the first.
  const described = new Map<string, CatalogueNeed>();
  const blocks = met.flatMap((need): Block[] => [
    ...needBlocks(need, setting),
    ...need.offers.flatMap(({ solutionId, state }) => {
      const solution = solutions.get(solutionId);
      if (!solution) return [];
      const above = described.get(solutionId);
      described.set(solutionId, above ?? need);
      return solutionBlocks(solution, words.state[state], above, setting);
    }),
  ]);
  return [
    ...(met.length > 0 ? [paragraph([span(words.intro)], 'quiet')] : []),
    ...blocks,
    ...(unmet.length > 0
      ? [
          { kind: 'heading' as const, text: words.unmet, remark: words.unmetText },
          ...unmet.flatMap((need) => needBlocks(need, setting, true)),
        ]
      : []),
  ];
}

const paragraph = (spans: Span[], tone?: 'quiet'): Block => ({ kind: 'paragraph', spans, tone });

/** What the need is called, and how the partner put it. */
function needBlocks(need: CatalogueNeed, setting: Setting, isMinor?: boolean): Block[] {
  const { words } = setting;
  const quoted = need.words.trim();
  const title = needTitle(need, setting);
  return [
    { kind: 'heading', text: headingText(title, setting), isMinor },
    ...(quoted === '' ? [] : [paragraph([span(words.quote(quoted), { isEmphasised: true })])]),
  ];
}

/** A text and the language that it is in. */
type Written = { text: string; language: string };

function needTitle({ title, wordings }: CatalogueNeed, { request: { language } }: Setting): Written {
  const own = wordings.find((wording) => wording.language === language && wording.title.trim() !== '');
  return own ? { text: own.title, language } : { text: title, language: ownLanguage };
}

function solutionText(
  solution: CatalogueSolution,
  part: 'title' | 'summary' | 'runsWhere',
  { request: { language } }: Setting,
): Written {
  const own = solution.wordings.find(
    (wording) => wording.language === language && wording[part].trim() !== '',
  );
  return own ? { text: own[part], language } : { text: solution[part], language: ownLanguage };
}

const isOwn = (written: Written, { request: { language } }: Setting): boolean =>
  written.language.split('-')[0] === language.split('-')[0];

/** "(in Danish)" */
const mark = ({ language: of }: Written, { words, request: { language } }: Setting): string =>
  words.inLanguage(languageIn(of, language));

/** In the middle of a line: held together and marked where it is in another language. */
const headingText = (written: Written, setting: Setting): string =>
  isOwn(written, setting) ? written.text : `${isolated(written.text)} ${mark(written, setting)}`;

function spansOf(written: Written, setting: Setting): Span[] {
  if (isOwn(written, setting)) return [span(written.text.trim())];
  return [span(written.text.trim(), { isIsolated: true }), span(` ${mark(written, setting)}`)];
}

function solutionBlocks(
  solution: CatalogueSolution,
  state: string,
  above: CatalogueNeed | undefined,
  setting: Setting,
): Block[] {
  const { words } = setting;
  const heading: Block = {
    kind: 'heading',
    text: headingText(solutionText(solution, 'title', setting), setting),
    isMinor: true,
  };
  if (above)
    return [
      heading,
      paragraph([span(`${state} · ${words.describedUnder(needTitle(above, setting).text)}`)], 'quiet'),
    ];
  return [heading, { kind: 'properties', items: properties(solution, state, setting) }];
}

type Property = { label: string; value: Span[] };

/** What nobody stated of readiness and cost is said to be so; what else isn't known is left out. */
function properties(solution: CatalogueSolution, state: string, setting: Setting): Property[] {
  const {
    words,
    request: { language, hasCosts, hasContacts },
  } = setting;
  const { field, notStated } = words;
  const text = (label: string, written: Written): Property[] =>
    written.text.trim() === '' ? [] : [{ label, value: spansOf(written, setting) }];
  const ours = (written: string): Written => ({ text: written, language: ownLanguage });
  const plain = (label: string, value: string): Property[] =>
    value === '' ? [] : [{ label, value: [span(value, { isIsolated: true })] }];
  const { readiness, cost, staff, contact } = solution;
  return [
    ...text(field.summary, solutionText(solution, 'summary', setting)),
    ...plain(field.provider, solution.providerName ?? ''),
    { label: field.state, value: [span(state)] },
    {
      label: field.readiness,
      value: [span(readiness === 'not-stated' ? notStated : words.readiness[readiness])],
    },
    ...text(field.runsWhere, solutionText(solution, 'runsWhere', setting)),
    ...(hasCosts ? plain(field.cost, cost ? formatCost(cost, localeOf(language)) : notStated) : []),
    ...plain(field.staff, staff === null ? '' : new Intl.NumberFormat(localeOf(language)).format(staff)),
    ...text(field.law, ours(solution.law)),
    ...text(field.infrastructure, ours(solution.infrastructure)),
    ...text(field.requires, ours(listOf(solution.requires, ownLanguage))),
    ...plain(
      field.languages,
      listOf(
        solution.languages.map((each) => languageIn(each, language)),
        language,
      ),
    ),
    ...(hasContacts && contact
      ? plain(
          field.contact,
          [contact.name, contact.position, contact.email, contact.phone]
            .filter(Boolean)
            .map(isolated)
            .join(' · '),
        )
      : []),
  ];
}
