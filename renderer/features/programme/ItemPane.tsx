import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import {
  itemKinds,
  itemStatuses,
  type ProgrammeItem,
  type ProgrammeItemPatch,
  zoneOfItem,
} from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText } from '../../shared/failures';
import { LanguagePicker } from '../../shared/LanguagePicker';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { TopicPicker } from '../../shared/TopicPicker';
import { useAutosave } from '../../shared/useAutosave';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Select } from '../../ui/Select';
import { SidePane } from '../../ui/SidePane';
import { TextField } from '../../ui/TextField';
import styles from './ItemPane.module.css';
import { PaneSection } from './item/PaneSection';
import { TextFields } from './item/TextFields';
import { WhenFields } from './item/WhenFields';
import { WhereFields } from './item/WhereFields';
import { WhoFields } from './item/WhoFields';

type Props = {
  item: ProgrammeItem;
  /** The whole programme. */
  items: readonly ProgrammeItem[];
  groups: readonly ProgrammeGroup[];
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
export function ItemPane({
  item,
  items,
  groups,
  mission,
  participants,
  home,
  isNew,
  onClose,
  onRemove,
}: Props) {
  const { t } = useTexts();
  const run = useRun();
  const save = (patch: ProgrammeItemPatch) => api().programme.update({ id: item.id, patch });
  const choose = (patch: ProgrammeItemPatch) => void run(save(patch));

  return (
    <SidePane
      actions={
        <IconButton
          icon={Trash2}
          label={t('programmeItem.remove')}
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
        <div className={styles.pair}>
          <Select
            items={itemKinds.map((id) => ({ id, label: t(`terms.itemKind.${id}`) }))}
            label={t('programmeItem.kind')}
            onChange={(kind) => choose({ kind })}
            value={item.kind}
          />
          <Select
            items={itemStatuses.map((id) => ({ id, label: t(`terms.itemStatus.${id}`) }))}
            label={t('programmeItem.status')}
            onChange={(status) => choose({ status })}
            value={item.status}
          />
        </div>
        <PaneSection heading={t('programmeItem.when')}>
          <WhenFields home={home} item={item} items={items} usual={zoneOfItem({ zone: null }, mission)} />
        </PaneSection>
        <PaneSection heading={t('programmeItem.where')}>
          <WhereFields item={item} mission={mission} />
        </PaneSection>
        <PaneSection heading={t('programmeItem.who')}>
          <WhoFields groups={groups} item={item} mission={mission} participants={participants} />
        </PaneSection>
        <PaneSection heading={t('programmeItem.what')}>
          <div className={styles.pair}>
            <TopicPicker
              label={t('programmeItem.topic')}
              noneLabel={t('programmeItem.noTopic')}
              onChange={(topicId) => choose({ topicId })}
              value={item.topicId}
            />
            <LanguagePicker
              label={t('programmeItem.spoken')}
              onChange={(language) => choose({ language })}
              value={item.language}
            />
          </div>
          {item.kind === 'workshop' && (
            <p className={styles.more}>
              <LinkButton
                href={hrefOf({ screen: 'mission', id: mission.id, tab: 'workshops', focus: item.id })}
              >
                {t('programmeItem.workshop')}
              </LinkButton>
            </p>
          )}
        </PaneSection>
        <PaneSection heading={t('programmeItem.texts')}>
          <TextFields item={item} mission={mission} />
        </PaneSection>
        <PaneSection heading={t('programmeItem.notes')}>
          <SavedText
            as="text"
            draftKey={`programme_item ${item.id} internalNote`}
            hint={t('programmeItem.internalHint')}
            label={t('programmeItem.internalNote')}
            onSave={(internalNote) => save({ internalNote })}
            rows={2}
            value={item.internalNote}
          />
        </PaneSection>
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
      label={t('programmeItem.title')}
      onBlur={() => void draft.flush()}
      onChange={draft.change}
      ref={field}
      value={draft.value}
    />
  );
}
