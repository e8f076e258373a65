import { CircleAlert, TriangleAlert } from 'lucide-react';
import { isCountedOn } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import { isExpiredPurpose } from '../../../db/domain/practical-data';
import type { PracticalRow } from '../../../electron/contract/practical';
import { NativeName } from '../../shared/NativeName';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { type Cell, cells } from './cells';
import styles from './PracticalTable.module.css';
import type { Setting } from './problems';

const columns = ['passport', 'visa', 'diet', 'access', 'emergency', 'consent'] as const;
/** Those that make room for the pane; it says them. */
const minor = new Set<string>(['access', 'emergency', 'consent']);

type Props = {
  rows: readonly PracticalRow[];
  setting: Setting;
  openId: string | null;
  onOpen: (participationId: string) => void;
};

/** The delegation with how far one is with each; a name opens what is noted of that person. */
export function PracticalTable({ rows, setting, openId, onOpen }: Props) {
  const { t } = setting;
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('practical.person')}</th>
            {columns.map((column) => (
              <th className={minor.has(column) ? styles.minor : undefined} key={column} scope="col">
                {t(`practical.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr data-current={row.data.participationId === openId} key={row.data.participationId}>
              <th scope="row">
                <LinkButton onPress={() => onOpen(row.data.participationId)}>
                  <NativeName>{personName(row)}</NativeName>
                </LinkButton>
                {!isCountedOn(row) ? (
                  <div className={styles.overdue}>{t('practical.noLongerOn')}</div>
                ) : (
                  row.isRecorded &&
                  isExpiredPurpose(row.data.endsOn, setting.today) && (
                    <div className={styles.overdue}>{t('practical.keptTooLong')}</div>
                  )
                )}
              </th>
              {columns.map((column) => (
                <td className={minor.has(column) ? styles.minor : undefined} key={column}>
                  <State cell={cells[column](row, setting)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function State({ cell: { text, tone, sentence } }: { cell: Cell }) {
  const isWarning = tone === 'warn' || tone === 'stop';
  return (
    <span className={styles.state} data-tone={tone} title={sentence}>
      {isWarning && <Icon icon={tone === 'stop' ? CircleAlert : TriangleAlert} size={14} />}
      <span>
        {text}
        {sentence && <VisuallyHidden> {sentence}</VisuallyHidden>}
      </span>
    </span>
  );
}
