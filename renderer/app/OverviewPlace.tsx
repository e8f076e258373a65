import { lazy, Suspense } from 'react';
import { OverviewScreen } from '../features/overview/OverviewScreen';

/** Loaded, and its records read, once the overview itself is on the screen: the start waits for neither. */
const SilentCooperations = lazy(async () => ({
  default: (await import('../features/radar/SilentCooperations')).SilentCooperations,
}));

/** The first screen, with the cooperations that are falling silent. */
export function OverviewPlace() {
  return (
    <OverviewScreen>
      <Suspense>
        <SilentCooperations />
      </Suspense>
    </OverviewScreen>
  );
}
