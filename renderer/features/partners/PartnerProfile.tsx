import type { PartnerDetail } from '../../../electron/contract/partners';
import { CaseReferences } from '../../shared/CaseReferences';
import { RecordColumns } from '../../shared/RecordPage';
import { Facts } from './Facts';
import { PartnerDetails } from './PartnerDetails';
import { PartnerHolidays } from './PartnerHolidays';
import { PartnerMissions } from './PartnerMissions';
import { PartnerOrganisations } from './PartnerOrganisations';
import { PartnerPlaces } from './PartnerPlaces';
import { RestDays } from './RestDays';

/** What is known about a city or network, by whom and when, who is there, and what was done with it. */
export function PartnerProfile({ partner }: { partner: PartnerDetail }) {
  const { id } = partner;
  return (
    <RecordColumns
      aside={
        <>
          <PartnerOrganisations partner={partner} />
          <CaseReferences recordId={id} recordKind="partner" />
          <PartnerDetails partner={partner} />
        </>
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
