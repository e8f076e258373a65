import { Filter } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ages } from '../../../db/domain/pictures/funnel';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { goTo } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { funnelDrawing } from './funnelDrawing';
import { PictureFrame } from './PictureFrame';
import styles from './Pictures.module.css';
import { PictureTable } from './PictureTable';
import { usePartnerChoice } from './usePartnerChoice';

/** The follow-ups by state and by how long they have been in it. */
export function FunnelPicture() {
  const { t } = useTexts();
  const { partnerId, choice } = usePartnerChoice();
  const [chosen, setCooperation] = useState('');
  const all = useRecords('cooperations', 'list', {}).data ?? [];
  const cooperations = all.filter((one) => partnerId === '' || one.partnerId === partnerId);
  const cooperationId = cooperations.some(({ id }) => id === chosen) ? chosen : '';
  const { data: rows } = useRecords('pictures', 'funnel', {
    ...(partnerId && { partnerId }),
    ...(cooperationId && { cooperationId }),
  });
  const shown = useMemo(() => {
    if (!rows) return null;
    const total = rows.reduce((sum, row) => sum + row.total, 0);
    const open = rows.filter(({ state }) => state !== 'done' && state !== 'dropped');
    const count = (of: typeof rows) => of.reduce((sum, row) => sum + row.total, 0);
    const old = open.reduce((sum, { byAge }) => sum + byAge.longer, 0);
    const description = [
      t('pictures.funnel.sum', {
        followUps: t('pictures.funnel.followUps', { count: total }),
        open: t('pictures.funnel.open', { count: count(open) }),
      }),
      old > 0 ? t('pictures.funnel.old', { count: old }) : '',
    ].filter(Boolean);
    const drawing = funnelDrawing(rows, {
      title: t('pictures.funnel.title'),
      description: description.join(' '),
      states: {
        'not-started': t('terms.followUpState.not-started'),
        'in-progress': t('terms.followUpState.in-progress'),
        'waiting-partner': t('terms.followUpState.waiting-partner'),
        'waiting-political': t('terms.followUpState.waiting-political'),
        done: t('terms.followUpState.done'),
        dropped: t('terms.followUpState.dropped'),
      },
      ages: {
        'under-30': t('pictures.funnel.ages.under-30'),
        'under-90': t('pictures.funnel.ages.under-90'),
        'under-365': t('pictures.funnel.ages.under-365'),
        longer: t('pictures.funnel.ages.longer'),
        unknown: t('pictures.funnel.ages.unknown'),
      },
    });
    return { total, drawing };
  }, [rows, t]);
  if (!rows || !shown) return null;
  const { total, drawing } = shown;
  if (total === 0 && partnerId === '' && cooperationId === '')
    return (
      <EmptyState
        action={
          <Button onPress={() => goTo({ screen: 'follow-up' })}>{t('pictures.funnel.empty.action')}</Button>
        }
        icon={Filter}
        title={t('pictures.funnel.empty.title')}
      >
        {t('pictures.funnel.empty.text')}
      </EmptyState>
    );
  return (
    <PictureFrame
      controls={
        <>
          {choice}
          {cooperations.length > 0 && (
            <div className={styles.control}>
              <Select
                items={[
                  { id: '', label: t('pictures.all') },
                  ...cooperations.map(({ id, title }) => ({ id, label: title })),
                ]}
                label={t('pictures.cooperation')}
                onChange={setCooperation}
                value={cooperationId}
              />
            </div>
          )}
        </>
      }
      drawing={drawing}
    >
      <PictureTable
        caption={t('pictures.funnel.table')}
        columns={[
          { label: t('pictures.funnel.state') },
          ...ages.map((age) => ({ label: t(`pictures.funnel.ages.${age}`), isNumber: true })),
          { label: t('pictures.total'), isNumber: true },
        ]}
        rows={rows.map(({ state, byAge, total: own }) => ({
          key: state,
          cells: [t(`terms.followUpState.${state}`), ...ages.map((age) => byAge[age]), own],
        }))}
        sums={[
          t('pictures.total'),
          ...ages.map((age) => rows.reduce((sum, { byAge }) => sum + byAge[age], 0)),
          total,
        ]}
      />
    </PictureFrame>
  );
}
