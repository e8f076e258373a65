import { type FormEvent, useState } from 'react';
import { missionKinds } from '../../../db/domain/mission';
import { fieldErrors } from '../../../db/domain/problem';
import type { Failure } from '../../../electron/contract/result';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { failureText, fieldError } from '../../shared/failures';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { goTo } from '../../shared/route';
import { useKeptDraft } from '../../shared/useKeptDraft';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorText } from '../../ui/ErrorText';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextField } from '../../ui/TextField';
import { DatesFields } from './DatesFields';
import styles from './NewMissionDialog.module.css';
import { emptyDraft, judge, type NewMissionDraft } from './newMission';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Creates a mission from its kind and goes there. */
export function NewMissionDialog({ isOpen, onOpenChange }: Props) {
  const today = useToday();
  if (!isOpen || today === undefined) return null;
  return <OpenDialog onClose={() => onOpenChange(false)} today={today} />;
}

/** What was filled in survives when the dialog is closed in passing; Cancel throws it away. */
function OpenDialog({ onClose, today }: { onClose: () => void; today: string }) {
  const { t } = useTexts();
  const [draft, setDraft, clear] = useKeptDraft('mission new', emptyDraft(today));
  const [failure, setFailure] = useState<Failure>();
  const errorOf = (field: string) => fieldError(t, failure, field);

  const change = (part: Partial<NewMissionDraft>) => setDraft({ ...draft, ...part });

  function discard() {
    clear();
    onClose();
  }

  async function create() {
    const judged = judge(draft);
    if (!judged.success) return setFailure({ kind: 'invalid', problems: fieldErrors(judged.error) });
    const result = await api().missions.create(judged.data);
    if (!result.ok) return setFailure(result.error);
    discard();
    goTo({ screen: 'mission', id: result.value.id, tab: 'overview', focus: null });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void create();
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={discard}>{t('common.cancel')}</Button>
          <Button onPress={() => void create()} variant="primary">
            {t('common.create')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size="wide"
      title={t('app.commands.newMission')}
    >
      <form className={styles.form} onSubmit={submit}>
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
          {failure && failure.kind !== 'invalid' && <ErrorText>{failureText(t, failure)}</ErrorText>}
        </div>
        {/* Enter in a field creates, as the button outside the form does. */}
        <button hidden type="submit">
          {t('common.create')}
        </button>
      </form>
    </Dialog>
  );
}
