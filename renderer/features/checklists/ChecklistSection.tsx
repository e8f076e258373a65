import { ListTodo } from 'lucide-react';
import { useState } from 'react';
import type { ChecklistEntry } from '../../../db/domain/checklist';
import { builtInChecklist } from '../../../db/domain/checklist-built-in';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import { showToast } from '../../ui/toasts';
import styles from './Checklist.module.css';
import { ChecklistLine } from './ChecklistLine';
import { NewLine } from './NewLine';
import { SaveTemplateDialog } from './SaveTemplateDialog';

type Props = { mission: Pick<MissionDetail, 'id' | 'kind' | 'direction' | 'dates'> };

/** What is to be done before and after a mission, by the day on which it is due. */
export function ChecklistSection({ mission }: Props) {
  const { t } = useTexts();
  const [isSaving, setSaving] = useState(false);
  const { data: lines } = useRecords('checklists', 'list', { missionId: mission.id });
  const lists = useLists(mission);
  if (!lines) return null;
  const done = lines.filter(({ doneOn }) => doneOn !== null).length;

  const menu: MenuEntry[] = [
    ...lists.fetching,
    {
      id: 'save',
      label: t('checklists.saveAs'),
      startsGroup: true,
      isDisabled: lines.length === 0,
      onAction: () => setSaving(true),
    },
    ...lists.removing,
  ];
  return (
    <Section
      action={<MenuButton items={menu} label={t('checklists.more')} size="small" variant="quiet" />}
      count={lines.length || undefined}
      heading={t('checklists.heading')}
    >
      {lines.length === 0 ? (
        <div className={styles.empty}>
          <p>{t(mission.direction === 'out' ? 'checklists.empty' : 'checklists.emptyIn')}</p>
          {lists.fetching[0] && (
            <Button icon={ListTodo} onPress={lists.fetching[0].onAction}>
              {lists.fetching[0].label}
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.progress}>
          <ProgressBar
            caption={t('checklists.progress', { done, count: lines.length })}
            isLabelHidden
            label={t('checklists.heading')}
            max={lines.length}
            value={done}
          />
          {mission.dates.kind !== 'exact' && <p className={styles.hint}>{t('checklists.noDates')}</p>}
        </div>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <ChecklistLine dates={mission.dates} key={line.id} line={line} />
        ))}
      </ul>
      <NewLine mission={mission} />
      {isSaving && <SaveTemplateDialog kind={mission.kind} lines={lines} onClose={() => setSaving(false)} />}
    </Section>
  );
}

/** What the menu offers of the list that comes with the program and of the office's own. */
function useLists({ id: missionId, kind, direction }: Props['mission']) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const offerUndo = useOfferUndo();
  const templates = useRecords('checklists', 'templates').data ?? [];
  const fitting = templates.filter((template) => template.kind === '' || template.kind === kind);

  async function fetchList(entries: readonly ChecklistEntry[]) {
    const result = await run(api().checklists.add({ missionId, entries: [...entries] }));
    if (!result) return;
    if (result.added > 0) await offerUndo(t('checklists.added', { count: result.added }));
    else showToast({ title: t('checklists.nothingAdded') });
  }

  const builtIn = builtInChecklist(kind, direction).map(({ key, ...entry }) => ({
    ...entry,
    title: t(`checklists.entry.${key}`),
  }));
  return {
    fetching: [
      {
        id: 'built-in',
        label: t('checklists.builtIn', { kind: t(`terms.missionKind.${kind}`) }),
        onAction: () => void fetchList(builtIn),
      },
      ...fitting.map(({ id, name, entries }) => ({
        id,
        label: t('checklists.ownList', { name }),
        onAction: () => void fetchList(entries),
      })),
    ],
    removing: fitting.map(({ id, name }, index) => ({
      id: `remove ${id}`,
      label: t('checklists.removeTemplate', { name }),
      startsGroup: index === 0,
      onAction: () => void remove(api().checklists.removeTemplate({ id }), 'deletedNamed', name),
    })),
  };
}
