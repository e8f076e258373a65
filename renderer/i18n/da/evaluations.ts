import type { Principle } from '../../../db/domain/evaluation';

export const evaluations = {
  heading: 'Evaluering',
  source:
    'De ti principper for bysamarbejder, som G20-landenes ledere tilsluttede sig i Rom i 2021, og som OECD bruger til selvevaluering fra 1 til 5.',
  add: 'Ny evaluering',
  emptyTitle: 'Ingen evalueringer endnu',
  emptyText:
    'Hold samarbejdet op mod de ti principper, og gør det igen senere: så ses det, hvad der er blevet bedre, og hvad der ikke er.',
  principle: 'Princip',
  change: 'Ændring',
  changeUnknown: 'ikke kendt',
  mean: 'Gennemsnit',
  meanOf: '{{mean}} ({{count}} af 10 vurderet)',
  notAssessed: 'ikke vurderet',
  on: 'Evalueret den',
  by: 'Evalueret af',
  note: 'Bemærkning',
  score: 'Vurdering',
  scoreFor: 'Vurdering af {{principle}}',
  noteFor: 'Bemærkning til {{principle}}',
  open: 'Ret evalueringen {{day}}',
  opened: 'Evaluering {{day}}',
  remove: 'Slet evalueringen',
  overTime: 'De ti principper over tid',
  removedName: 'Evalueringen {{day}}',
  names: {
    'territorial-approach': 'Territorial tilgang',
    'multi-level-governance': 'Styring på flere niveauer',
    'rural-urban-continuum': 'Sammenhæng mellem land og by',
    digitalisation: 'Digitalisering',
    'data-indicators': 'Data og indikatorer',
    'monitoring-evaluation': 'Opfølgning og evaluering',
    'peer-learning': 'Læring mellem ligestillede',
    'capacity-development': 'Kapacitetsopbygning',
    financing: 'Finansiering',
    'stakeholder-engagement': 'Inddragelse af interessenter',
  } satisfies Record<Principle, string>,
  explained: {
    'territorial-approach':
      'Løser samarbejdet konkrete problemer i byerne, og hænger det sammen med deres egne planer?',
    'multi-level-governance':
      'Er stat, region og kommune enige om, hvem der gør hvad, på tværs af forvaltninger?',
    'rural-urban-continuum': 'Er oplandet tænkt med, ikke kun selve byen?',
    digitalisation: 'Bruges digitale løsninger, hvor de gør gavn, og kan alle være med?',
    'data-indicators': 'Er der tal, som begge byer kan følge fremskridtet på?',
    'monitoring-evaluation': 'Følges der op undervejs, og bruges det, man lærer?',
    'peer-learning': 'Lærer fagfolk af hinanden, og går viden begge veje?',
    'capacity-development': 'Bliver partneren selv i stand til at føre arbejdet videre?',
    financing: 'Er pengene på plads, også når projektet slutter?',
    'stakeholder-engagement': 'Er borgere, foreninger, virksomheder og forskere med?',
  } satisfies Record<Principle, string>,
};
