export const search = {
  kind: {
    mission: 'Rejse',
    partner: 'Partner',
    organisation: 'Organisation',
    person: 'Person',
    place: 'Sted',
    programme_item: 'Programpunkt',
    follow_up: 'Opfølgning',
    note: 'Note',
    case_reference: 'Sagsnummer',
  },
};
