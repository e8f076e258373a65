import './ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Root } from './app/Root';
import { beginLoading } from './app/Screen';
import { startTexts } from './i18n';
import { api } from './shared/api';
import { parseRoute } from './shared/route';

// The content security policy allows no eval, which zod would otherwise try.
z.config({ jitless: true });

const [preferences, workspace] = await Promise.all([api().preferences.get(), api().workspace.state()]);
if (!preferences.ok || !workspace.ok) throw new Error('the main process does not answer');
// The last view is opened again; an address of its own (a reloaded page's) goes first.
const { language, view } = preferences.value;
if (view && !window.location.hash) window.history.replaceState(null, '', view);
beginLoading(parseRoute(window.location.hash));
startTexts(language);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <Root preferences={preferences.value} workspace={workspace.value} />
  </StrictMode>,
);
