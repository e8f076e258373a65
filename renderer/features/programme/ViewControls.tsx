import { ZoomIn, ZoomOut } from 'lucide-react';
import { memo } from 'react';
import { gridSteps } from '../../../db/domain/scheduling';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import styles from './Toolbar.module.css';
import { hourHeights, type Span, spans, type View, zoomed } from './useView';

type Props = {
  view: View;
  look: (part: Partial<View>) => void;
  /** How many days the programme has. */
  dayCount: number;
};

/** How many days each span shows; one that shows all there are anyway isn't offered. */
const lengths: Record<Span, number> = { all: 0, week: 7, three: 3, one: 1 };

/** Which days stand side by side, how fine the grid is and how tall its hours. */
export const ViewControls = memo(function ViewControls({ view, look, dayCount }: Props) {
  const { t } = useTexts();
  return (
    <>
      <div className={styles.choice}>
        <Select
          isLabelHidden
          items={spans
            .filter((id) => lengths[id] < dayCount)
            .map((id) => ({ id, label: t(`programme.view.${id}`) }))}
          label={t('programme.view.label')}
          onChange={(span) => look({ span })}
          value={view.span}
        />
      </div>
      <div className={styles.choice}>
        <Select
          isLabelHidden
          items={gridSteps.map((step) => ({
            id: String(step),
            label: t('programme.view.step', { count: step }),
          }))}
          label={t('programme.view.stepLabel')}
          onChange={(id) => look({ step: gridSteps.find((step) => String(step) === id) ?? view.step })}
          value={String(view.step)}
        />
      </div>
      <div className={styles.zoom}>
        <IconButton
          icon={ZoomOut}
          isDisabled={view.hour === hourHeights[0]}
          label={t('programme.commands.zoomOut')}
          onPress={() => look({ hour: zoomed(view.hour, -1) })}
          shortcut="−"
          size="small"
        />
        <IconButton
          icon={ZoomIn}
          isDisabled={view.hour === hourHeights.at(-1)}
          label={t('programme.commands.zoomIn')}
          onPress={() => look({ hour: zoomed(view.hour, 1) })}
          shortcut="+"
          size="small"
        />
      </div>
    </>
  );
});
