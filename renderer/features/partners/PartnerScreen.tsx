import { Ellipsis, MapPin, Trash2 } from 'lucide-react';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CaseReferences } from '../../shared/CaseReferences';
import { useCommands } from '../../shared/commands';
import { countryName } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { RecordGone, RecordPage } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { goTo, hrefOf } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Facts } from './Facts';
import { LocalTime } from './LocalTime';
import { PartnerDetails } from './PartnerDetails';
import { PartnerHolidays } from './PartnerHolidays';
import { PartnerMissions } from './PartnerMissions';
import { PartnerOrganisations } from './PartnerOrganisations';
import { PartnerPlaces } from './PartnerPlaces';
import { RestDays } from './RestDays';

/** One city or network: what is known about it, by whom and when, who is there, and what was done with it. */
export function PartnerScreen({ id }: { id: string }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const { data: partner, error } = useRecords('partners', 'get', { id });
  const name = partner?.name ?? '';

  async function remove() {
    if (await removal(api().partners.remove({ id }), 'deletedNamed', name)) goTo({ screen: 'partners' });
  }
  const deletion = { id: 'partners.remove', name: t('partners.delete'), icon: Trash2 };
  useCommands([{ ...deletion, group: 'screen', run: () => void remove() }]);

  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!partner) return null;
  return (
    <RecordPage
      aside={
        <>
          <PartnerOrganisations partner={partner} />
          <CaseReferences recordId={id} recordKind="partner" />
          <PartnerDetails partner={partner} />
        </>
      }
      header={
        <PageHeader
          above={
            <Breadcrumbs
              items={[
                { id: 'partners', label: t('app.places.partners'), href: hrefOf({ screen: 'partners' }) },
              ]}
              label={t('common.breadcrumbs')}
            />
          }
          actions={
            <MenuButton
              icon={Ellipsis}
              isIconOnly
              items={[{ id: 'remove', label: deletion.name, icon: Trash2, onAction: () => void remove() }]}
              label={t('common.more')}
            />
          }
          meta={
            <>
              {partner.nativeName && (
                <MetaItem>
                  <NativeName>{partner.nativeName}</NativeName>
                </MetaItem>
              )}
              {partner.country && <MetaItem icon={MapPin}>{countryName(partner.country, language)}</MetaItem>}
              {partner.zone && <LocalTime zone={partner.zone} />}
            </>
          }
          title={partner.name}
          titleField={
            <SavedText
              as="title"
              draftKey={`partner ${id} name`}
              label={t('partners.name')}
              onSave={(text) => api().partners.update({ id, patch: { name: text } })}
              value={partner.name}
            />
          }
        />
      }
      main={
        <>
          <Facts facts={partner.facts} partnerId={id} />
          <PartnerMissions partnerId={id} />
          <PartnerPlaces partnerId={id} />
          <RestDays partner={partner} />
          <PartnerHolidays key={id} partnerId={id} />
        </>
      }
    />
  );
}
