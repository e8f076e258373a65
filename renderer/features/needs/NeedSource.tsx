import { daysOfItem } from '../../../db/domain/programme';
import type { NeedDetail } from '../../../electron/contract/needs';
import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { MissionPicker } from '../../shared/MissionPicker';
import { PersonPicker } from '../../shared/PersonPicker';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { SavedPartialDate } from '../../shared/SavedPartialDate';
import { SavedText } from '../../shared/SavedText';
import { ComboBox } from '../../ui/ComboBox';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Needs.module.css';
import { useSavedNeed } from './useSavedNeed';

/** Where a need was heard or read, who said it, and when. */
export function NeedSource({ need }: { need: NeedDetail }) {
  const { t } = useTexts();
  const { id, missionId, itemId } = need;
  const { save, choose } = useSavedNeed(id);
  return (
    <Section hasNoRule heading={t('needs.whereHeard')}>
      <div className={styles.fields}>
        <div>
          <MissionPicker
            label={t('needs.mission')}
            onChange={(next) => choose({ missionId: next })}
            placeholder={t('needs.missionPlaceholder')}
            value={missionId}
          />
          {missionId && need.missionTitle !== null && itemId === null && (
            <p className={styles.onward}>
              <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'overview', focus: null })}>
                {t('needs.openMission')}
              </LinkButton>
            </p>
          )}
        </div>
        {missionId && (
          <ItemField missionId={missionId} itemId={itemId} onChange={(next) => choose({ itemId: next })} />
        )}
        <PersonPicker
          label={t('needs.saidBy')}
          onChange={(saidById) => choose({ saidById })}
          placeholder={t('needs.saidByPlaceholder')}
          value={need.saidById}
        />
        <SavedText
          draftKey={`need ${id} document`}
          label={t('needs.document')}
          onSave={(document) => save({ document })}
          placeholder={t('needs.documentPlaceholder')}
          value={need.document}
        />
        <SavedPartialDate
          draftKey={`need ${id} heardOn`}
          label={t('needs.heardOn')}
          onSave={(heardOn) => save({ heardOn })}
          value={need.heardOn}
        />
      </div>
    </Section>
  );
}

type ItemProps = { missionId: string; itemId: string | null; onChange: (itemId: string | null) => void };

/** At which entry of the mission's programme it was heard. */
function ItemField({ missionId, itemId, onChange }: ItemProps) {
  const { t, language } = useTexts();
  const items = useRecords('programme', 'list', { missionId }).data ?? [];
  if (items.length === 0) return null;
  return (
    <div>
      <ComboBox
        emptyLabel={t('common.nothingFound')}
        items={items.map(({ id, title, time }) => {
          const [day] = daysOfItem(time);
          return { id, label: title, hint: day && formatDay(day, language, 'short') };
        })}
        label={t('needs.item')}
        onChange={onChange}
        placeholder={t('needs.itemPlaceholder')}
        value={itemId}
      />
      {itemId && (
        <p className={styles.onward}>
          <LinkButton href={hrefOf({ screen: 'mission', id: missionId, tab: 'programme', focus: itemId })}>
            {t('needs.openItem')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
