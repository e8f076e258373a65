import type { Texts } from '../da';

export const search: Texts['search'] = {
  kind: {
    mission: 'Mission',
    partner: 'Partner',
    organisation: 'Organisation',
    person: 'Person',
    place: 'Place',
    programme_item: 'Programme item',
    follow_up: 'Follow-up',
    note: 'Note',
    cooperation: 'Cooperation',
    decision: 'Decision',
    agreement: 'Agreement',
    need: 'Need',
    solution: 'Solution',
    result: 'Result',
    attachment: 'File',
    memo: 'Document',
    case_reference: 'Case number',
  },
};
