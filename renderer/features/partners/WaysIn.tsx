import { Plus } from 'lucide-react';
import type { NamedWayIn, WayIn } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api, type Result } from '../../shared/api';
import { PartyPicker } from '../../shared/PartyPicker';
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
import styles from './Entries.module.css';
import { EntryActions } from './EntryActions';
import { EntryEditor } from './EntryEditor';
import { type EntryPlace, entryPlaces } from './entryPlaces';

/** Through whom one gets in touch with a partner, and how. */
export function WaysIn({ partnerId, waysIn }: { partnerId: string; waysIn: readonly NamedWayIn[] }) {
  const { t } = useTexts();
  const adding = useAdding();
  const places = entryPlaces(waysIn);
  return (
    <Section
      action={
        !adding.isAdding && (
          <Button {...adding.opener} icon={Plus} size="small" variant="quiet">
            {t('partners.waysIn.add')}
          </Button>
        )
      }
      heading={t('partners.waysIn.heading')}
    >
      {waysIn.length === 0 && !adding.isAdding && <EmptyNote>{t('partners.waysIn.empty')}</EmptyNote>}
      <ul className={styles.entries}>
        {waysIn.map((way) => (
          <Way key={way.id} place={places.get(way.id)} way={way} />
        ))}
      </ul>
      {adding.isAdding && <NewWayIn onDone={adding.end} partnerId={partnerId} />}
    </Section>
  );
}

function Way({ way, place }: { way: NamedWayIn; place: EntryPlace | undefined }) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const editing = useAdding();
  const { id, through, throughName, throughHint, how } = way;
  const name = throughName ?? t('partners.waysIn.gone');
  if (editing.isAdding)
    return (
      <li className={styles.entry}>
        <EntryEditor onClose={editing.end}>
          <PartyPicker
            autoFocus
            label={t('partners.waysIn.through')}
            onChange={(party) =>
              party && void run(api().partners.updateWayIn({ id, patch: { through: party } }))
            }
            value={through}
          />
          <SavedText
            as="text"
            draftKey={`way_in ${id} how`}
            label={t('partners.waysIn.how')}
            onSave={(text) => api().partners.updateWayIn({ id, patch: { how: text } })}
            rows={2}
            value={how}
          />
        </EntryEditor>
      </li>
    );
  return (
    <li className={styles.entry}>
      <div>
        {throughName === null ? (
          name
        ) : (
          <LinkButton href={hrefOf({ screen: through.kind, id: through.id })}>
            <bdi>{name}</bdi>
          </LinkButton>
        )}{' '}
        <span className={styles.origin}>{throughHint}</span>
      </div>
      {how && (
        <div className={styles.text} dir="auto">
          {how}
        </div>
      )}
      <EntryActions
        label={name}
        opener={editing.opener}
        onMove={(beforeId) => void run(api().partners.moveWayIn({ id, beforeId }))}
        onRemove={() => void removal(api().partners.removeWayIn({ id }), 'removedNamed', name)}
        place={place}
      />
    </li>
  );
}

const empty = { through: null as WayIn['through'] | null, how: '' };

function NewWayIn({ partnerId, onDone }: { partnerId: string; onDone: () => void }) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={({ through, how }): Promise<Result<unknown>> =>
        through
          ? api().partners.addWayIn({ partnerId, through, how })
          : Promise.resolve({
              ok: false,
              error: { kind: 'invalid', problems: [{ path: ['through'], problem: 'required' }] },
            })
      }
      draftKey={`partner ${partnerId} new way_in`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <PartyPicker
            autoFocus
            error={errorOf('through')}
            isRequired
            label={t('partners.waysIn.through')}
            onChange={(through) => change({ through })}
            placeholder={t('partners.waysIn.throughPlaceholder')}
            value={draft.through}
          />
          <TextArea
            label={t('partners.waysIn.how')}
            onChange={(how) => change({ how })}
            placeholder={t('partners.waysIn.howPlaceholder')}
            rows={2}
            value={draft.how}
          />
        </div>
      )}
    </AddingForm>
  );
}
