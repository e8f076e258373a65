import { afterEach, expect, it } from 'vitest';
import { showToast, toastQueue, withdrawOffers } from '../../../renderer/ui/toasts';

afterEach(() => toastQueue.clear());

it('what offers a way back is taken away, what only says something stays', () => {
  showToast({ title: '”Kaffe” er slettet', action: { label: 'Fortryd', onPress: () => {} } });
  showToast({ title: 'Gemt' });
  showToast({ title: 'Fortrudt: flyt punktet', action: { label: 'Gentag', onPress: () => {} } });
  withdrawOffers();
  expect(toastQueue.visibleToasts.map(({ content }) => content.title)).toEqual(['Gemt']);
});
