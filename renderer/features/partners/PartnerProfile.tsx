import type { PartnerDetail } from '../../../electron/contract/partners';
import { CaseReferences } from '../../shared/CaseReferences';
import { RecordColumns } from '../../shared/RecordPage';
import styles from './Entries.module.css';
import { Facts } from './Facts';
import { PartnerDetails } from './PartnerDetails';
import { PartnerHolidays } from './PartnerHolidays';
import { PartnerMissions } from './PartnerMissions';
import { PartnerOrganisations } from './PartnerOrganisations';
import { PartnerPlaces } from './PartnerPlaces';
import { RestDays } from './RestDays';
import { Statements } from './Statements';
import { WaysIn } from './WaysIn';

/** What is known about a city or network, by whom and when, what it struggles with, who is there, and what was done with it. */
export function PartnerProfile({ partner }: { partner: PartnerDetail }) {
  const { id, statements } = partner;
  const of = { partnerId: id, statements };
  return (
    <RecordColumns
      aside={
        <>
          <PartnerOrganisations partner={partner} />
          <WaysIn partnerId={id} waysIn={partner.waysIn} />
          <CaseReferences recordId={id} recordKind="partner" />
          <PartnerDetails partner={partner} />
        </>
      }
      main={
        <>
          <Facts facts={partner.facts} partnerId={id} />
          <Statements {...of} kind="challenge" />
          <div className={styles.pairing}>
            <div className={styles.pair}>
              <Statements {...of} kind="asks" />
              <Statements {...of} kind="learns" />
            </div>
          </div>
          <PartnerMissions partnerId={id} />
          <PartnerPlaces partnerId={id} />
          <RestDays key={partner.id} partner={partner} />
          <PartnerHolidays key={id} partnerId={id} />
        </>
      }
    />
  );
}
