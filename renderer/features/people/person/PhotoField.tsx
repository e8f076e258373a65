import { Camera, ImagePlus, Trash2 } from 'lucide-react';
import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Person, personName } from '../../../../db/domain/person';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { PersonPhoto } from '../../../shared/PersonPhoto';
import { squarePhoto } from '../../../shared/squarePhoto';
import { usePhotos } from '../../../shared/usePhotos';
import { useRemoval } from '../../../shared/useRemoval';
import { useRun } from '../../../shared/useRun';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/MenuButton';
import { showToast } from '../../../ui/toasts';
import styles from './PhotoField.module.css';

type Props = { person: Pick<Person, 'id' | 'givenName' | 'familyName' | 'nativeName' | 'position'> };

/** A person's photo: chosen, dropped onto it, or pasted anywhere on the page. */
export function PhotoField({ person }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const removal = useRemoval();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { id } = person;
  const photo = usePhotos([id]).get(id);
  const name = t('people.photo.of', { name: personName(person) });

  async function take(file: File | null | undefined) {
    if (!file) return;
    const made = await squarePhoto(new Uint8Array(await file.arrayBuffer()));
    if (made) await run(api().people.setPhoto({ personId: id, photo: made }));
    else showToast({ title: t('people.photo.unreadable'), tone: 'stop' });
  }

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const writes =
      event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
    const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (writes || !file) return;
    event.preventDefault();
    void take(file);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);

  const choose = () => input.current?.click();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the short way of what the button does
    <div
      className={styles.field}
      data-over={isOver}
      onDragLeave={() => setOver(false)}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <PersonPhoto person={person} photo={photo} size="large" />
      <div className={styles.button}>
        {photo ? (
          <MenuButton
            icon={Camera}
            isIconOnly
            items={[
              { id: 'choose', label: t('people.photo.choose'), icon: ImagePlus, onAction: choose },
              {
                id: 'remove',
                label: t('people.photo.remove'),
                icon: Trash2,
                onAction: () =>
                  void removal(api().people.removePhoto({ personId: id }), 'removedNamed', name),
              },
            ]}
            label={name}
            size="small"
          />
        ) : (
          <IconButton icon={ImagePlus} label={t('people.photo.add')} onPress={choose} size="small" />
        )}
      </div>
      <input
        accept="image/jpeg,image/png"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file can be chosen again.
          event.target.value = '';
        }}
        ref={input}
        type="file"
      />
    </div>
  );
}
