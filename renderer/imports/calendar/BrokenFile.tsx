import { useTexts } from '../../i18n';
import { Callout } from '../../ui/Callout';
import type { ReadFile } from './readInWorker';

type Props = { read: Exclude<ReadFile, { kind: 'events' }> };

/** Why a file can't be taken, with the line where it breaks. */
export function BrokenFile({ read }: Props) {
  const { t } = useTexts();
  return (
    <Callout isAnnounced title={t('calendarImport.broken.title')} tone="stop">
      {read.kind === 'broken' ? (
        <>
          <p>
            {t('calendarImport.broken.line', {
              line: read.broken.line,
              what: t(`calendarImport.broken.${read.broken.problem}`),
            })}
          </p>
          {read.broken.text !== '' && (
            <p>
              <code dir="ltr">{read.broken.text}</code>
            </p>
          )}
        </>
      ) : (
        <p>{t(`calendarImport.broken.${read.kind}`, { limit: read.kind === 'too-many' ? read.limit : 0 })}</p>
      )}
    </Callout>
  );
}
