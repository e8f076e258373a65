import { personName } from '../../../db/domain/person';
import type { PersonDetail } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { BlockedTimes } from '../../shared/BlockedTimes';
import { NativeName } from '../../shared/NativeName';
import { RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useZoneAt } from '../../shared/useZoneAt';
import { LinkButton } from '../../ui/LinkButton';
import { MetaItem } from '../../ui/MetaItem';
import { Section } from '../../ui/Section';
import { DirectoryHeader } from './DirectoryHeader';
import { Contact } from './person/Contact';
import { NameFields } from './person/NameFields';
import { Office } from './person/Office';
import { PersonMissions } from './person/PersonMissions';
import { PhotoField } from './person/PhotoField';
import { Posts } from './person/Posts';
import { Rank } from './person/Rank';
import { SpokenLanguages } from './person/SpokenLanguages';
import { Wordings } from './person/Wordings';

/** One person: how they are called and reached, what they are, and what they took part in. */
export function PersonScreen({ id }: { id: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { data: person, error } = useRecords('people', 'get', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!person || person.id !== id) return null;
  const name = personName(person);

  async function remove() {
    if (await removal(api().people.remove({ id }), 'deletedNamed', name)) goTo({ screen: 'people' });
  }

  return (
    <RecordPage
      aside={
        <>
          <PersonMissions missions={person.missions} />
          <SpokenLanguages key={`languages ${id}`} languages={person.languages} personId={id} />
          <Wordings key={`wordings ${id}`} person={person} />
          <Rank person={person} />
          <Blocked person={person} />
        </>
      }
      header={
        <DirectoryHeader
          deleteLabel={t('people.deletePerson')}
          list="people"
          meta={<Meta name={name} person={person} />}
          onDelete={() => void remove()}
          picture={<PhotoField key={id} person={person} />}
          title={name}
        />
      }
      main={
        <>
          <NameFields person={person} />
          <Office key={`office ${id}`} person={person} />
          <Contact key={`contact ${id}`} person={person} />
          <Posts key={`posts ${id}`} personId={id} posts={person.posts} />
          <Section hasNoRule heading={t('people.notes')}>
            <SavedText
              as="text"
              draftKey={`person ${id} notes`}
              isLabelHidden
              label={t('people.notes')}
              onSave={(notes) => api().people.update({ id, patch: { notes } })}
              value={person.notes}
            />
          </Section>
        </>
      }
    />
  );
}

function Meta({ person, name }: { person: PersonDetail; name: string }) {
  const { t } = useTexts();
  const { nativeName, position, organisationId, organisationName, assistantId, assistantName } = person;
  return (
    <>
      {nativeName && nativeName !== name && (
        <MetaItem>
          <NativeName>{nativeName}</NativeName>
        </MetaItem>
      )}
      {position && position !== name && (
        <MetaItem>
          <bdi>{position}</bdi>
        </MetaItem>
      )}
      {organisationId && organisationName && (
        <LinkButton href={hrefOf({ screen: 'organisation', id: organisationId })}>
          {organisationName}
        </LinkButton>
      )}
      {assistantId && assistantName && (
        <LinkButton href={hrefOf({ screen: 'person', id: assistantId })}>
          {t('people.contact.through', { name: assistantName })}
        </LinkButton>
      )}
    </>
  );
}

/** When they can't come, by the clocks of the partner whom they work for, else the office's. */
function Blocked({ person: { id, organisationId } }: { person: PersonDetail }) {
  const organisation = useRecords(
    'people',
    'getOrganisation',
    organisationId ? { id: organisationId } : 'wait',
  ).data;
  const zone = useZoneAt((organisationId && organisation?.partnerId) || null);
  return <BlockedTimes key={id} owner={{ personId: id }} zone={zone} />;
}
