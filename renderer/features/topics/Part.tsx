import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n';
import { EmptyNote } from '../../shared/RecordPage';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';

type Props<R> = {
  heading: string;
  rows: readonly R[];
  /** What there is none of. */
  empty: string;
  children: (shown: readonly R[]) => ReactNode;
};

/** How many rows are drawn at first, and with each press on "more". */
const pageSize = 50;

/** A part of a topic's page: how many there are, the first of them, and the rest on demand. */
export function Part<R>({ heading, rows, empty, children }: Props<R>) {
  const { t } = useTexts();
  const [limit, setLimit] = useState(pageSize);
  const rest = rows.length - limit;
  return (
    <Section count={rows.length || undefined} heading={heading}>
      {rows.length === 0 ? <EmptyNote>{empty}</EmptyNote> : children(rows.slice(0, limit))}
      {rest > 0 && (
        <Button onPress={() => setLimit(limit + pageSize)} size="small" variant="quiet">
          {t('topics.showMore', { count: Math.min(rest, pageSize) })}
        </Button>
      )}
    </Section>
  );
}
