import { FileText, FileType, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Partner } from '../../../db/domain/partner';
import type { CataloguePrintable } from '../../../electron/contract/documents';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';
import { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { EmptyState } from '../../ui/EmptyState';
import { Pill } from '../../ui/Pill';
import { catalogueLanguages } from '../labels/catalogue';
import styles from '../mission/DocumentsTab.module.css';
import { Sheets } from '../mission/Sheets';
import type { Paper } from '../paper/paper';
import { paperDocx } from '../paper/paperDocx';
import { CatalogueFields } from './CatalogueFields';
import { type CatalogueRequest, cataloguePaper } from './cataloguePaper';

/** The catalogue of solutions for a partner, as it will lie on paper, in the language and with what one chooses. */
export function CatalogueDocument({ partner: { id: partnerId } }: { partner: Pick<Partner, 'id'> }) {
  const { t, language } = useTexts();
  const [request, setRequest] = useState<CatalogueRequest>({
    language: catalogueLanguages.includes(language) ? language : 'en',
    withoutNeedIds: [],
    hasContacts: true,
    hasCosts: true,
    hasUnmet: false,
  });
  const { data, error } = useRecords('solutions', 'catalogue', { partnerId });
  // A former answer stays until the new one is there; it isn't what was asked for.
  const records = data?.partner.id === partnerId ? data : undefined;
  const papers = useMemo(() => (records ? [cataloguePaper(request, records)] : []), [request, records]);
  const change = (part: Partial<CatalogueRequest>) => setRequest({ ...request, ...part });

  if (records && records.needs.length === 0)
    return (
      <EmptyState icon={FileText} title={t('documents.catalogue.emptyTitle')}>
        {t('documents.catalogue.emptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {error && <Callout isAnnounced title={failureText(t, error.failure)} tone="stop" />}
        {papers.length > 0 && <Sheets papers={papers} />}
      </div>
      <div className={styles.making}>
        {records && <CatalogueFields onChange={change} records={records} request={request} />}
        <p className={styles.pills}>
          <Pill
            icon={request.hasContacts ? ShieldAlert : ShieldCheck}
            tone={request.hasContacts ? 'warn' : 'good'}
          >
            {t(`documents.catalogue.holds.${request.hasContacts ? 'contacts' : 'nobody'}`)}
          </Pill>
        </p>
        <SaveButtons
          papers={papers}
          printable={{ ...request, document: 'catalogue', paper: 'catalogue', partnerId }}
        />
      </div>
    </div>
  );
}

function SaveButtons({ printable, papers }: { printable: CataloguePrintable; papers: readonly Paper[] }) {
  const { t } = useTexts();
  const run = useRun();
  const { isSaving, save } = useSaveFile();
  const [paper] = papers;
  const suggestedName = paper?.title ?? '';
  const isEnabled = paper !== undefined && !isSaving;
  const savePdf = () =>
    void save({
      kind: 'pdf',
      suggestedName,
      make: () => run(api().documents.pdf({ printable, footer: paper?.footer ?? '' })),
    });
  const saveDocx = () => void save({ kind: 'docx', suggestedName, make: () => paperDocx(papers) });

  // Whoever looks at a document may want it as PDF: what prints it is opened meanwhile.
  useEffect(() => {
    void api().documents.prepare();
  }, []);
  useCommands([
    {
      id: 'documents.pdf',
      name: t('documents.tab.pdf'),
      group: 'screen',
      icon: FileText,
      isEnabled,
      run: savePdf,
    },
    {
      id: 'documents.docx',
      name: t('documents.tab.docx'),
      group: 'screen',
      icon: FileType,
      isEnabled,
      run: saveDocx,
    },
  ]);

  return (
    <div className={styles.saving}>
      <Button
        icon={FileText}
        isDisabled={paper === undefined}
        isPending={isSaving === 'pdf'}
        onPress={savePdf}
        variant="primary"
      >
        {t('documents.tab.pdf')}
      </Button>
      <Button
        icon={FileType}
        isDisabled={paper === undefined}
        isPending={isSaving === 'docx'}
        onPress={saveDocx}
      >
        {t('documents.tab.docx')}
      </Button>
    </div>
  );
}
