import { MemoTemplates } from '../documents/memos/templates/MemoTemplates';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { runCommand } from '../shared/commands';
import { useRecords } from '../shared/records';
import { SavedText } from '../shared/SavedText';
import { useRun } from '../shared/useRun';
import { ZonePicker } from '../shared/ZonePicker';
import { Button } from '../ui/Button';
import { FormGrid } from '../ui/FormGrid';
import { PageHeader } from '../ui/PageHeader';
import { Section } from '../ui/Section';
import { SegmentedControl } from '../ui/SegmentedControl';
import { FollowUpSettings } from './FollowUpSettings';
import { LetterheadSettings } from './LetterheadSettings';
import { ProgrammeSettings } from './ProgrammeSettings';
import { usePreferences } from './preferences';
import { RadarSettings } from './RadarSettings';
import { RemoveExample } from './RemoveExample';
import styles from './SettingsPlace.module.css';

/** The office's own data, the window's language and looks, and where the data lies. */
export function SettingsPlace() {
  const { t } = useTexts();
  const run = useRun();
  const { preferences, prefer } = usePreferences();
  const { data: office } = useRecords('office', 'get');
  if (!office) return null;
  const save = (patch: { name?: string; city?: string; zone?: string; email?: string }) =>
    api().office.update({ patch });
  return (
    <div className={styles.page}>
      <PageHeader title={t('settings.title')} />
      <Section heading={t('settings.office')}>
        <FormGrid>
          <SavedText
            draftKey="office name"
            label={t('settings.officeName')}
            onSave={(name) => save({ name })}
            value={office.name}
          />
          <SavedText
            draftKey="office city"
            label={t('settings.city')}
            onSave={(city) => save({ city })}
            value={office.city}
          />
          <ZonePicker
            hint={t('settings.zoneHint')}
            label={t('settings.zone')}
            onChange={(zone) => void (zone && run(save({ zone })))}
            value={office.zone}
          />
          <SavedText
            draftKey="office email"
            hint={t('settings.emailHint')}
            label={t('settings.email')}
            onSave={(email) => save({ email })}
            type="email"
            value={office.email}
          />
        </FormGrid>
      </Section>
      <Section heading={t('settings.letterhead')}>
        <LetterheadSettings office={office} />
      </Section>
      <Section heading={t('memoTemplates.heading')}>
        <MemoTemplates />
      </Section>
      <Section heading={t('settings.programmes')}>
        <ProgrammeSettings office={office} />
      </Section>
      <Section heading={t('settings.radar')}>
        <RadarSettings office={office} />
      </Section>
      <Section heading={t('settings.followUp')}>
        <FormGrid>
          <FollowUpSettings />
        </FormGrid>
      </Section>
      <Section heading={t('settings.window')}>
        <div className={styles.rows}>
          <div>
            <span className={styles.label}>{t('settings.language')}</span>
            <SegmentedControl
              items={[
                { id: 'da', label: t('terms.language.da') },
                { id: 'en', label: t('terms.language.en') },
              ]}
              label={t('settings.language')}
              onChange={(language) => prefer({ language })}
              value={preferences.language}
            />
          </div>
          <div>
            <span className={styles.label}>{t('settings.theme')}</span>
            <SegmentedControl
              items={(['system', 'light', 'dark'] as const).map((id) => ({
                id,
                label: t(`settings.themes.${id}`),
              }))}
              label={t('settings.theme')}
              onChange={(theme) => prefer({ theme })}
              value={preferences.theme}
            />
          </div>
        </div>
      </Section>
      <Section heading={t('settings.data')}>
        <p className={styles.text}>{t('settings.dataText')}</p>
        <div className={styles.actions}>
          <Button onPress={() => void run(api().workspace.reveal())}>{t('settings.reveal')}</Button>
          <Button onPress={() => runCommand('file.close-workspace')}>{t('settings.switch')}</Button>
          {office.kind === 'example' && <RemoveExample variant="secondary" />}
        </div>
      </Section>
    </div>
  );
}
