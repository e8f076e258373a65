import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { useSaveFile } from '../../shared/useSaveFile';
import { bytesOf } from './bytesOf';
import type { ToPack } from './toPack';

/** How far a package is. */
export type Packaging =
  | { step: 'choosing'; isStopped: boolean }
  | { step: 'packing'; done: number; title: string }
  | { step: 'refused'; problems: { document: ToPack; failure: Failure }[] }
  | { step: 'saved'; documents: readonly ToPack[] };

type Wanted = { documents: readonly ToPack[]; about: string; office: string; today: string };

const choosing: Packaging = { step: 'choosing', isStopped: false };

/** Makes a package and saves it where the user says; it can be stopped until it is made, and nothing is left of it. */
export function usePackaging() {
  const { t, language } = useTexts();
  const { save } = useSaveFile();
  const [packaging, setPackaging] = useState<Packaging>(choosing);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function pack({ documents, about, office, today }: Wanted) {
    const controller = new AbortController();
    running.current = controller;
    setPackaging({ step: 'packing', done: 0, title: documents[0]?.title ?? '' });
    let next: Packaging = choosing;
    const isSaved = await save({
      kind: 'zip',
      suggestedName: t('journal.package.fileName', { about }),
      make: async () => {
        // The maker comes with its libraries, which nothing else needs.
        const { journalPackage } = await import('./journalPackage');
        const made = await journalPackage({
          ...{ documents, about, office, madeOn: today, t, language, bytesOf },
          onProgress: (done, title) => setPackaging({ step: 'packing', done, title }),
          signal: controller.signal,
        });
        if (made.kind === 'packed') return made.bytes;
        next =
          made.kind === 'refused'
            ? { step: 'refused', problems: made.problems }
            : { step: 'choosing', isStopped: true };
        return null;
      },
    });
    if (running.current === controller) setPackaging(isSaved ? { step: 'saved', documents } : next);
  }

  return {
    packaging,
    pack,
    stop: () => running.current?.abort(),
    choose: () => setPackaging(choosing),
  };
}
