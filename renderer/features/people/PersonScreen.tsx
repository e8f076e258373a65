import { type PersonPatch, personName } from '../../../db/domain/person';
import type { PersonDetail, PersonMission } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { BlockedTimes } from '../../shared/BlockedTimes';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { EmptyNote, RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { invitationTone } from '../../shared/stages';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { useZoneAt } from '../../shared/useZoneAt';
import { FormGrid } from '../../ui/FormGrid';
import { FormWide } from '../../ui/FormWide';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { MetaItem } from '../../ui/MetaItem';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { DirectoryHeader } from './DirectoryHeader';

/** One person: how they are called and reached, where they belong, and what they took part in. */
export function PersonScreen({ id }: { id: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { data: person, error } = useRecords('people', 'get', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!person) return null;
  const name = personName(person);

  async function remove() {
    if (await removal(api().people.remove({ id }), 'deletedNamed', name)) goTo({ screen: 'people' });
  }

  return (
    <RecordPage
      aside={
        <>
          <Missions missions={person.missions} />
          <Blocked person={person} />
        </>
      }
      header={
        <DirectoryHeader
          deleteLabel={t('people.deletePerson')}
          list="people"
          meta={<Meta name={name} person={person} />}
          onDelete={() => void remove()}
          title={name}
        />
      }
      main={<Details person={person} />}
    />
  );
}

function Meta({ person, name }: { person: PersonDetail; name: string }) {
  const { nativeName, position, organisationId, organisationName } = person;
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

type Line = 'givenName' | 'familyName' | 'nativeName' | 'title' | 'position' | 'email' | 'phone';

function Details({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = person;
  const save = (patch: PersonPatch) => api().people.update({ id, patch });
  const field = (name: Line) => ({
    draftKey: `person ${id} ${name}`,
    label: t(`people.${name}`),
    onSave: (text: string) => save({ [name]: text }),
    value: person[name],
  });
  return (
    <Section hasNoRule heading={t('people.details')}>
      <FormGrid>
        <SavedText {...field('givenName')} />
        <SavedText {...field('familyName')} />
        <SavedText {...field('nativeName')} hint={t('people.nativeNameHint')} />
        <SavedText {...field('title')} hint={t('people.titleHint')} />
        <SavedText {...field('position')} />
        <OrganisationPicker
          label={t('people.organisation')}
          onChange={(organisationId) => void run(save({ organisationId }))}
          value={person.organisationId}
        />
        <SavedText {...field('email')} type="email" />
        <SavedText {...field('phone')} type="tel" />
        <FormWide>
          <SavedText
            as="text"
            draftKey={`person ${id} notes`}
            label={t('people.notes')}
            onSave={(notes) => save({ notes })}
            value={person.notes}
          />
        </FormWide>
      </FormGrid>
    </Section>
  );
}

function Missions({ missions }: { missions: PersonMission[] }) {
  const { t, language } = useTexts();
  return (
    <Section count={missions.length || undefined} heading={t('people.missions')}>
      {missions.length === 0 ? (
        <EmptyNote>{t('people.noMissionsText')}</EmptyNote>
      ) : (
        <List>
          {missions.map(({ missionId, title, role, dates, place, country, invitation, attendance }) => (
            <ListRow
              href={hrefOf({ screen: 'mission', id: missionId, tab: 'participants', focus: null })}
              key={missionId}
              secondLine={[
                t(`terms.role.${role}`),
                formatMissionDates(dates, t, language, 'short'),
                formatPlace(place, country, language),
              ]
                .filter(Boolean)
                .join(' · ')}
              title={title}
              trailing={
                attendance === 'unknown' ? (
                  <Pill tone={invitationTone[invitation]}>{t(`terms.invitation.${invitation}`)}</Pill>
                ) : (
                  <Pill tone={attendance === 'attended' ? 'good' : 'stop'}>
                    {t(`terms.attendance.${attendance}`)}
                  </Pill>
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
