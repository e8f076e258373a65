import { type OrganisationPatch, organisationKinds } from '../../../db/domain/organisation';
import type { OrganisationDetail, OrganisationMission } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { AsideFields, AsideWide } from '../../shared/AsideFields';
import { api } from '../../shared/api';
import { CountryPicker } from '../../shared/CountryPicker';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { PartnerPicker } from '../../shared/PartnerPicker';
import { EmptyNote, RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf, partnerRoute } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { LinkButton } from '../../ui/LinkButton';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { MetaItem } from '../../ui/MetaItem';
import { Section } from '../../ui/Section';
import { Select } from '../../ui/Select';
import { DirectoryHeader } from './DirectoryHeader';
import { Holders } from './Holders';
import { Members } from './Members';

/** One organisation: what it is and part of, who is in it, and what it took part in. */
export function OrganisationScreen({ id }: { id: string }) {
  const { t } = useTexts();
  const removal = useRemoval();
  const { data: organisation, error } = useRecords('people', 'getOrganisation', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!organisation || organisation.id !== id) return null;

  async function remove(name: string) {
    if (await removal(api().people.removeOrganisation({ id }), 'deletedNamed', name))
      goTo({ screen: 'organisations' });
  }

  return (
    <RecordPage
      aside={
        <>
          <Details organisation={organisation} />
          <Missions missions={organisation.missions} />
        </>
      }
      header={
        <DirectoryHeader
          deleteLabel={t('people.deleteOrganisation')}
          list="organisations"
          meta={<Meta organisation={organisation} />}
          onDelete={() => void remove(organisation.name)}
          title={organisation.name}
          titleField={
            <SavedText
              as="title"
              draftKey={`organisation ${id} name`}
              label={t('people.name')}
              onSave={(name) => api().people.updateOrganisation({ id, patch: { name } })}
              value={organisation.name}
            />
          }
        />
      }
      main={
        <>
          <Members organisationId={id} people={organisation.members} />
          <Holders holders={organisation.holders} />
          {organisation.below.length > 0 && <Below organisation={organisation} />}
        </>
      }
    />
  );
}

function Meta({ organisation }: { organisation: OrganisationDetail }) {
  const { t, language } = useTexts();
  const { kind, city, country, parentId, parentName, partnerId, partnerName } = organisation;
  const place = formatPlace(city, country, language);
  return (
    <>
      <MetaItem>{t(`terms.organisationKind.${kind}`)}</MetaItem>
      {place && <MetaItem>{place}</MetaItem>}
      {parentId && parentName && (
        <LinkButton href={hrefOf({ screen: 'organisation', id: parentId })}>{parentName}</LinkButton>
      )}
      {partnerId && partnerName && (
        <LinkButton href={hrefOf(partnerRoute(partnerId))}>{partnerName}</LinkButton>
      )}
    </>
  );
}

function Details({ organisation }: { organisation: OrganisationDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const { id } = organisation;
  const save = (patch: OrganisationPatch) => api().people.updateOrganisation({ id, patch });
  const choose = (patch: OrganisationPatch) => void run(save(patch));
  return (
    <Section hasNoRule heading={t('people.details')}>
      <AsideFields>
        <Select
          items={organisationKinds.map((kind) => ({ id: kind, label: t(`terms.organisationKind.${kind}`) }))}
          label={t('people.kind')}
          onChange={(kind) => choose({ kind })}
          value={organisation.kind}
        />
        <OrganisationPicker
          label={t('people.parent')}
          onChange={(parentId) => choose({ parentId })}
          value={organisation.parentId}
        />
        <SavedText
          draftKey={`organisation ${id} city`}
          label={t('people.city')}
          onSave={(city) => save({ city })}
          value={organisation.city}
        />
        <CountryPicker
          label={t('people.country')}
          onChange={(country) => choose({ country })}
          value={organisation.country}
        />
        <SavedText
          draftKey={`organisation ${id} sector`}
          hint={t('people.sectorHint')}
          label={t('people.sector')}
          onSave={(sector) => save({ sector })}
          value={organisation.sector}
        />
        <SavedText
          draftKey={`organisation ${id} ean`}
          label={t('people.ean')}
          onSave={(ean) => save({ ean })}
          value={organisation.ean}
        />
        <AsideWide>
          <SavedText
            draftKey={`organisation ${id} address`}
            label={t('people.address')}
            onSave={(address) => save({ address })}
            value={organisation.address}
          />
        </AsideWide>
        <AsideWide>
          <PartnerPicker
            hint={t('people.partnerHint')}
            label={t('people.partner')}
            onChange={(partnerId) => choose({ partnerId })}
            value={organisation.partnerId}
          />
        </AsideWide>
      </AsideFields>
    </Section>
  );
}

function Below({ organisation }: { organisation: OrganisationDetail }) {
  const { t } = useTexts();
  return (
    <Section count={organisation.below.length} heading={t('people.below')}>
      <List>
        {organisation.below.map(({ id, name, kind, people }) => (
          <ListRow
            href={hrefOf({ screen: 'organisation', id })}
            key={id}
            secondLine={`${t(`terms.organisationKind.${kind}`)} · ${t('people.count', { count: people })}`}
            title={name}
          />
        ))}
      </List>
    </Section>
  );
}

function Missions({ missions }: { missions: OrganisationMission[] }) {
  const { t, language } = useTexts();
  return (
    <Section count={missions.length || undefined} heading={t('people.missions')}>
      {missions.length === 0 ? (
        <EmptyNote>{t('people.noOrganisationMissionsText')}</EmptyNote>
      ) : (
        <List>
          {missions.map(({ missionId, title, dates, place, country }) => (
            <ListRow
              href={hrefOf({ screen: 'mission', id: missionId, tab: 'overview', focus: null })}
              key={missionId}
              secondLine={[
                formatMissionDates(dates, t, language, 'short'),
                formatPlace(place, country, language),
              ]
                .filter(Boolean)
                .join(' · ')}
              title={title}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
