import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WorkspaceKind } from '../../electron/contract/workspace';
import { useTexts } from '../i18n';
import { PeopleImport } from '../imports/people/PeopleImport';
import { recallDrafts } from '../shared/drafts';
import { parseRoute, type Route, useHash } from '../shared/route';
import { Icon } from '../ui/Icon';
import { type Creatable, NewRecords } from './NewRecords';
import styles from './Office.module.css';
import { usePreferences } from './preferences';
import { Screen } from './Screen';
import { ScreenBoundary } from './ScreenBoundary';
import { Sidebar } from './Sidebar';
import { useOfficeCommands } from './useOfficeCommands';
import { useUndoCommands } from './useUndoCommands';

const Palette = lazy(() => import('./Palette').then(({ Palette: palette }) => ({ default: palette })));

type Props = { kind: WorkspaceKind; isReopening: boolean };

/** The open office: the side bar, and the place where one is. */
export function Office({ kind, isReopening }: Props) {
  const { t } = useTexts();
  const hash = useHash();
  const route = parseRoute(hash);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [creating, setCreating] = useState<Creatable | null>(null);
  useOfficeCommands({ openPalette: () => setPaletteOpen(true), create: setCreating });
  useUndoCommands();
  useLastView(hash);
  const isRecalled = useRecalledDrafts();

  const place = placeOf(route);
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new place begins at its top; the keyboard stays where it is.
    if (place) content.current?.scrollTo({ top: 0 });
  }, [place]);

  return (
    <div className={styles.office}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => (event.preventDefault(), content.current?.focus())}
      >
        {t('app.skipToContent')}
      </a>
      <Sidebar kind={kind} openPalette={() => setPaletteOpen(true)} route={route} />
      <main className={styles.content} id="content" ref={content} tabIndex={-1}>
        {isReopening && (
          <div className={styles.notice} role="status">
            <Icon icon={TriangleAlert} />
            {t('app.reopening')}
          </div>
        )}
        <ScreenBoundary key={place}>
          {(isRecalled || !hasFields(route)) && <Screen route={route} />}
        </ScreenBoundary>
      </main>
      {isPaletteOpen && (
        <Suspense>
          <Palette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
      <NewRecords creating={creating} onClose={() => setCreating(null)} />
      <PeopleImport />
    </div>
  );
}

/** What one goes to the top of when one comes to it: a record's page, a list. */
function placeOf(route: Route): string {
  if ('id' in route) return `${route.screen} ${route.id}`;
  return route.screen === 'reports' && route.section === 'memos' && route.focus !== null
    ? `memo ${route.focus}`
    : route.screen;
}

/** Whether what was being typed the last time is at hand again: fields begin with it. */
function useRecalledDrafts(): boolean {
  const [isRecalled, setRecalled] = useState(false);
  useEffect(() => void recallDrafts().then(() => setRecalled(true)), []);
  return isRecalled;
}

/** Lists need nothing of what was being typed, and so are there at once. */
const hasFields = ({ screen }: Route) =>
  !['overview', 'missions', 'partners', 'people', 'organisations'].includes(screen);

/** The view that one was at is opened again at the next start. */
function useLastView(hash: string): void {
  const { preferences, prefer } = usePreferences();
  useEffect(() => {
    if (hash !== preferences.view) prefer({ view: hash });
  }, [hash, preferences.view, prefer]);
}
