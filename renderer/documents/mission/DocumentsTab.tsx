import { useState } from 'react';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useFollowingFocus } from '../../shared/useFollowingFocus';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { DelegationDocuments } from '../delegation/DelegationDocuments';
import { Letters } from '../letters/Letters';
import { MissionReports } from '../memos/screen/MemosOf';
import { ProgrammeDocuments } from './ProgrammeDocuments';

const groups = ['programme', 'delegation', 'letters', 'report'] as const;

const parts = {
  programme: ProgrammeDocuments,
  delegation: DelegationDocuments,
  letters: Letters,
  report: MissionReports,
};

/** A mission's documents: of its programme, of its delegation, the letters of invitation, and its reports. */
export function DocumentsTab({ mission }: { mission: MissionDetail }) {
  const { t } = useTexts();
  const [group, setGroup] = useState<(typeof groups)[number]>('programme');
  const { ref, follow } = useFollowingFocus();
  const Part = parts[group];
  return (
    <Part mission={mission}>
      <SegmentedControl
        items={groups.map((id) => ({ id, label: t(`documents.groups.${id}`) }))}
        label={t('documents.groups.label')}
        onChange={(next) => {
          follow();
          setGroup(next);
        }}
        ref={ref}
        size="small"
        value={group}
      />
    </Part>
  );
}
