import { useTexts } from '../../i18n';
import { formatMissionDates, formatPlace } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { stageTone } from '../../shared/stages';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';

/** The missions and visits with a partner, latest first. */
export function PartnerMissions({ partnerId }: { partnerId: string }) {
  const { t, language } = useTexts();
  const missions = useRecords('missions', 'list', { partnerId }).data;
  if (!missions) return null;
  return (
    <Section count={missions.length || undefined} heading={t('partners.missions')}>
      {missions.length === 0 ? (
        <EmptyNote>{t('partners.noMissionsText')}</EmptyNote>
      ) : (
        <List>
          {missions.map(({ id, title, stage, dates, place, country }) => (
            <ListRow
              href={hrefOf({ screen: 'mission', id, tab: 'overview', focus: null })}
              key={id}
              secondLine={[formatMissionDates(dates, t, language), formatPlace(place, country, language)]
                .filter(Boolean)
                .join(' · ')}
              title={title}
              trailing={<Pill tone={stageTone[stage]}>{t(`terms.stage.${stage}`)}</Pill>}
            />
          ))}
        </List>
      )}
    </Section>
  );
}
