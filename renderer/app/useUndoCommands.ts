import { Redo2, Undo2 } from 'lucide-react';
import type { StepName } from '../../db/domain/history';
import type { Translate } from '../i18n';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { useCommands } from '../shared/commands';
import { saveAll } from '../shared/drafts';
import { useRecords } from '../shared/records';
import { useRun } from '../shared/useRun';
import { showToast, withdrawOffers } from '../ui/toasts';

/** Undo and redo of every command, named by what they would do now. */
export function useUndoCommands(): void {
  const { t } = useTexts();
  const run = useRun();
  const { data: state } = useRecords('history', 'state');
  const turn = async (kind: 'undo' | 'redo') => {
    // What is being typed is part of the last step, or a step of its own.
    await saveAll();
    const before = await run(api().history.state());
    const step = before?.[kind];
    if (!step || !(await run(api().history[kind]()))) return;
    withdrawOffers();
    const words = stepName(t, step);
    if (kind === 'undo')
      showToast({
        title: t('app.commands.undone', { step: words }),
        action: { label: t('app.commands.redo'), onPress: () => void turn('redo') },
      });
    else showToast({ title: t('app.commands.redone', { step: words }) });
  };
  useCommands([
    {
      id: 'edit.undo',
      name: state?.undo
        ? t('app.commands.undoStep', { step: stepName(t, state.undo) })
        : t('app.commands.undo'),
      group: 'edit',
      shortcut: 'Mod+Z',
      icon: Undo2,
      isEnabled: Boolean(state?.undo),
      run: () => void turn('undo'),
    },
    {
      id: 'edit.redo',
      name: state?.redo
        ? t('app.commands.redoStep', { step: stepName(t, state.redo) })
        : t('app.commands.redo'),
      group: 'edit',
      shortcut: 'Mod+Shift+Z',
      icon: Redo2,
      isEnabled: Boolean(state?.redo),
      run: () => void turn('redo'),
    },
  ]);
}

/** "flyt workshoppen": a step by its operation, and by what it was about where that has words of its own. */
export function stepName(t: Translate, { operation, subject }: StepName): string {
  const key = `steps.${operation}` as 'steps.missions.update';
  return t(key, { context: subject ?? undefined });
}
