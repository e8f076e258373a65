import { useEffect } from 'react';
import { goTo, parseRoute, restate, useHash } from '../../shared/route';
import { type Looking, plainLooking, readLooking, writeLooking } from './looking';

/** How one looked the last time, for coming back by the side bar. */
let lastSearch = writeLooking(plainLooking);

/**
 * How one looks at the follow-ups, by the address: going back and forth keeps it. Another view is a step of its own;
 * another filter, or another one opened, says the same step anew.
 */
export function useLooking() {
  const route = parseRoute(useHash());
  const search = route.screen === 'follow-up' ? (route.search ?? '') : '';
  const isPlain = route.screen === 'follow-up' && search === '';
  useEffect(() => {
    if (isPlain) restate({ screen: 'follow-up', search: lastSearch });
    else if (search) lastSearch = writeLooking({ ...readLooking(search), openId: null });
  }, [isPlain, search]);

  const looking: Looking =
    route.screen === 'follow-up-item' ? { ...plainLooking, openId: route.id } : readLooking(search);

  const say = (go: typeof goTo, next: Looking) => go({ screen: 'follow-up', search: writeLooking(next) });
  return {
    looking,
    look: (part: Partial<Looking>) => say(restate, { ...looking, ...part }),
    goToView: (view: Looking['view']) => say(goTo, { ...looking, view, openId: null }),
  };
}
