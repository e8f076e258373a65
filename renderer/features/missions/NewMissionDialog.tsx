import { missionKinds } from '../../../db/domain/mission';
import { fieldErrors } from '../../../db/domain/problem';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { goTo } from '../../shared/route';
import { useToday } from '../../shared/useToday';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { DatesFields } from './DatesFields';
import styles from './NewMissionDialog.module.css';
import { emptyDraft, judge } from './newMission';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Creates a mission from its kind and goes there. */
export function NewMissionDialog({ isOpen, onOpenChange }: Props) {
  const today = useToday();
  if (!isOpen || today === undefined) return null;
  return <OpenDialog onClose={() => onOpenChange(false)} today={today} />;
}

function OpenDialog({ onClose, today }: { onClose: () => void; today: string }) {
  const { t } = useTexts();
  return (
    <CreateDialog
      create={async (draft) => {
        const judged = judge(draft);
        if (judged.success) return api().missions.create(judged.data);
        return { ok: false, error: { kind: 'invalid', problems: fieldErrors(judged.error) } };
      }}
      draftKey="mission new"
      empty={emptyDraft(today)}
      onClose={onClose}
      onCreated={(id) => goTo({ screen: 'mission', id, tab: 'overview', focus: null })}
      size="wide"
      title={t('app.commands.newMission')}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.form}>
          <RadioGroup
            error={errorOf('kind')}
            isRequired
            items={missionKinds.map((id) => ({
              id,
              label: t(`terms.missionKind.${id}`),
              hint: t(`missions.kindHint.${id}`),
            }))}
            label={t('missions.create.whatKind')}
            onChange={(kind) => change({ kind })}
            value={draft.kind}
          />
          <div className={styles.fields}>
            <TextField
              error={errorOf('title')}
              isRequired
              label={t('missions.title')}
              onChange={(title) => change({ title })}
              placeholder={t('missions.create.titlePlaceholder')}
              value={draft.title}
            />
            <PartnerPicker
              error={errorOf('partnerId')}
              hint={t('missions.create.partnerHint')}
              label={t('missions.partner')}
              onChange={(partnerId) => change({ partnerId })}
              value={draft.partnerId}
            />
            <DatesFields draft={draft.dates} errorOf={errorOf} onChange={(dates) => change({ dates })} />
          </div>
        </div>
      )}
    </CreateDialog>
  );
}
