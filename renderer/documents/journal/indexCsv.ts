import type { FiledNumber } from '../../../db/domain/journal';
import type { Language, Translate } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { sheetCsv } from '../sheets/sheetCsv';
import type { JournalIndex } from './journalIndex';

/** The index for people and spreadsheets: a line for each file, days as ISO has them. No cell becomes a formula. */
export function indexCsv(
  { documents }: JournalIndex,
  t: Translate,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const words = (numbers: readonly FiledNumber[]) => numbers.map((one) => caseNumberText(t, one)).join('; ');
  return sheetCsv(
    {
      headings: [
        t('journal.index.number'),
        t('journal.index.title'),
        t('journal.index.kind'),
        t('journal.index.date'),
        t('journal.index.direction'),
        t('journal.index.caseNumber'),
        t('journal.index.inheritedFrom'),
        t('journal.index.documentNumber'),
        t('journal.index.party'),
        t('journal.index.belongsTo'),
        t('journal.index.state'),
        t('journal.index.journalisedOn'),
        t('journal.index.fileName'),
        t('journal.index.size'),
        'SHA-256',
      ],
      rows: documents.flatMap((document) =>
        document.files.map((file) => [
          String(document.number),
          document.title,
          document.memo ? t(`memos.kinds.${document.memo.kind}`) : t('journal.attachment'),
          document.date ?? '',
          t(`memos.directions.${document.filing.direction}`),
          words(document.caseNumbers),
          document.inheritedFrom?.title ?? '',
          words(document.documentNumbers),
          document.party,
          document.owner?.title ?? '',
          document.memo ? t(document.memo.isFinished ? 'journal.finished' : 'journal.draft') : '',
          document.filing.journalisedOn ?? '',
          file.name,
          String(file.size),
          file.sha256,
        ]),
      ),
    },
    language,
  );
}
