import { lazy, Suspense } from 'react';
import { OverviewScreen } from '../features/overview/OverviewScreen';

/** Loaded, and their records read, once the overview itself is on the screen: the start waits for neither. */
const SilentCooperations = lazy(async () => ({
  default: (await import('../features/radar/SilentCooperations')).SilentCooperations,
}));
const PressingOpenness = lazy(async () => ({
  default: (await import('../documents/openness/PressingOpenness')).PressingOpenness,
}));

/** The first screen, with what is to be published soon and the cooperations that are falling silent. */
export function OverviewPlace() {
  return (
    <OverviewScreen>
      <Suspense>
        <PressingOpenness />
      </Suspense>
      <Suspense>
        <SilentCooperations />
      </Suspense>
    </OverviewScreen>
  );
}
