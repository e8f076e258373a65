import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cooperationSections,
  hrefOf,
  missionTabs,
  parseRoute,
  partnerSections,
  type Route,
  reportSections,
} from '../../../renderer/shared/route';

const id = fc.uuid();
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'overview' },
    { screen: 'missions' },
    { screen: 'partners' },
    { screen: 'people' },
    { screen: 'organisations' },
    { screen: 'places' },
    { screen: 'catalogue' },
    { screen: 'duplicates' },
    { screen: 'follow-up' },
    { screen: 'settings' },
  ),
  fc.record({ screen: fc.constant('topics' as const), topicId: fc.option(id) }),
  fc.record({
    screen: fc.constant('mission' as const),
    id,
    tab: fc.constantFrom(...missionTabs),
    focus: fc.option(id),
  }),
  fc.record({
    screen: fc.constant('partner' as const),
    id,
    section: fc.constantFrom(...partnerSections),
    focus: fc.option(id),
  }),
  fc.record({
    screen: fc.constant('cooperation' as const),
    id,
    section: fc.constantFrom(...cooperationSections),
    focus: fc.option(id),
  }),
  fc.record({
    screen: fc.constant('reports' as const),
    section: fc.constantFrom(...reportSections),
    focus: fc.option(id),
  }),
  fc.record({
    screen: fc.constantFrom(
      'solution' as const,
      'person' as const,
      'organisation' as const,
      'place' as const,
      'follow-up-item' as const,
    ),
    id,
  }),
);

it('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(hrefOf(route))).toEqual({ ...route });
    }),
  );
});

it('any other address leads to a place, too', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseRoute(text).screen).toBeTypeOf('string');
    }),
  );
  expect(parseRoute('#/nowhere/at/all')).toEqual({ screen: 'overview' });
  expect(parseRoute('#/__proto__/x')).toEqual({ screen: 'overview' });
});
