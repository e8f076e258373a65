import { Image, Spline } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { useSaveFile } from '../../shared/useSaveFile';
import { Button } from '../../ui/Button';
import type { Drawing } from './drawing';
import { PictureSvg } from './PictureSvg';
import styles from './Pictures.module.css';

interface Props {
  drawing: Drawing;
  /** What belongs to the sentence but isn't said by the picture: what isn't in it, and why. */
  notes?: readonly string[];
  /** What narrows the picture. */
  controls?: ReactNode;
  /** The table that says the same. */
  children: ReactNode;
}

/** A picture under its name and what one sees in it, with the table that says the same, and the way to take it along. */
export function PictureFrame({ drawing, notes = [], controls, children }: Props) {
  const { t, language } = useTexts();
  const { isSaving, save } = useSaveFile();
  const suggestedName = drawing.title;

  const actions = [
    {
      id: 'pictures.svg',
      name: t('pictures.save.svg'),
      icon: Spline,
      isPending: isSaving === 'svg',
      run: () =>
        void save({
          kind: 'svg',
          suggestedName,
          make: async () => {
            const { svgText } = await import('./svgText');
            return new TextEncoder().encode(svgText(drawing, language));
          },
        }),
    },
    {
      id: 'pictures.png',
      name: t('pictures.save.png'),
      icon: Image,
      isPending: isSaving === 'png',
      run: () =>
        void save({ kind: 'png', suggestedName, make: async () => (await import('./pngOf')).pngOf(drawing) }),
    },
  ];
  useCommands(
    actions.map(({ isPending: _, ...action }) => ({
      ...action,
      group: 'screen' as const,
      isEnabled: !isSaving,
    })),
  );

  return (
    <div className={styles.picture}>
      <div className={styles.head}>
        <h2 className={styles.title}>{drawing.title}</h2>
        <div className={styles.actions}>
          {actions.map(({ id, name, icon, isPending, run }) => (
            <Button icon={icon} isPending={isPending} key={id} onPress={run} size="small" variant="quiet">
              {name}
            </Button>
          ))}
        </div>
      </div>
      <p className={styles.sentence}>{drawing.description}</p>
      {controls && <div className={styles.controls}>{controls}</div>}
      {/* A picture that is wider than the window is scrolled with the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <figure className={styles.figure} tabIndex={0}>
        <PictureSvg drawing={drawing} />
      </figure>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
