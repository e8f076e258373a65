import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  itemKinds,
  itemStatuses,
  type ProgrammeItem,
  type ProgrammeItemPatch,
  zoneOfItem,
} from '../../../db/domain/programme';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { zoneCity } from '../../shared/format';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { topicShort, useTopics } from '../../shared/topics';
import { useAutosave } from '../../shared/useAutosave';
import { useRun } from '../../shared/useRun';
import { ZonePicker } from '../../shared/ZonePicker';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { TextField } from '../../ui/TextField';
import { topicIcon } from '../../ui/topicIcons';
import styles from './ItemPane.module.css';
import { ParticipantChoice } from './ParticipantChoice';
import { TimeFields } from './TimeFields';

type Props = {
  item: ProgrammeItem;
  mission: MissionDetail;
  participants: readonly ParticipantRow[];
  /** The office's zone. */
  home: string;
  /** It was made just now: its title is ready to be typed over. */
  isNew: boolean;
  onClose: () => void;
  onRemove: () => void;
};

/** Everything about one item, beside the grid; saved as one types. */
export function ItemPane({ item, mission, participants, home, isNew, onClose, onRemove }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const topics = useTopics();
  const [hasZone, setHasZone] = useState(item.zone !== null);
  const save = (patch: ProgrammeItemPatch) => api().programme.update({ id: item.id, patch });
  const choose = (patch: ProgrammeItemPatch) => void run(save(patch));
  const draftKey = (field: string) => `programme_item ${item.id} ${field}`;
  const missionZone = zoneOfItem({ zone: null }, mission);

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('programme.commands.remove')}
          onPress={onRemove}
          size="small"
          tone="danger"
        />
      }
      closeLabel={t('common.close')}
      heading={t(`terms.itemKind.${item.kind}`)}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <ItemTitle isNew={isNew} item={item} />
        <TimeFields home={home} item={item} zone={zoneOfItem(item, mission)} />
        {hasZone || item.zone !== null ? (
          <ZonePicker
            hint={t('programme.pane.zoneHint', { zone: zoneCity(missionZone, language) })}
            label={t('programme.pane.zone')}
            onChange={(zone) => choose({ zone: zone || null })}
            value={item.zone ?? ''}
          />
        ) : (
          <p className={styles.more}>
            <LinkButton onPress={() => setHasZone(true)}>{t('programme.pane.otherZone')}</LinkButton>
          </p>
        )}
        <div className={styles.pair}>
          <Select
            items={itemKinds.map((id) => ({ id, label: t(`terms.itemKind.${id}`) }))}
            label={t('programme.pane.kind')}
            onChange={(kind) => choose({ kind })}
            value={item.kind}
          />
          <Select
            items={itemStatuses.map((id) => ({ id, label: t(`terms.itemStatus.${id}`) }))}
            label={t('programme.pane.status')}
            onChange={(status) => choose({ status })}
            value={item.status}
          />
        </div>
        {item.kind === 'workshop' && (
          <p className={styles.more}>
            <LinkButton
              href={hrefOf({ screen: 'mission', id: mission.id, tab: 'workshops', focus: item.id })}
            >
              {t('programme.pane.workshop')}
            </LinkButton>
          </p>
        )}
        <Select
          items={[
            { id: '', label: t('programme.pane.noTopic') },
            ...topics.map((topic) => ({
              id: topic.id,
              label: topicShort(topic, language),
              icon: topicIcon(topic.icon),
            })),
          ]}
          label={t('programme.pane.topic')}
          onChange={(topicId) => choose({ topicId: topicId || null })}
          value={item.topicId ?? ''}
        />
        <SavedText
          draftKey={draftKey('place')}
          label={t('programme.pane.place')}
          onSave={(place) => save({ place })}
          value={item.place}
        />
        <OrganisationPicker
          label={t('programme.pane.host')}
          newPartnerId={mission.direction === 'out' ? (mission.partnerId ?? undefined) : undefined}
          onChange={(hostId) => choose({ hostId })}
          value={item.hostId}
        />
        <ParticipantChoice item={item} participants={participants} />
        <SavedText
          as="text"
          draftKey={draftKey('publicNote')}
          label={t('programme.pane.publicNote')}
          onSave={(publicNote) => save({ publicNote })}
          rows={2}
          value={item.publicNote}
        />
        <SavedText
          as="text"
          draftKey={draftKey('internalNote')}
          hint={t('programme.pane.internalHint')}
          label={t('programme.pane.internalNote')}
          onSave={(internalNote) => save({ internalNote })}
          rows={2}
          value={item.internalNote}
        />
      </div>
    </SidePane>
  );
}

function ItemTitle({ item, isNew }: { item: ProgrammeItem; isNew: boolean }) {
  const { t } = useTexts();
  const draft = useAutosave(`programme_item ${item.id} title`, item.title, (title) =>
    api().programme.update({ id: item.id, patch: { title } }),
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isNew) return;
    field.current?.focus();
    field.current?.select();
  }, [isNew]);
  return (
    <TextField
      error={draft.failure && failureText(t, draft.failure)}
      isRequired
      label={t('programme.pane.title')}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
      ref={field}
      value={draft.value}
    />
  );
}
