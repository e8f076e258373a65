import { FileDown, FileUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { type MemoKind, type MemoLanguage, memoKinds, memoLanguages } from '../../../../db/domain/memo';
import { useTexts } from '../../../i18n';
import { Button } from '../../../ui/Button';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { Rejection } from '../../templates/Rejection';
import styles from './MemoTemplates.module.css';
import { TemplateFieldList } from './TemplateFieldList';
import { useMemoTemplate } from './useMemoTemplate';

/** Which templates the documents are made of in Word: the office's own for each kind and language, or the program's. */
export function MemoTemplates() {
  const { t } = useTexts();
  const [language, setLanguage] = useState<MemoLanguage>('da');
  return (
    <div className={styles.templates}>
      <p className={styles.text}>{t('memoTemplates.text')}</p>
      <SegmentedControl
        items={memoLanguages.map((id) => ({ id, label: t(`terms.language.${id}`) }))}
        label={t('memoTemplates.language')}
        onChange={setLanguage}
        value={language}
      />
      <ul className={styles.list}>
        {memoKinds.map((kind) => (
          <KindTemplate key={`${kind} ${language}`} kind={kind} language={language} />
        ))}
      </ul>
    </div>
  );
}

function KindTemplate({ kind, language }: { kind: MemoKind; language: MemoLanguage }) {
  const { t } = useTexts();
  const { own, rejected, isBusy, download, bring, remove } = useMemoTemplate(kind, language);
  const name = t(`memos.kinds.${kind}`);
  /** What is heard where several buttons read the same. */
  const of = (button: string) => `${button}: ${name}`;
  return (
    <li className={styles.kind}>
      <div className={styles.head}>
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.state}>{t(own ? 'memoTemplates.own' : 'memoTemplates.builtIn')}</p>
        </div>
        <div className={styles.actions}>
          <Button
            icon={FileDown}
            isPending={isBusy}
            label={of(t('memoTemplates.save'))}
            onPress={() => void download()}
            size="small"
          >
            {t('memoTemplates.save')}
          </Button>
          <FileTrigger
            acceptedFileTypes={[
              '.docx',
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            ]}
            onSelect={(list) => {
              const [file] = list ?? [];
              if (file) void bring(file);
            }}
          >
            <Button
              icon={FileUp}
              label={of(t(own ? 'memoTemplates.replace' : 'memoTemplates.use'))}
              size="small"
            >
              {t(own ? 'memoTemplates.replace' : 'memoTemplates.use')}
            </Button>
          </FileTrigger>
          {own && (
            <Button
              icon={Trash2}
              label={of(t('memoTemplates.remove'))}
              onPress={() => void remove()}
              size="small"
              variant="quiet"
            >
              {t('memoTemplates.remove')}
            </Button>
          )}
        </div>
      </div>
      {rejected && <Rejection rejected={rejected} />}
      <TemplateFieldList kind={kind} language={language} />
    </li>
  );
}
