import { getOffice, logoOf, setLogo, updateOffice } from '../../db/queries/office';
import type { DatabaseHandlers } from '.';

export const office: DatabaseHandlers['office'] = {
  get: ({ db, kind, today }) => ({ ...getOffice(db), kind, today }),
  clock: ({ now }) => ({ now }),
  update: ({ db }, { patch }) => {
    updateOffice(db, patch);
    return null;
  },
  logo: ({ db }) => logoOf(db),
  setLogo: ({ db }, { logo }) => {
    setLogo(db, logo);
    return null;
  },
};
