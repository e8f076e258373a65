import { useState } from 'react';
import {
  fromProgramme,
  fromTemplate,
  type TemplateId,
  templateIds,
} from '../../../db/domain/programme-template';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { MissionPicker } from '../../shared/MissionPicker';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RadioGroup } from '../../ui/RadioGroup';
import { DraftPreview } from './DraftPreview';
import styles from './TemplateDialog.module.css';

type Source = TemplateId | 'past';

type Props = { mission: MissionDetail; onClose: () => void };

/** Fills a programme from a built-in template or from a past one, shifted to its own days, in one step. */
export function TemplateDialog({ mission, onClose }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const today = useToday();
  const [source, setSource] = useState<Source>(usualTemplate(mission));
  const [pastId, setPastId] = useState<string | null>(null);
  const [chosenDay, setDay] = useState<string | null>();
  const { dates } = mission;
  const day =
    chosenDay === undefined ? (dates.kind === 'exact' ? dates.startsOn : (today ?? null)) : chosenDay;
  const wanted = source === 'past' ? pastId : null;
  const past = useRecords('missions', 'get', wanted ? { id: wanted } : 'wait').data;
  const items = useRecords('programme', 'list', wanted ? { missionId: wanted } : 'wait').data;
  // While another mission is read, the former one's answer stays; it isn't what was chosen.
  const isRead = past?.id === wanted && items?.every(({ missionId }) => missionId === wanted);
  const pastItems = isRead ? items : undefined;
  const drafts =
    day === null
      ? []
      : source === 'past'
        ? fromProgramme(pastItems ?? [], day, { from: past?.languages ?? [], to: mission.languages })
        : fromTemplate(source, day, mission.languages);

  async function add() {
    const made = drafts.map((draft) => ({
      ...draft,
      texts: draft.texts.map((text) => ({ ...text })),
      participationIds: [],
      speakerIds: [],
      interpreterIds: [],
      escortIds: [],
      groupIds: [],
    }));
    const added = await run(api().programme.add({ missionId: mission.id, from: 'template', items: made }));
    if (!added) return;
    onClose();
    goTo({ screen: 'mission', id: mission.id, tab: 'programme', focus: added.ids[0] ?? null });
    await offerUndo(t('templates.added', { count: added.ids.length }));
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button isDisabled={drafts.length === 0} onPress={() => void add()} variant="primary">
            {t('templates.add', { count: drafts.length })}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size="wide"
      title={t('templates.title')}
    >
      <div className={styles.dialog}>
        <div className={styles.choices}>
          <RadioGroup<Source>
            items={[
              ...templateIds.map((id) => ({ id, label: t(`templates.builtIn.${id}`) })),
              { id: 'past', label: t('templates.past'), hint: t('templates.pastHint') },
            ]}
            label={t('templates.source')}
            onChange={setSource}
            value={source}
          />
          {source === 'past' && (
            <MissionPicker label={t('templates.mission')} onChange={setPastId} value={pastId} />
          )}
          <DayInput label={t('templates.startsOn')} onChange={setDay} value={day} />
        </div>
        <DraftPreview
          drafts={drafts}
          empty={source === 'past' ? t(pastItems ? 'templates.nothing' : 'templates.choose') : null}
          mission={mission}
        />
      </div>
    </Dialog>
  );
}

/** The template that fits the kind of mission best. */
function usualTemplate({ kind, direction }: MissionDetail): TemplateId {
  if (direction === 'in') return 'hosted-day';
  return kind === 'high-level' ? 'high-level-visit' : 'fact-finding-day';
}
