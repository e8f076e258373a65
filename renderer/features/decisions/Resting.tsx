import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { type RestingKind, restingKinds } from '../../../db/domain/decision';
import type { DecisionDetail, RestingRow } from '../../../electron/contract/decisions';
import { useTexts } from '../../i18n';
import { AgreementPicker } from '../../shared/AgreementPicker';
import { api } from '../../shared/api';
import { MissionPicker } from '../../shared/MissionPicker';
import { EmptyNote } from '../../shared/RecordPage';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { DecisionPicker } from './DecisionPicker';
import styles from './Decisions.module.css';

/** The later agreements, missions and decisions that rest on a decision. */
export function Resting({ decision }: { decision: DecisionDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const [adding, setAdding] = useState<RestingKind | null>(null);
  const { id: decisionId, restingRecords } = decision;

  async function add(kind: RestingKind, recordId: string | null) {
    if (recordId === null) return;
    const done = await run(api().decisions.addResting({ decisionId, kind, recordId }));
    if (done !== undefined) setAdding(null);
  }

  return (
    <Section heading={t('decisions.resting.heading')}>
      {restingRecords.length === 0 && <EmptyNote>{t('decisions.resting.emptyText')}</EmptyNote>}
      <ul className={styles.list}>
        {restingRecords.map((record) => (
          <li className={styles.entry} key={record.id}>
            <span>
              <Title record={record} />{' '}
              <span className={styles.second}>{t(`decisions.resting.kind.${record.kind}`)}</span>
            </span>
            <IconButton
              icon={X}
              label={t('decisions.resting.remove', { title: record.title })}
              onPress={() => void run(api().decisions.removeResting({ id: record.id }))}
              size="small"
            />
          </li>
        ))}
      </ul>
      {adding === 'agreement' && (
        <AgreementPicker
          label={t('decisions.resting.kind.agreement')}
          onChange={(id) => void add('agreement', id)}
          value={null}
        />
      )}
      {adding === 'mission' && (
        <MissionPicker
          label={t('decisions.resting.kind.mission')}
          onChange={(id) => void add('mission', id)}
          value={null}
        />
      )}
      {adding === 'decision' && (
        <DecisionPicker
          exceptId={decisionId}
          label={t('decisions.resting.kind.decision')}
          onChange={(id) => void add('decision', id)}
        />
      )}
      <div className={styles.add}>
        {restingKinds
          .filter((kind) => kind !== adding)
          .map((kind) => (
            <Button icon={Plus} key={kind} onPress={() => setAdding(kind)} size="small" variant="quiet">
              {t(`decisions.resting.add.${kind}`)}
            </Button>
          ))}
      </div>
    </Section>
  );
}

/** What rests on it leads to its own page; a mission's own decision has none. */
function Title({ record }: { record: RestingRow }) {
  const href = hrefOfResting(record);
  const title = <bdi>{record.title}</bdi>;
  return href === null ? title : <LinkButton href={href}>{title}</LinkButton>;
}

function hrefOfResting({ kind, recordId, cooperationId, missionId }: RestingRow): string | null {
  if (cooperationId !== null && kind === 'agreement')
    return hrefOf(cooperationRoute(cooperationId, 'agreements', recordId));
  if (cooperationId !== null && kind === 'decision')
    return hrefOf(cooperationRoute(cooperationId, 'decisions', recordId));
  return missionId === null
    ? null
    : hrefOf({ screen: 'mission', id: missionId, tab: 'overview', focus: null });
}
