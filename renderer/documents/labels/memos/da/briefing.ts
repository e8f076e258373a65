/** The words of a briefing to a political body. */
export const briefing = {
  purpose: 'Baggrund og formål',
  noPurpose: 'Intet registreret om baggrund og formål.',
  perspectives: 'Perspektiver',
  noPerspectives: 'Intet registreret om, hvad parterne håber på.',
  about: (partner: string) => `Om ${partner}`,
  noFacts: 'Ingen oplysninger registreret om partneren.',
  challenges: 'Udfordringer og behov',
  noChallenges: 'Ingen udfordringer eller behov registreret.',
  parties: 'Involverede parter',
  noParties: 'Ingen involverede parter registreret.',
  ways: 'Veje ind hos partneren:',
  administrations: 'Forvaltninger, der deltager:',
  decisions: 'Beslutninger og aftaler',
  noDecisions: 'Ingen beslutninger eller aftaler registreret.',
  missions: 'Rejser og besøg',
  noMissions: 'Ingen gennemførte eller opgivne rejser og besøg registreret.',
  held: 'Gennemført:',
  unknown: 'Ikke afklaret:',
  givenUp: 'Opgivet:',
  process: 'Videre proces',
  noProcess: 'Ingen planlagte rejser og besøg eller åbne opfølgninger registreret.',
  economy: 'Økonomi',
  noEconomy: 'Intet registreret om økonomi.',
};

export type BriefingWords = typeof briefing;
