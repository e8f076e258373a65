import { useState } from 'react';
import { useTexts } from '../../i18n';
import { PaneBeside } from '../../shared/PaneBeside';
import { EmptyNote } from '../../shared/RecordPage';
import { ResultEntry } from '../../shared/ResultEntry';
import { useRecords } from '../../shared/records';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { ResultPane } from './ResultPane';
import { useAddResult } from './useAddResult';

/** What came of one mission, and a way to write it down right there. */
export function MissionResults({ missionId }: { missionId: string }) {
  const { t } = useTexts();
  const [openId, setOpenId] = useState<string | null>(null);
  const { data: results } = useRecords('results', 'list', { missionId });
  const adding = useAddResult({ of: { missionId }, onAdded: setOpenId });
  if (!results) return null;
  return (
    <PaneBeside pane={openId && <ResultPane id={openId} key={openId} onClose={() => setOpenId(null)} />}>
      <Section action={adding.actions} count={results.length || undefined} heading={t('results.title')}>
        {adding.form}
        {results.length === 0 ? (
          <EmptyNote>{t('results.emptyMissionText')}</EmptyNote>
        ) : (
          <List>
            {results.map((result) => (
              <ResultEntry
                isCurrent={result.id === openId}
                key={result.id}
                onPress={() => setOpenId(result.id)}
                result={result}
              />
            ))}
          </List>
        )}
      </Section>
    </PaneBeside>
  );
}
