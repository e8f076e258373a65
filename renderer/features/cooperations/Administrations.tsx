import { Plus } from 'lucide-react';
import type { AdministrationRow } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { EditableEntry, movesOf } from '../../shared/EditableEntry';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { EmptyNote } from '../../shared/RecordPage';
import { hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import styles from './Cooperations.module.css';

type Props = { cooperationId: string; administrations: readonly AdministrationRow[] };

/** The administrations that take part, and what each of them did. */
export function Administrations({ cooperationId, administrations }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const adding = useAdding();
  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('cooperations.administrations.add')}
          </Button>
        )
      }
      heading={t('cooperations.administrations.heading')}
    >
      {administrations.length === 0 && !adding.isAdding && (
        <EmptyNote>{t('cooperations.administrations.emptyText')}</EmptyNote>
      )}
      <ul className={styles.list}>
        {administrations.map((part, index) => {
          const { id } = part;
          const name = part.organisationName ?? t('cooperations.administrations.gone');
          return (
            <li key={id}>
              <EditableEntry
                fields={<AdministrationFields part={part} />}
                moves={movesOf(administrations, index)}
                name={name}
                onMove={(beforeId) => void run(api().cooperations.moveAdministration({ id, beforeId }))}
                onRemove={() =>
                  void removal(api().cooperations.removeAdministration({ id }), 'removedNamed', name)
                }
              >
                <div className={styles.strong}>
                  {part.organisationName === null ? (
                    name
                  ) : (
                    <LinkButton href={hrefOf({ screen: 'organisation', id: part.organisationId })}>
                      <bdi>{name}</bdi>
                    </LinkButton>
                  )}
                </div>
                {part.did ? (
                  <div className={styles.body} dir="auto">
                    {part.did}
                  </div>
                ) : (
                  <div className={styles.quiet}>{t('cooperations.administrations.didUnknown')}</div>
                )}
              </EditableEntry>
            </li>
          );
        })}
      </ul>
      {adding.isAdding && <NewAdministration cooperationId={cooperationId} onDone={adding.end} />}
    </Section>
  );
}

function AdministrationFields({ part }: { part: AdministrationRow }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = part;
  return (
    <>
      <OrganisationPicker
        label={t('cooperations.administrations.organisation')}
        newKind="municipality"
        onChange={(organisationId) =>
          organisationId !== null &&
          void run(api().cooperations.updateAdministration({ id, patch: { organisationId } }))
        }
        value={part.organisationId}
      />
      <SavedText
        as="text"
        draftKey={`cooperation_administration ${id} did`}
        label={t('cooperations.administrations.did')}
        onSave={(did) => api().cooperations.updateAdministration({ id, patch: { did } })}
        rows={2}
        value={part.did}
      />
    </>
  );
}

const empty: { organisationId: string | null; did: string } = { organisationId: null, did: '' };

function NewAdministration({ cooperationId, onDone }: { cooperationId: string; onDone: () => void }) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={async ({ organisationId, did }) =>
        organisationId === null
          ? {
              ok: false,
              error: { kind: 'invalid', problems: [{ path: ['organisationId'], problem: 'required' }] },
            }
          : api().cooperations.addAdministration({ cooperationId, organisationId, did })
      }
      draftKey={`cooperation ${cooperationId} new administration`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <OrganisationPicker
            autoFocus
            error={errorOf('organisationId')}
            isRequired
            label={t('cooperations.administrations.organisation')}
            newKind="municipality"
            onChange={(organisationId) => change({ organisationId })}
            value={draft.organisationId}
          />
          <TextArea
            error={errorOf('did')}
            label={t('cooperations.administrations.did')}
            onChange={(did) => change({ did })}
            rows={2}
            value={draft.did}
          />
        </div>
      )}
    </AddingForm>
  );
}
