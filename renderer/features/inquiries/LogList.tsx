import type { Topic } from '../../../db/domain/topic';
import type { LogLine } from '../../../electron/contract/inquiries';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import type { Beginning } from './AskForm';
import styles from './Inquiries.module.css';
import { type LogSection, lineWords } from './words';

const tones = {
  interested: 'good',
  'not-interested': 'neutral',
  'no-answer': 'warn',
  'not-asked': 'neutral',
  'no-ground': 'stop',
} as const;

type Props = {
  section: LogSection;
  lines: readonly LogLine[];
  topics: readonly Topic[];
  openId: string | null;
  onOpen: (inquiryId: string) => void;
  /** Opens a form for somebody who was neither asked nor left out on a ground. */
  onBegin: (isAsked: boolean, beginning: Beginning) => void;
};

/** The lines of the log of which the same is so. */
export function LogList({ section, lines, topics, openId, onOpen, onBegin }: Props) {
  const { t, language } = useTexts();
  const heading = t(`inquiries.section.${section}`);
  return (
    <Section count={lines.length} heading={heading}>
      <List label={heading}>
        {lines.map((line) => {
          const { inquiry, organisationId, organisationName: name, topicIds } = line;
          const beginning = {
            organisationIds: [organisationId],
            // For several topics one asks about the cooperation as such, which covers them.
            topicId: topicIds.length === 1 ? (topicIds[0] ?? null) : null,
          };
          return (
            <ListRow
              isCurrent={inquiry !== null && inquiry.id === openId}
              key={inquiry?.id ?? organisationId}
              onPress={inquiry ? () => onOpen(inquiry.id) : undefined}
              secondLine={<bdi>{lineWords(line, topics, t, language)}</bdi>}
              title={name}
              trailing={
                inquiry ? (
                  <Pill tone={tones[line.state]}>{t(`inquiries.state.${line.state}`)}</Pill>
                ) : (
                  <span className={styles.buttons}>
                    <Button
                      label={t('inquiries.askNamed', { name })}
                      onPress={() => onBegin(true, beginning)}
                      size="small"
                    >
                      {t('inquiries.askThis')}
                    </Button>
                    <Button
                      label={t('inquiries.leaveOutNamed', { name })}
                      onPress={() => onBegin(false, beginning)}
                      size="small"
                      variant="quiet"
                    >
                      {t('inquiries.leaveOut')}
                    </Button>
                  </span>
                )
              }
            />
          );
        })}
      </List>
    </Section>
  );
}
