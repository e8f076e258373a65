import { Plus } from 'lucide-react';
import type { AgreementParty } from '../../../db/domain/agreement';
import { participationSides } from '../../../db/domain/participation';
import type { PartyRow } from '../../../electron/contract/agreements';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { EditableEntry } from '../../shared/EditableEntry';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { PersonPicker } from '../../shared/PersonPicker';
import { EmptyNote } from '../../shared/RecordPage';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './Agreements.module.css';

/** Who signed for whom, in which office at the time. */
export function Parties({ agreementId, parties }: { agreementId: string; parties: readonly PartyRow[] }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const adding = useAdding();
  return (
    <Section heading={t('agreements.parties.heading')}>
      {parties.length === 0 && !adding.isAdding && <EmptyNote>{t('agreements.parties.emptyText')}</EmptyNote>}
      <ul className={styles.list}>
        {parties.map((party) => {
          const name = nameOf(party, t('agreements.parties.gone'));
          return (
            <li key={party.id}>
              <EditableEntry
                fields={<PartyFields party={party} />}
                name={name}
                onRemove={() =>
                  void removal(api().agreements.removeParty({ id: party.id }), 'removedNamed', name)
                }
              >
                <div className={styles.strong}>
                  <bdi>{name}</bdi>
                </div>
                <div className={styles.second}>
                  <bdi>{signatoryText(party, t)}</bdi>
                </div>
              </EditableEntry>
            </li>
          );
        })}
      </ul>
      {adding.isAdding ? (
        <NewParty agreementId={agreementId} onDone={adding.end} />
      ) : (
        <div className={styles.add}>
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('agreements.parties.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** A party is called after the organisation, or after who signed where no organisation is named. */
const nameOf = (party: PartyRow, gone: string): string =>
  (party.organisationId === null ? party.signatoryName : party.organisationName) ?? gone;

function signatoryText(party: PartyRow, t: ReturnType<typeof useTexts>['t']): string {
  const signatory =
    party.signatoryId === null
      ? t('agreements.parties.noSignatory')
      : (party.signatoryName ?? t('agreements.parties.gone'));
  return [party.organisationId === null ? null : signatory, party.office, t(`terms.side.${party.side}`)]
    .filter(Boolean)
    .join(' · ');
}

const useSides = () => {
  const { t } = useTexts();
  return participationSides.map((id) => ({ id, label: t(`terms.side.${id}`) }));
};

function PartyFields({ party }: { party: PartyRow }) {
  const { t } = useTexts();
  const run = useRun();
  const sides = useSides();
  const { id } = party;
  const save = (patch: Partial<Omit<AgreementParty, 'id' | 'agreementId'>>) =>
    api().agreements.updateParty({ id, patch });
  return (
    <>
      <Select
        items={sides}
        label={t('agreements.parties.side')}
        onChange={(side) => void run(save({ side }))}
        value={party.side}
      />
      <OrganisationPicker
        label={t('agreements.parties.organisation')}
        newKind="municipality"
        onChange={(organisationId) => void run(save({ organisationId }))}
        value={party.organisationId}
      />
      <PersonPicker
        label={t('agreements.parties.signatory')}
        newOrganisationId={party.organisationId ?? undefined}
        onChange={(signatoryId) => void run(save({ signatoryId }))}
        value={party.signatoryId}
      />
      <SavedText
        draftKey={`agreement_party ${id} office`}
        label={t('agreements.parties.office')}
        onSave={(office) => save({ office })}
        placeholder={t('agreements.parties.officePlaceholder')}
        value={party.office}
      />
    </>
  );
}

const empty: Omit<AgreementParty, 'id' | 'agreementId'> = {
  side: 'ours',
  organisationId: null,
  signatoryId: null,
  office: '',
};

function NewParty({ agreementId, onDone }: { agreementId: string; onDone: () => void }) {
  const { t } = useTexts();
  const sides = useSides();
  return (
    <AddingForm
      add={(draft) => api().agreements.addParty({ ...draft, agreementId })}
      draftKey={`agreement ${agreementId} new party`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <Select
            autoFocus
            items={sides}
            label={t('agreements.parties.side')}
            onChange={(side) => change({ side })}
            value={draft.side}
          />
          <OrganisationPicker
            error={errorOf('organisationId')}
            label={t('agreements.parties.organisation')}
            newKind="municipality"
            onChange={(organisationId) => change({ organisationId })}
            value={draft.organisationId}
          />
          <PersonPicker
            error={errorOf('signatoryId')}
            label={t('agreements.parties.signatory')}
            onChange={(signatoryId) => change({ signatoryId })}
            value={draft.signatoryId}
          />
          <TextField
            error={errorOf('office')}
            label={t('agreements.parties.office')}
            onChange={(office) => change({ office })}
            placeholder={t('agreements.parties.officePlaceholder')}
            value={draft.office}
          />
        </div>
      )}
    </AddingForm>
  );
}
