import type { OperationName } from '../../../electron/contract';

/** The commands by what they do, as they follow "Fortryd: …". A command without a name doesn't compile. */
export const steps = {
  missions: { create: 'opret rejsen', update: 'ret rejsen', remove: 'slet rejsen' },
  office: { update: 'ret kontorets oplysninger' },
  history: { undo: 'fortryd', redo: 'gentag' },
};

type Names = { [F in keyof typeof steps & string]: `${F}.${keyof (typeof steps)[F] & string}` }[keyof typeof steps & string];
/** Nothing is left out: `never` unless some command has no name here. */
export type UnnamedCommand = Exclude<OperationName<'command'>, Names>;
true satisfies [UnnamedCommand] extends [never] ? true : UnnamedCommand;
