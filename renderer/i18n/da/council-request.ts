export const councilRequest = {
  heading: 'Anmodning fra Borgerrepræsentationen',
  rule_one:
    '{{names}} sidder i Borgerrepræsentationen. Den skal have anmodet medlemmet om at deltage, før der må afholdes udgifter (styrelseslovens § 16, stk. 5).',
  rule_other:
    '{{names}} sidder i Borgerrepræsentationen. Den skal have anmodet medlemmerne om at deltage, før der må afholdes udgifter (styrelseslovens § 16, stk. 5).',
  missing: 'Rejsen kan ikke sættes til ”På rejse”, før datoen eller grunden til at rejse uden står her.',
  isThere: 'Anmodningen er skrevet ind.',
  isWaived: 'De rejser uden anmodning; grunden er skrevet ind.',
  requestedOn: 'Besluttet den',
  reference: 'Sag eller dagsorden',
  waiver: 'Eller: hvorfor rejses der uden?',
};
