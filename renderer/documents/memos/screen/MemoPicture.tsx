import { useEffect, useState } from 'react';
import { api } from '../../../shared/api';
import styles from './MemoSheet.module.css';

/** A file of the records that is a picture; nothing where its bytes can't be read. */
export function MemoPicture({ attachmentId, name }: { attachmentId: string; name: string }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isGone = false;
    void api()
      .attachedFiles.read({ id: attachmentId })
      .then((bytes) => {
        if (isGone || !bytes.ok) return;
        made = URL.createObjectURL(new Blob([new Uint8Array(bytes.value)]));
        setUrl(made);
      });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [attachmentId]);
  return url === undefined ? null : <img alt={name} className={styles.image} src={url} />;
}
