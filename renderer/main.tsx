import './ui/theme';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { Root } from './app/Root';
import { startTexts } from './i18n';
import { api } from './shared/api';

// The content security policy allows no eval, which zod would otherwise try.
z.config({ jitless: true });

const preferences = await api().preferences.get();
startTexts(preferences.ok ? preferences.value.language : 'da');
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <Root preferences={preferences.ok ? preferences.value : { language: 'da', theme: 'system', view: '' }} />
  </StrictMode>,
);
