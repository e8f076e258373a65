import type { OperationName } from '../../../electron/contract';

/** The commands by what they do, as they follow "Fortryd: …". A command without a name doesn't compile. */
export const steps = {
  missions: { create: 'opret rejsen', update: 'ret rejsen', remove: 'slet rejsen' },
  caseReferences: { add: 'tilføj sagsnummeret', update: 'ret sagsnummeret', remove: 'fjern sagsnummeret' },
  notes: { create: 'opret noten', update: 'ret noten', remove: 'slet noten' },
  participations: { add: 'tilføj deltageren', update: 'ret deltageren', remove: 'fjern deltageren' },
  partners: {
    create: 'opret partneren',
    update: 'ret partneren',
    remove: 'slet partneren',
    addFact: 'tilføj oplysningen',
    updateFact: 'ret oplysningen',
    moveFact: 'flyt oplysningen',
    removeFact: 'fjern oplysningen',
  },
  people: {
    create: 'opret personen',
    update: 'ret personen',
    remove: 'slet personen',
    createOrganisation: 'opret organisationen',
    updateOrganisation: 'ret organisationen',
    removeOrganisation: 'slet organisationen',
  },
  programme: {
    create: 'opret punktet',
    create_workshop: 'opret workshoppen',
    create_meeting: 'opret mødet',
    'create_site-visit': 'opret besøget',
    create_presentation: 'opret oplægget',
    create_transfer: 'opret transporten',
    update: 'ret punktet',
    update_workshop: 'ret workshoppen',
    update_meeting: 'ret mødet',
    'update_site-visit': 'ret besøget',
    update_presentation: 'ret oplægget',
    update_transfer: 'ret transporten',
    move: 'flyt punktet',
    move_workshop: 'flyt workshoppen',
    move_meeting: 'flyt mødet',
    'move_site-visit': 'flyt besøget',
    move_presentation: 'flyt oplægget',
    move_transfer: 'flyt transporten',
    remove: 'slet punktet',
    remove_workshop: 'slet workshoppen',
    remove_meeting: 'slet mødet',
    'remove_site-visit': 'slet besøget',
    remove_presentation: 'slet oplægget',
    remove_transfer: 'slet transporten',
  },
  workshops: {
    update: 'ret workshoppen',
    addOutcome: 'tilføj resultatet',
    updateOutcome: 'ret resultatet',
    moveOutcome: 'flyt resultatet',
    removeOutcome: 'fjern resultatet',
  },
  followUps: {
    create: 'opret opfølgningen',
    update: 'ret opfølgningen',
    changeState: 'skift opfølgningens tilstand',
    remove: 'slet opfølgningen',
  },
  office: { update: 'ret kontorets oplysninger' },
  drafts: { keep: 'behold en kladde', drop: 'smid en kladde væk' },
  history: { undo: 'fortryd', redo: 'gentag' },
};

type Names = {
  [F in keyof typeof steps & string]: `${F}.${keyof (typeof steps)[F] & string}`;
}[keyof typeof steps & string];
/** Nothing is left out: `never` unless some command has no name here. */
export type UnnamedCommand = Exclude<OperationName<'command'>, Names>;
true satisfies [UnnamedCommand] extends [never] ? true : UnnamedCommand;
