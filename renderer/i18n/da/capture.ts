/** Det, der skrives ned i hast under en workshop. */
export const capture = {
  command: 'Skriv ned undervejs',
  heading: 'Skriv ned undervejs',
  kinds: 'Hvad linjen bliver til',
  kind: { outcome: 'Udbytte', need: 'Behov', promise: 'Løfte', quote: 'Citat' },
  line: 'Linje',
  placeholder: {
    outcome: 'Hvad tog deltagerne med sig?',
    need: 'Hvad har de brug for?',
    promise: 'Hvad er lovet?',
    quote: 'Hvad blev der sagt, ordret? Til sidst evt. @ og hvem',
  },
  legend: {
    kind: 'slags, eller begynd med u: b: l: c:',
    save: 'gem',
    lines: 'de sidste linjer',
    undo: 'fortryd',
    close: 'luk',
  },
  last: 'De sidste linjer',
  makeIt: 'Gør til {{kind}}',
  waiting: 'Ikke gemt endnu',
  saved: 'Gemt som {{kind}}: {{text}}',
  changed: 'Er nu {{kind}}: {{text}}',
  close: 'Luk',
};
