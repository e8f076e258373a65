import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorText } from '../ui/ErrorText';
import type { Result } from './api';
import { type NewRecordFields, useNewRecord } from './useNewRecord';

type Props<T> = {
  title: string;
  /** What was filled in is kept under it when the dialog is closed in passing; Cancel throws it away. */
  draftKey: string;
  empty: T;
  create: (draft: T) => Promise<Result<{ id: string }>>;
  onCreated: (id: string) => void;
  onClose: () => void;
  size?: 'normal' | 'wide';
  children: (fields: NewRecordFields<T>) => ReactNode;
};

/** The dialog in which a record is made. */
export function CreateDialog<T extends object>(props: Props<T>) {
  const { title, draftKey, empty, create, onCreated, onClose, size, children } = props;
  const { t } = useTexts();
  const { form, fields, failure, clear, submit } = useNewRecord({
    draftKey,
    empty,
    create,
    onCreated: ({ id }) => {
      onClose();
      onCreated(id);
    },
  });

  function discard() {
    clear();
    onClose();
  }

  return (
    <Dialog
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onPress={discard}>{t('common.cancel')}</Button>
          <Button onPress={() => void submit()} variant="primary">
            {t('common.create')}
          </Button>
        </>
      }
      isOpen
      onOpenChange={onClose}
      size={size}
      title={title}
    >
      <form {...form}>
        {children(fields)}
        {failure && <ErrorText>{failure}</ErrorText>}
        {/* Enter in a field creates, as the button outside the form does. */}
        <button hidden type="submit">
          {t('common.create')}
        </button>
      </form>
    </Dialog>
  );
}
