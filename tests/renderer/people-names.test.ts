import { describe, expect, it } from 'vitest';
import { splitName } from '../../renderer/shared/splitName';

describe('a name that was typed', () => {
  it.each([
    ['Anne Marie Holm', { givenName: 'Anne Marie', familyName: 'Holm' }],
    ['Holm, Anne Marie', { givenName: 'Anne Marie', familyName: 'Holm' }],
    ['  Jan   van der Meer ', { givenName: 'Jan', familyName: 'van der Meer' }],
    ['Ahmad al-Khatib', { givenName: 'Ahmad', familyName: 'al-Khatib' }],
    ['Omar bin Said', { givenName: 'Omar', familyName: 'bin Said' }],
    ['Layla', { givenName: 'Layla' }],
    ['ليلى حدّاد', { nativeName: 'ليلى حدّاد' }],
    ['Overborgmesteren', { position: 'Overborgmesteren' }],
    [
      'Beskæftigelses- og Integrationsborgmesteren',
      { position: 'Beskæftigelses- og Integrationsborgmesteren' },
    ],
    ['Deputy Mayor', { position: 'Deputy Mayor' }],
    ['Holm,', { givenName: 'Holm,' }],
  ])('%s', (typed, parts) => expect(splitName(typed)).toEqual(parts));
});
