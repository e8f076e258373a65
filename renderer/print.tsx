import './ui/theme';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { PrintView } from './documents/PrintView';
import { startTexts } from './i18n';
import { api } from './shared/api';

// The content security policy allows no eval, which zod would otherwise try.
z.config({ jitless: true });
// Documents take some of their words from here, each in its own language.
startTexts('da');

/** The page of the window that is printed: shows the documents that it is told to, one at a time. */
const element = document.getElementById('root');
if (!element) throw new Error('the page has no root');
const root = createRoot(element);
const { title } = document;

api().subscribe((event) => {
  if (event.type === 'print') root.render(<PrintView printable={event.printable} />);
  if (event.type === 'printed') {
    // At once: the next document must find nothing of this one.
    flushSync(() => root.render(null));
    document.title = title;
  }
});
