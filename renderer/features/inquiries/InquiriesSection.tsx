import { MessageCircleQuestion, Plus, UserX } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Partner } from '../../../db/domain/partner';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { PaneBeside } from '../../shared/PaneBeside';
import { useRecords } from '../../shared/records';
import { goTo, partnerRoute } from '../../shared/route';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { EmptyState } from '../../ui/EmptyState';
import { AskForm, type Beginning } from './AskForm';
import styles from './Inquiries.module.css';
import { InquiryPane } from './InquiryPane';
import { LogList } from './LogList';
import { logSections, sectionOf } from './words';

type Props = {
  partner: Pick<Partner, 'id' | 'name'>;
  /** The inquiry to show. */
  focus: string | null;
  /** Saves the log as a file; a feature makes no documents itself. */
  saving: ReactNode;
};

type Opened = { isAsked: boolean; beginning: Beginning };

const nobody: Beginning = { organisationIds: [], topicId: null };

/** Who was asked for their interest in a partner, who wasn't, and on what ground. */
export function InquiriesSection({ partner, focus, saving }: Props) {
  const { t } = useTexts();
  const open = (id: string | null) => goTo(partnerRoute(partner.id, 'inquiries', id));
  const [form, setForm] = useState<Opened | null>(null);
  const log = useRecords('inquiries', 'list', { partnerId: partner.id }).data;
  const topics = useRecords('topics', 'list').data;

  // Once a form closes, the button that opens it has the focus again; where there was nothing yet, it comes later.
  const askButton = useRef<HTMLButtonElement>(null);
  const hasEnded = useRef(false);
  useEffect(() => {
    if (form || !hasEnded.current) return;
    hasEnded.current = false;
    askButton.current?.focus();
  }, [form]);
  const end = () => {
    hasEnded.current = true;
    setForm(null);
  };

  const begin = (isAsked: boolean, beginning = nobody) => setForm({ isAsked, beginning });
  const commands = {
    ask: { name: t('inquiries.askText'), icon: MessageCircleQuestion, run: () => begin(true) },
    notAsk: { name: t('inquiries.notAskText'), icon: UserX, run: () => begin(false) },
  };
  useCommands([
    { id: 'inquiries.ask', group: 'screen', ...commands.ask },
    { id: 'inquiries.notAsk', group: 'screen', ...commands.notAsk },
  ]);
  if (!log || !topics) return null;

  const { lines, date, topicIds } = log;
  const opened = lines.find(({ inquiry }) => inquiry !== null && inquiry.id === focus);
  const gaps = lines.filter(({ state }) => state === 'no-ground').length;
  const buttons = (
    <>
      <Button icon={Plus} onPress={commands.ask.run} ref={askButton} variant="primary">
        {t('inquiries.ask')}
      </Button>
      <Button onPress={commands.notAsk.run}>{t('inquiries.notAsk')}</Button>
    </>
  );
  const asking = form && (
    <AskForm
      beginning={form.beginning}
      isAsked={form.isAsked}
      key={`${form.isAsked} ${form.beginning.organisationIds.join()}`}
      onDone={end}
      partnerId={partner.id}
      today={date}
    />
  );

  if (lines.length === 0)
    return (
      <div className={styles.section}>
        {asking ?? (
          <EmptyState action={buttons} icon={MessageCircleQuestion} title={t('inquiries.emptyTitle')}>
            {t('inquiries.emptyText')}
          </EmptyState>
        )}
      </div>
    );

  return (
    <PaneBeside
      pane={
        opened?.inquiry && (
          <InquiryPane
            inquiry={opened.inquiry}
            key={opened.inquiry.id}
            line={opened}
            onClose={() => open(null)}
            today={date}
          />
        )
      }
    >
      <div className={styles.section}>
        <div className={styles.head}>
          <p className={styles.intro}>{t('inquiries.intro', { partner: partner.name })}</p>
          <div className={styles.actions}>
            {buttons}
            {saving}
          </div>
          {asking}
          {gaps > 0 && <Callout title={t('inquiries.gapText', { count: gaps })} tone="warn" />}
          {gaps === 0 && (
            <p className={styles.note}>{t(topicIds.length > 0 ? 'inquiries.noGap' : 'inquiries.noTopics')}</p>
          )}
        </div>
        {logSections.map((section) => {
          const own = lines.filter(({ state }) => sectionOf(state) === section);
          return (
            own.length > 0 && (
              <LogList
                key={section}
                lines={own}
                onBegin={begin}
                onOpen={open}
                openId={focus}
                section={section}
                topics={topics}
              />
            )
          );
        })}
      </div>
    </PaneBeside>
  );
}
