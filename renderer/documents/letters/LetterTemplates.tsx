import { FileDown, FileUp, Trash2 } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTexts } from '../../i18n';
import type { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Rejection } from '../templates/Rejection';
import styles from './Letters.module.css';
import type { useLetterTemplate } from './useLetterTemplate';

type Props = {
  template: ReturnType<typeof useLetterTemplate>;
  save: ReturnType<typeof useSaveFile>['save'];
  isSaving: boolean;
};

/** The id of the template that comes with the program; the office's have UUIDs. */
const builtIn = '-';

/** Which template letters are made of; the office changes it in Word and brings it back. */
export function LetterTemplates({ template, save, isSaving }: Props) {
  const { t } = useTexts();
  const { own, current, rejected } = template;
  const builtInName = t('letters.template.builtIn');
  return (
    <div className={styles.templates}>
      <Select
        hint={t('letters.template.hint')}
        items={[...own.map(({ id, name }) => ({ id, label: name })), { id: builtIn, label: builtInName }]}
        label={t('letters.template.label')}
        onChange={(id) => template.choose(id === builtIn ? null : id)}
        value={current?.id ?? builtIn}
      />
      <Button
        icon={FileDown}
        isDisabled={isSaving}
        onPress={() =>
          void save({
            kind: 'docx',
            suggestedName: current?.name ?? builtInName,
            make: template.bytes,
          })
        }
        size="small"
      >
        {t('letters.template.save')}
      </Button>
      <FileTrigger
        acceptedFileTypes={[
          '.docx',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ]}
        onSelect={(list) => {
          const [file] = list ?? [];
          if (file) void template.bring(file);
        }}
      >
        <Button icon={FileUp} size="small">
          {t('letters.template.use')}
        </Button>
      </FileTrigger>
      {current && (
        <Button icon={Trash2} onPress={() => void template.remove()} size="small" variant="quiet">
          {t('letters.template.remove')}
        </Button>
      )}
      {rejected && <Rejection rejected={rejected} />}
    </div>
  );
}
