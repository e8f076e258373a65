import { FileType } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import {
  type DelegationMember,
  type DelegationRecords,
  inPrecedence,
} from '../../../db/domain/delegation-records';
import { personName } from '../../../db/domain/person';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { failureText } from '../../shared/failures';
import { capitalised } from '../../shared/format';
import { languageName } from '../../shared/languages';
import { useRecords } from '../../shared/records';
import { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { letterLabelsIn } from '../labels/letters';
import styles from '../mission/DocumentsTab.module.css';
import { nameOf } from '../programme/people';
import { missionTitle } from '../programme/setting';
import { FieldValues } from './FieldValues';
import { type LetterChoice, letterValues } from './fields';
import { LetterPeople } from './LetterPeople';
import own from './Letters.module.css';
import { LetterTemplates } from './LetterTemplates';
import { useLetterTemplate } from './useLetterTemplate';

/** Letters of invitation: to whom, in what language, after which template; all of them in one Word file. */
export function Letters({ mission, children }: { mission: MissionDetail; children: ReactNode }) {
  const { t } = useTexts();
  const read = useRecords('delegation', 'records', { missionId: mission.id });
  const records = read.data?.mission.id === mission.id ? read.data : undefined;
  if (records) return <LettersOf records={records}>{children}</LettersOf>;
  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        {read.error && <Callout isAnnounced title={failureText(t, read.error.failure)} tone="stop" />}
      </div>
      <div className={styles.making}>{children}</div>
    </div>
  );
}

function LettersOf({ records, children }: { records: DelegationRecords; children: ReactNode }) {
  const { t, language: ownLanguage } = useTexts();
  const { choice, choose } = useChoice(records);
  const template = useLetterTemplate(choice.language);
  const { isSaving, save } = useSaveFile();
  const people = inPrecedence(records.members);
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const recipients = people.filter(({ id, invitation }) => chosen?.has(id) ?? invitation === 'not-invited');
  const isEnabled = recipients.length > 0;

  const saveLetters = () =>
    void save({
      kind: 'docx',
      suggestedName: fileName(records, recipients, choice.language),
      make: async () => {
        const bytes = await template.bytes();
        if (!bytes) return undefined;
        const { lettersDocx } = await import('./word/lettersDocx');
        const letters = recipients.map((recipient) => letterValues(records, recipient, choice));
        return lettersDocx(bytes, letters, choice.language);
      },
    });
  useCommands([
    {
      id: 'documents.docx',
      name: t('letters.save', { count: recipients.length }),
      group: 'screen',
      icon: FileType,
      isEnabled: isEnabled && !isSaving,
      run: saveLetters,
    },
  ]);

  return (
    <div className={styles.documents}>
      <div className={styles.preview}>
        <div className={own.columns}>
          <LetterPeople
            chosen={new Set(recipients.map(({ id }) => id))}
            language={choice.language}
            onChange={setChosen}
            people={people}
          />
          <FieldValues choice={choice} recipient={recipients[0] ?? people[0]} records={records} />
        </div>
      </div>
      <div className={styles.making}>
        {children}
        <div className={styles.fields}>
          <Select
            items={records.mission.languages.map((id) => ({
              id,
              label: capitalised(languageName(id, ownLanguage), ownLanguage),
            }))}
            label={t('documents.tab.language')}
            onChange={(language) => choose({ language })}
            value={choice.language}
          />
          <LetterTemplates isSaving={isSaving !== null} save={save} template={template} />
          <TextField
            label={t('letters.signatoryName')}
            onChange={(signatoryName) => choose({ signatoryName })}
            value={choice.signatoryName}
          />
          <TextField
            label={t('letters.signatoryPosition')}
            onChange={(signatoryPosition) => choose({ signatoryPosition })}
            value={choice.signatoryPosition}
          />
          <Checkbox
            isSelected={choice.isForVisa}
            label={t('letters.forVisa')}
            onChange={(isForVisa) => choose({ isForVisa })}
          />
        </div>
        <div className={styles.saving}>
          <Button
            icon={FileType}
            isDisabled={!isEnabled}
            isPending={isSaving === 'docx'}
            onPress={saveLetters}
            variant="primary"
          >
            {t('letters.save', { count: recipients.length })}
          </Button>
          <p>{recipients.length > 1 ? t('letters.oneFile') : t('letters.draft')}</p>
        </div>
      </div>
    </div>
  );
}

/** What has been chosen, with what is usual in the place of what hasn't: whoever leads the mission signs. */
function useChoice({ mission, lead }: DelegationRecords) {
  const { language: ownLanguage } = useTexts();
  const [chosen, setChosen] = useState<Partial<LetterChoice>>({});
  const usual = mission.languages.includes(ownLanguage) ? ownLanguage : mission.languages[0];
  const choice: LetterChoice = {
    signatoryName: lead ? personName(lead) : '',
    signatoryPosition: lead?.position ?? '',
    isForVisa: false,
    ...chosen,
    language: mission.languages.find((language) => language === chosen.language) ?? usual ?? ownLanguage,
  };
  return { choice, choose: (part: Partial<LetterChoice>) => setChosen({ ...chosen, ...part }) };
}

function fileName(
  records: DelegationRecords,
  recipients: readonly DelegationMember[],
  language: string,
): string {
  const [only, ...others] = recipients;
  const whose = only && others.length === 0 ? nameOf(only, { language }) : undefined;
  return [letterLabelsIn(language).title, missionTitle({ records, language }), whose]
    .filter(Boolean)
    .join(' – ');
}
