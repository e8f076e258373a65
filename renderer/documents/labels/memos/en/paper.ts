import type { PaperWords } from '../da/paper';

export const paper: PaperWords = {
  draft: 'Draft',
  sources: 'Sources',
};
