import './print.css';
import { useEffect, useState } from 'react';
import type { Printable } from '../../electron/contract/documents';
import { textsIn } from '../i18n';
import { api } from '../shared/api';
import { ProgrammePrint } from './programme/ProgrammePrint';
import { type ProgrammeData, programmeData } from './programme/programmeData';
import { readProgramme } from './programme/records';

/** A document alone on its page, for the window that is printed; says when all of it stands there, or that it can't. */
export function PrintView({ printable }: { printable: Printable }) {
  const { missionId, language } = printable;
  const [data, setData] = useState<ProgrammeData>();

  useEffect(() => {
    void readProgramme(missionId).then((read) => {
      if (read.ok) setData(programmeData(read.value, textsIn(language), language));
      else void api().documents.printReady({ isShown: false });
    });
  }, [missionId, language]);

  useEffect(() => {
    if (!data) return;
    document.title = data.title;
    document.documentElement.lang = data.language;
    // Paper is white, whatever the window's appearance.
    document.documentElement.dataset.theme = 'light';
    // Fonts are asked for by layout, which a hidden window puts off: this makes it happen now.
    document.body.getBoundingClientRect();
    void document.fonts.ready.then(() => api().documents.printReady({ isShown: true }));
  }, [data]);

  return data ? <ProgrammePrint data={data} /> : null;
}
