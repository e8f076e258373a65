import { Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CostStatement } from '../../../db/domain/cost';
import type { HoursStatement } from '../../../db/domain/hours';
import type { OrganisationNames } from '../../../electron/contract/costs';
import { useTexts } from '../../i18n';
import type { Result } from '../../shared/api';
import { saidText } from '../../shared/costWords';
import { useRemoval } from '../../shared/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { ListRow } from '../../ui/ListRow';
import { Pill } from '../../ui/Pill';

type Props = {
  statement: CostStatement | HoursStatement;
  names: OrganisationNames;
  office: string;
  remove: () => Promise<Result<unknown>>;
  /** The form in which it is said anew. */
  children: (onDone: () => void) => ReactNode;
};

/** A statement as a plain sentence among the figures: "Ikke opgjort"; pressed, it is said anew. */
export function StatementRow({ statement, names, office, remove, children }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const [isOpen, setOpen] = useState(false);
  const removal = useRemoval();
  const { said, source } = statement;
  const funderId = 'funderId' in statement ? statement.funderId : null;
  const category = 'category' in statement ? statement.category : null;
  const payer = (funderId && names[funderId]) || null;
  const what = saidText(said, { payer, words: texts });
  const hasNoRate = 'amount' in said && said.amount.currency !== office && said.amount.rate === null;
  if (isOpen) return <li>{children(() => setOpen(false))}</li>;
  return (
    <ListRow
      onPress={() => setOpen(true)}
      secondLine={
        [
          category && t(`costs.categories.${category}`),
          payer && said.kind !== 'paid-by-other' && t('costs.paidByShort', { funder: payer }),
          source,
        ]
          .filter(Boolean)
          .join(' · ') || undefined
      }
      title={what}
      trailing={
        <>
          {hasNoRate && <Pill tone="warn">{t('costs.rateMissing')}</Pill>}
          <IconButton
            icon={Trash2}
            label={t('costs.removeStatement', { what })}
            onPress={() => void removal(remove(), 'removedNamed', what)}
            size="small"
            tone="danger"
          />
        </>
      }
    />
  );
}
