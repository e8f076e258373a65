import { useMemo } from 'react';
import { programmePapers } from '../../../db/domain/programme-paper';
import type { ProgrammeEdition, ProgrammeVersion } from '../../../db/domain/programme-records';
import type { MissionDetail } from '../../../electron/contract/missions';
import { type Translate, useTexts } from '../../i18n';
import { capitalised, formatDay } from '../../shared/format';
import { languageName } from '../../shared/languages';
import { ComboBox } from '../../ui/ComboBox';
import { Select } from '../../ui/Select';
import { cardDays } from '../programme/dayCards';
import { nameOf, takingPart } from '../programme/people';
import { ownNameOf, settingOf } from '../programme/setting';
import styles from './DocumentsTab.module.css';
import type { DocumentChoice } from './useDocumentChoice';

type Props = {
  mission: MissionDetail;
  versions: readonly ProgrammeVersion[];
  edition: ProgrammeEdition | undefined;
  choice: DocumentChoice;
  choose: (part: Partial<DocumentChoice>) => void;
};

/** The id of "none of them" in a list; records have UUIDs. */
const none = '-';

/** Which document, of which edition, in what language, and what else it needs to know. */
export function DocumentFields({ mission, versions, edition, choice, choose }: Props) {
  const { t, language } = useTexts();
  const editions = [
    { id: none, label: t('versions.draft') },
    ...versions.map((version) => ({ id: version.id, label: versionName(version, t) })),
  ];
  return (
    <div className={styles.fields}>
      <Select
        hint={t(`documents.paperText.${choice.paper}`)}
        items={programmePapers.map((id) => ({ id, label: t(`documents.paper.${id}`) }))}
        label={t('documents.tab.document')}
        onChange={(paper) => choose({ paper })}
        value={choice.paper}
      />
      <Select
        items={editions}
        label={t('documents.tab.edition')}
        onChange={(id) => choose({ versionId: id === none ? null : id })}
        value={choice.versionId ?? none}
      />
      {choice.paper === 'changes' && choice.againstId && (
        <Select
          items={editions.filter(({ id }) => id !== none && id !== choice.versionId)}
          label={t('documents.tab.against')}
          onChange={(againstId) => choose({ againstId })}
          value={choice.againstId}
        />
      )}
      {edition && choice.paper === 'day-cards' && (
        <DayField choice={choice} choose={choose} edition={edition} />
      )}
      {edition && (choice.paper === 'personal' || choice.paper === 'changes') && (
        <PersonField choice={choice} choose={choose} edition={edition} />
      )}
      <Select
        items={mission.languages.map((id) => ({
          id,
          label: capitalised(languageName(id, language), language),
        }))}
        label={t('documents.tab.language')}
        onChange={(chosen) => choose({ language: chosen })}
        value={choice.language}
      />
    </div>
  );
}

/** "Version 2: after the embassy’s answer", without saying the number twice. */
export function versionName(version: ProgrammeVersion, t: Translate): string {
  const { number } = version;
  const name = ownNameOf(version);
  return name === '' ? t('versions.numbered', { number }) : t('versions.named', { number, name });
}

type OfEdition = Pick<Props, 'choice' | 'choose'> & { edition: ProgrammeEdition };

function DayField({ edition, choice, choose }: OfEdition) {
  const { t, language } = useTexts();
  const days = useMemo(() => cardDays(settingOf(edition, language)), [edition, language]);
  if (days.length < 2) return null;
  return (
    <Select
      items={[
        { id: none, label: t('documents.tab.everyDay') },
        ...days.map((day) => ({ id: day, label: formatDay(day, language, 'weekday') })),
      ]}
      label={t('documents.tab.day')}
      onChange={(day) => choose({ day: day === none ? null : day })}
      value={choice.day ?? none}
    />
  );
}

function PersonField({ edition, choice, choose }: OfEdition) {
  const { t, language } = useTexts();
  const people = useMemo(() => {
    const setting = settingOf(edition, language);
    return takingPart(setting).map((participant) => ({
      id: participant.id,
      label: nameOf(participant, setting),
      hint: participant.position,
    }));
  }, [edition, language]);
  const everybody = { id: none, label: t('documents.tab.everybody') };
  return (
    <ComboBox
      emptyLabel={t('common.nothingFound')}
      items={choice.paper === 'changes' ? [everybody, ...people] : people}
      label={t('documents.tab.person')}
      onChange={(id) => choose({ participationId: id === none ? null : id })}
      value={choice.participationId ?? (choice.paper === 'changes' ? none : null)}
    />
  );
}
