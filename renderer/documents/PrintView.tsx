import './print.css';
import { useEffect, useState } from 'react';
import type { Printable } from '../../electron/contract/documents';
import { api } from '../shared/api';
import { PaperView } from './paper/PaperView';
import type { Paper } from './paper/paper';
import { readPapers } from './readPapers';

/** A document alone on its pages, for the window that is printed; says when all of it stands there, or that it can't. */
export function PrintView({ printable }: { printable: Printable }) {
  const [papers, setPapers] = useState<readonly Paper[]>();

  useEffect(() => {
    void readPapers(printable).then((read) => {
      if (read.ok && read.value.length > 0) setPapers(read.value);
      else void api().documents.printReady({ isShown: false });
    });
  }, [printable]);

  useEffect(() => {
    const [first] = papers ?? [];
    if (!first) return;
    document.title = first.title;
    document.documentElement.lang = first.language;
    // Paper is white, whatever the window's appearance.
    document.documentElement.dataset.theme = 'light';
    // Fonts are asked for by layout, which a hidden window puts off: this makes it happen now.
    document.body.getBoundingClientRect();
    const pictures = [...document.images].map((image) => image.decode().catch(() => undefined));
    void Promise.all([document.fonts.ready, ...pictures]).then(() =>
      api().documents.printReady({ isShown: true }),
    );
  }, [papers]);

  // Papers of a document are told apart by their order alone.
  return papers?.map((paper, index) => <PaperView key={index} paper={paper} />);
}
