import type { PersonMission } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { formatMissionDates, formatPlace } from '../../../shared/format';
import { EmptyNote } from '../../../shared/RecordPage';
import { hrefOf } from '../../../shared/route';
import { invitationTone } from '../../../shared/stages';
import { List } from '../../../ui/List';
import { ListRow } from '../../../ui/ListRow';
import { Pill } from '../../../ui/Pill';
import { Section } from '../../../ui/Section';

/** What a person took part in, or is invited to. */
export function PersonMissions({ missions }: { missions: PersonMission[] }) {
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
