import { useTexts } from '../i18n';
import { PersonPicker } from '../shared/PersonPicker';
import { useMe } from './useMe';

/** Who one is, for the follow-ups that one is responsible for. */
export function FollowUpSettings() {
  const { t } = useTexts();
  const [me, setMe] = useMe();
  return (
    <PersonPicker
      hint={t('settings.meHint')}
      label={t('settings.me')}
      onChange={setMe}
      placeholder={t('settings.mePlaceholder')}
      value={me}
    />
  );
}
