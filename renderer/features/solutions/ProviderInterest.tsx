import type { ProviderInquiry, SolutionDetail } from '../../../electron/contract/solutions';
import { type Language, type Translate, useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { EmptyNote } from '../../shared/RecordPage';
import { hrefOf, partnerRoute } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';

const tones = { none: 'neutral', interested: 'good', 'not-interested': 'warn' } as const;

/** Which partners the provider was asked about, on what day, and what it answered. */
export function ProviderInterest({ solution: { providerId, inquiries } }: { solution: SolutionDetail }) {
  const { t, language } = useTexts();
  return (
    <Section count={inquiries.length || undefined} heading={t('solutions.interest.heading')}>
      {inquiries.length === 0 ? (
        <EmptyNote>{t(`solutions.interest.${providerId === null ? 'noProvider' : 'none'}`)}</EmptyNote>
      ) : (
        <List>
          {inquiries.map((inquiry) => (
            <ListRow
              href={hrefOf(partnerRoute(inquiry.partnerId, 'inquiries', inquiry.id))}
              key={inquiry.id}
              secondLine={words(inquiry, t, language)}
              title={inquiry.partnerName}
              trailing={
                <Pill tone={tones[inquiry.answer]}>
                  {inquiry.isAsked
                    ? t(`inquiries.answerOf.${inquiry.answer}`)
                    : t('inquiries.state.not-asked')}
                </Pill>
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}

function words(inquiry: ProviderInquiry, t: Translate, language: Language): string {
  const { isAsked, askedOn, answeredOn, ground, solutionTitle } = inquiry;
  const about = solutionTitle !== null && t('solutions.interest.aboutOther', { title: solutionTitle });
  if (!isAsked) return [t('solutions.interest.notAsked', { ground }), about].filter(Boolean).join(' · ');
  const asked = askedOn
    ? t('solutions.interest.asked', { day: formatDay(askedOn, language) })
    : t('solutions.interest.askedUnknown');
  const answered = answeredOn && t('solutions.interest.answered', { day: formatDay(answeredOn, language) });
  return [asked, answered, about].filter(Boolean).join(' · ');
}
