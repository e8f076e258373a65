import { Ellipsis, Plus, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { gridSteps } from '../../../db/domain/scheduling';
import { useTexts } from '../../i18n';
import { runCommand, useOfferedCommands } from '../../shared/commands';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import { Select } from '../../ui/Select';
import { keyWords } from './keys';
import styles from './Toolbar.module.css';
import type { GridCommand } from './useProgrammeCommands';
import { hourHeights, type Span, spans, type View, zoomed } from './useView';

type Props = {
  view: View;
  look: (part: Partial<View>) => void;
  /** How many days the programme has. */
  dayCount: number;
  commands: readonly GridCommand[];
  onNew: () => void;
  /** The days, and whose programme it is. */
  strip: ReactNode;
  track: ReactNode;
  /** At the end. */
  children: ReactNode;
};

/** Commands of the whole program that belong to the programme; each is offered by the room that knows it. */
const ofProgram = ['programme.release', 'programme.template', 'programme.import'];

/** How one looks at the programme, and what one can do to it as a whole. */
export function Toolbar({ view, look, dayCount, commands, onNew, strip, track, children }: Props) {
  const { t } = useTexts();
  const elsewhere = useOfferedCommands().filter(({ id }) => ofProgram.includes(id));
  const lengths: Record<Span, number> = { all: 0, week: 7, three: 3, one: 1 };
  const entries: MenuEntry[] = [
    ...commands
      .filter(({ inMenu }) => inMenu !== undefined)
      .map(({ id, name, icon, key, isEnabled, inMenu, run }) => ({
        id,
        label: name,
        icon,
        shortcut: key && keyWords(key),
        isDisabled: isEnabled === false,
        startsGroup: inMenu === 'first',
        onAction: run,
      })),
    ...elsewhere.map(({ id, name, icon, isEnabled }, index) => ({
      id,
      label: name,
      icon,
      isDisabled: isEnabled === false,
      startsGroup: index === 0,
      onAction: () => runCommand(id),
    })),
  ];
  return (
    <div className={styles.toolbar}>
      {dayCount > 0 && (
        <>
          {strip}
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
      )}
      <div className={styles.track}>{track}</div>
      <div className={styles.end}>
        {children}
        <MenuButton icon={Ellipsis} isIconOnly items={entries} label={t('programme.menu')} />
        <Button icon={Plus} onPress={onNew} variant="primary">
          {t('programme.newItem')}
        </Button>
      </div>
    </div>
  );
}
