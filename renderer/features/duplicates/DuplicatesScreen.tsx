import { SearchX, UsersRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { personName } from '../../../db/domain/person';
import { fold } from '../../../db/domain/search';
import type { Duplicate } from '../../../electron/contract/duplicates';
import type { PersonRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { DirectoryPage } from '../../shared/DirectoryPage';
import { NativeName } from '../../shared/NativeName';
import { personHint } from '../../shared/people';
import { useRecords } from '../../shared/records';
import { type DataColumn, DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { Pill } from '../../ui/Pill';
import { CompareDialog } from './CompareDialog';
import styles from './DuplicatesScreen.module.css';

/** Who may be in the directory twice: seen side by side, and made one or said to be two. */
export function DuplicatesScreen() {
  const { t } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const all = useRecords('duplicates', 'list').data;
  const [firstId, secondId] = opened?.split(' ') ?? [];
  return (
    <>
      <DirectoryPage actions={null} part="duplicates" searchHint={t('duplicates.searchHint')}>
        {(text) => all && <Pairs onOpen={setOpened} pairs={all} text={text} />}
      </DirectoryPage>
      {firstId && secondId && (
        <CompareDialog firstId={firstId} onClose={() => setOpened(null)} secondId={secondId} />
      )}
    </>
  );
}

type PairsProps = { pairs: readonly Duplicate[]; text: string; onOpen: (id: string) => void };

const tones = { certain: 'warn', likely: 'accent', possible: 'neutral' } as const;
const idOf = ({ first, second }: Duplicate): string => `${first.id} ${second.id}`;

function Pairs({ pairs, text, onOpen }: PairsProps) {
  const { t } = useTexts();
  const rows = useMemo(() => pairs.filter((pair) => isAbout(pair, text)), [pairs, text]);
  const columns = useMemo(
    (): DataColumn<Duplicate>[] => [
      {
        id: 'name',
        label: t('duplicates.one'),
        width: '4fr',
        minWidth: 200,
        render: ({ first }) => <Who person={first} />,
      },
      {
        id: 'other',
        label: t('duplicates.other'),
        width: '4fr',
        minWidth: 200,
        render: ({ second }) => <Who person={second} />,
      },
      {
        id: 'inCommon',
        label: t('duplicates.inCommon'),
        width: '4fr',
        minWidth: 160,
        render: ({ reasons }) => reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(' · '),
      },
      {
        id: 'how',
        label: t('duplicates.how'),
        width: 130,
        render: ({ sureness }) => <Pill tone={tones[sureness]}>{t(`duplicates.sureness.${sureness}`)}</Pill>,
      },
    ],
    [t],
  );
  return (
    <DataTable
      columns={columns}
      empty={
        pairs.length > 0 ? (
          <EmptyState icon={SearchX} title={t('people.noHitsTitle')}>
            {t('people.noHitsText')}
          </EmptyState>
        ) : (
          <EmptyState icon={UsersRound} title={t('duplicates.emptyTitle')}>
            {t('duplicates.emptyText')}
          </EmptyState>
        )
      }
      label={t('duplicates.tab')}
      onOpen={onOpen}
      rowId={idOf}
      rowName={({ first }) => personName(first)}
      rows={rows}
    />
  );
}

function Who({ person }: { person: PersonRow }) {
  const hint = personHint(person);
  return (
    <>
      <NativeName>{personName(person)}</NativeName>
      {hint && <span className={styles.hint}>{` · ${hint}`}</span>}
    </>
  );
}

const isAbout = ({ first, second }: Duplicate, text: string): boolean => {
  const words = fold(text).split(' ').filter(Boolean);
  const said = [first, second]
    .flatMap(({ givenName, familyName, nativeName, position, organisationName }) => [
      ...[givenName, familyName, nativeName, position],
      organisationName ?? '',
    ])
    .map((part) => ` ${fold(part)}`)
    .join('');
  return words.every((word) => said.includes(` ${word}`));
};
