import { FileText, FileType } from 'lucide-react';
import type { Memo } from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { useCommands } from '../../../shared/commands';
import { Button } from '../../../ui/Button';
import { useSaveMemo } from '../useSaveMemo';

/** A document as PDF and as Word. */
export function SaveMemo({ memo }: { memo: Memo }) {
  const { t } = useTexts();
  const { savePdf, saveDocx, isSaving } = useSaveMemo(memo);

  useCommands([
    {
      id: 'documents.pdf',
      name: t('documents.tab.pdf'),
      group: 'screen',
      icon: FileText,
      isEnabled: !isSaving,
      run: () => void savePdf(),
    },
    {
      id: 'documents.docx',
      name: t('documents.tab.docx'),
      group: 'screen',
      icon: FileType,
      isEnabled: !isSaving,
      run: () => void saveDocx(),
    },
  ]);
  return (
    <>
      <Button isPending={isSaving === 'pdf'} label={t('documents.tab.pdf')} onPress={() => void savePdf()}>
        {t('memos.pdf')}
      </Button>
      <Button
        icon={FileText}
        isPending={isSaving === 'docx'}
        label={t('documents.tab.docx')}
        onPress={() => void saveDocx()}
        variant="primary"
      >
        {t('memos.docx')}
      </Button>
    </>
  );
}
