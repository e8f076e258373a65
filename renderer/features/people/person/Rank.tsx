import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { AsideFields } from '../../../shared/AsideFields';
import { RankInputs } from '../../../shared/RankInputs';
import { EmptyNote } from '../../../shared/RecordPage';
import { Section } from '../../../ui/Section';

/** Where a person's office stands in the order of precedence. */
export function Rank({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  return (
    <Section hasNoRule heading={t('people.rank.heading')}>
      <AsideFields>
        <RankInputs person={person} />
      </AsideFields>
      <EmptyNote>{t('order.rankHint')}</EmptyNote>
    </Section>
  );
}
