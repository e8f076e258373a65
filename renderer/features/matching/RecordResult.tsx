import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { NamedMatch } from '../../../db/domain/match';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { CreateDialog } from '../../shared/CreateDialog';
import { PartialDateInput } from '../../shared/PartialDateInput';
import { partialDateText } from '../../shared/partialDate';
import { useRecords } from '../../shared/records';
import { hrefOf } from '../../shared/route';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import styles from './Dialogs.module.css';

type Draft = { title: string; happenedOn: string | null; detail: string };

/** What came of a match; one that was adopted without anything recorded of it offers to record that. */
export function RecordResult({ match }: { match: NamedMatch }) {
  const { t, language } = useTexts();
  const empty: Draft = { title: match.solutionTitle, happenedOn: match.since, detail: '' };
  const [isOpen, setOpen] = useState(false);
  const results = useRecords('results', 'list', { matchId: match.id }).data;
  if (!results || (results.length === 0 && match.state !== 'adopted')) return null;
  return (
    <Section hasNoRule={results.length === 0} heading={t('matching.result')}>
      {results.length === 0 ? (
        <Callout
          action={
            <Button icon={Plus} onPress={() => setOpen(true)} size="small">
              {t('matching.resultAdd')}
            </Button>
          }
          title={t('matching.resultOfferTitle')}
        >
          {t('matching.resultOffer')}
        </Callout>
      ) : (
        <List label={t('matching.result')}>
          {results.map((result) => (
            <ListRow
              href={hrefOf({ screen: 'reports', section: 'results', focus: result.id })}
              key={result.id}
              secondLine={result.happenedOn ? partialDateText(result.happenedOn, language) : undefined}
              title={result.title}
            />
          ))}
        </List>
      )}
      {isOpen && (
        <CreateDialog
          create={(draft) =>
            api().results.create({
              ...draft,
              kind: 'adopted-solution',
              matchId: match.id,
              topicId: match.topicId,
            })
          }
          draftKey={`match ${match.id} result`}
          empty={empty}
          onClose={() => setOpen(false)}
          onCreated={() => {}}
          title={t('matching.resultAdd')}
        >
          {({ draft, change, errorOf }) => (
            <div className={styles.fields}>
              <TextField
                autoFocus
                error={errorOf('title')}
                isRequired
                label={t('matching.resultTitle')}
                onChange={(title) => change({ title })}
                value={draft.title}
              />
              <PartialDateInput
                error={errorOf('happenedOn')}
                label={t('matching.resultDay')}
                onChange={(happenedOn) => change({ happenedOn })}
                value={draft.happenedOn}
              />
              <TextArea
                error={errorOf('detail')}
                label={t('matching.resultDetail')}
                onChange={(detail) => change({ detail })}
                value={draft.detail}
              />
            </div>
          )}
        </CreateDialog>
      )}
    </Section>
  );
}
