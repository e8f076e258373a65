import { isOpen } from '../../../db/domain/follow-up';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { DueText } from '../../shared/DueText';
import { QuickFollowUp } from '../../shared/QuickFollowUp';
import { hrefOf } from '../../shared/route';
import { followUpTone } from '../../shared/stages';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { NeedsRaised } from './NeedsRaised';
import { Outcomes } from './Outcomes';
import { Quotes } from './Quotes';
import { SolutionsShown } from './SolutionsShown';

/** What came of a workshop: results, needs, promises, what was said, and which solutions were shown. */
export function OutcomePart({ workshop }: { workshop: WorkshopDetail }) {
  const { t } = useTexts();
  const { id: itemId, followUps } = workshop;
  return (
    <>
      <Outcomes itemId={itemId} outcomes={workshop.outcomes} />
      <NeedsRaised itemId={itemId} needs={workshop.needs} partner={workshop.partner} />
      <Section count={followUps.length || undefined} heading={t('workshops.followUps')}>
        {followUps.length > 0 && (
          <List>
            {followUps.map((followUp) => (
              <ListRow
                href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
                key={followUp.id}
                title={followUp.title}
                trailing={
                  <>
                    <Pill tone={followUpTone[followUp.state]}>
                      {t(`terms.followUpState.${followUp.state}`)}
                    </Pill>
                    <DueText due={followUp.due} isOpen={isOpen(followUp)} />
                  </>
                }
              />
            ))}
          </List>
        )}
        <QuickFollowUp of={{ itemId }} />
      </Section>
      <Quotes itemId={itemId} quotes={workshop.quotes} />
      <SolutionsShown itemId={itemId} solutions={workshop.solutions} />
    </>
  );
}
