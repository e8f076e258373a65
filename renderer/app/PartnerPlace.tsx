import { CatalogueDocument } from '../documents/catalogue/CatalogueDocument';
import { SaveLog } from '../documents/inquiries/SaveLog';
import { PartnerCooperations } from '../features/cooperations/PartnerCooperations';
import { InquiriesSection } from '../features/inquiries/InquiriesSection';
import { MatchesSection } from '../features/matching/MatchesSection';
import { NeedsSection } from '../features/needs/NeedsSection';
import { PartnerHeader } from '../features/partners/PartnerHeader';
import { PartnerProfile } from '../features/partners/PartnerProfile';
import { RecordGone } from '../shared/RecordPage';
import { useRecords } from '../shared/records';
import type { PartnerSection } from '../shared/route';
import styles from './MissionPlace.module.css';

type Props = { id: string; section: PartnerSection; focus: string | null };

/** A partner's page: its head, and one of its sections, each of which is a feature of its own. */
export function PartnerPlace({ id, section, focus }: Props) {
  const { data: partner, error } = useRecords('partners', 'get', { id });
  if (error?.failure.kind === 'not-found') return <RecordGone />;
  if (!partner || partner.id !== id) return null;
  return (
    <div className={styles.workspace}>
      <PartnerHeader partner={partner} section={section} />
      <div className={styles.tab} key={section}>
        {section === 'profile' && <PartnerProfile partner={partner} />}
        {section === 'needs' && <NeedsSection focus={focus} partnerId={id} />}
        {section === 'matches' && (
          <MatchesSection document={<CatalogueDocument partner={partner} />} focus={focus} partnerId={id} />
        )}
        {section === 'inquiries' && (
          <InquiriesSection focus={focus} partner={partner} saving={<SaveLog partner={partner} />} />
        )}
        {section === 'cooperation' && <PartnerCooperations partnerId={id} />}
      </div>
    </div>
  );
}
