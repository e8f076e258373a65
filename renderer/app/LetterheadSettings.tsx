import { ImageUp, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { largestLogo, logoField } from '../../db/domain/letterhead';
import type { OfficeInfo } from '../../electron/contract/office';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { imageOf, photoUrl } from '../shared/photoUrl';
import { useRecords } from '../shared/records';
import { SavedText } from '../shared/SavedText';
import { mostPixels, pictureSize } from '../shared/squarePhoto';
import { useRun } from '../shared/useRun';
import { Button } from '../ui/Button';
import { ErrorText } from '../ui/ErrorText';
import { FormGrid } from '../ui/FormGrid';
import { FormWide } from '../ui/FormWide';
import styles from './LetterheadSettings.module.css';

/** What stands at the head of the documents beside the office's own name. */
export function LetterheadSettings({ office }: { office: OfficeInfo }) {
  const { t } = useTexts();
  const field = (name: 'authority' | 'unit' | 'address' | 'phone' | 'website' | 'ean', type?: 'tel') => (
    <SavedText
      draftKey={`office ${name}`}
      hint={name === 'unit' ? t('settings.unitHint') : undefined}
      label={t(`settings.${name}`)}
      onSave={(text) => api().office.update({ patch: { [name]: text } })}
      type={type}
      value={office[name]}
    />
  );
  return (
    <FormGrid>
      {field('authority')}
      {field('unit')}
      <FormWide>{field('address')}</FormWide>
      {field('phone', 'tel')}
      {field('website')}
      {field('ean')}
      <FormWide>
        <Logo />
      </FormWide>
    </FormGrid>
  );
}

/** The picture at the head of documents: chosen, shown as it is, taken away. */
function Logo() {
  const { t } = useTexts();
  const run = useRun();
  const { data: logo = '' } = useRecords('office', 'logo');
  const image = useMemo(() => imageOf(logo), [logo]);
  const [problem, setProblem] = useState<'notPicture' | 'tooLarge' | null>(null);

  async function choose(file: File): Promise<void> {
    const url = file.size > largestLogo ? 'too-large' : await readLogo(file);
    setProblem(url === 'too-large' ? 'tooLarge' : url === null ? 'notPicture' : null);
    if (url !== null && url !== 'too-large') await run(api().office.setLogo({ logo: url }));
  }

  return (
    <div className={styles.logo}>
      <span className={styles.label}>{t('settings.logo')}</span>
      {image && (
        <img
          alt={t('settings.logoShown')}
          className={styles.picture}
          draggable={false}
          src={photoUrl(image)}
        />
      )}
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg']}
          onSelect={(list) => {
            const [file] = list ?? [];
            if (file) void choose(file);
          }}
        >
          <Button icon={ImageUp} size="small">
            {t(image ? 'settings.replaceLogo' : 'settings.chooseLogo')}
          </Button>
        </FileTrigger>
        {image && (
          <Button
            icon={Trash2}
            onPress={() => void run(api().office.setLogo({ logo: '' }))}
            size="small"
            variant="quiet"
          >
            {t('settings.removeLogo')}
          </Button>
        )}
      </div>
      {problem ? (
        <ErrorText>{t(`settings.${problem}`)}</ErrorText>
      ) : (
        <p className={styles.hint}>{t('settings.logoHint')}</p>
      )}
    </div>
  );
}

/** A PNG or JPEG as a data URL; null for anything else, whatever its name says. */
async function readLogo(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = pictureSize(bytes);
  if (!size || size.width * size.height === 0 || size.width * size.height > mostPixels) return null;
  // The head of a file says what it is; whether it can be drawn shows when it is.
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!bitmap) return null;
  bitmap.close();
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  const url = `data:image/${bytes[0] === 0x89 ? 'png' : 'jpeg'};base64,${btoa(text)}`;
  return logoField.safeParse(url).success ? url : null;
}
