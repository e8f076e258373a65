import { Plus, Trash2 } from 'lucide-react';
import { type AudienceCount, audienceCategories, audienceTotals } from '../../../db/domain/workshop';
import type { WorkshopDetail } from '../../../electron/contract/workshops';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { NumberField } from '../../ui/NumberField';
import { Section } from '../../ui/Section';
import styles from './Audience.module.css';
import parts from './Parts.module.css';
import { totalWords } from './words';

const numbers = ['expected', 'present'] as const;

/** Whom a workshop is for, and how many of which groups were expected and came. */
export function AudiencePart({ workshop }: { workshop: WorkshopDetail }) {
  const { t, language } = useTexts();
  const run = useRun();
  const { id: itemId, audienceCounts } = workshop;
  const totals = audienceTotals(audienceCounts);
  const rest = audienceCategories.filter(
    (category) => !audienceCounts.some((count) => count.category === category),
  );
  return (
    <>
      <SavedText
        as="text"
        draftKey={`workshop ${itemId} audience`}
        label={t('workshops.audience')}
        onSave={(audience) => api().workshops.update({ id: itemId, patch: { audience } })}
        placeholder={t('workshops.audienceHint')}
        rows={2}
        value={workshop.audience}
      />
      <Section count={audienceCounts.length || undefined} heading={t('workshop.counts')}>
        {audienceCounts.length === 0 ? (
          <p className={parts.empty}>{t('workshop.countsEmpty')}</p>
        ) : (
          <table className={styles.counts}>
            <thead>
              <tr>
                <th scope="col">{t('workshop.category')}</th>
                {numbers.map((field) => (
                  <th className={styles.number} key={field} scope="col">
                    {t(`workshop.${field}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {audienceCounts.map((count) => (
                <Group count={count} itemId={itemId} key={count.category} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('workshop.total')}</th>
                {numbers.map((field) => {
                  const { sum, cover } = totalWords(totals[field], t, language);
                  return (
                    <td className={styles.number} key={field}>
                      {sum}
                      {cover && <span className={styles.cover}>{cover}</span>}
                    </td>
                  );
                })}
              </tr>
            </tfoot>
          </table>
        )}
        {rest.length > 0 && (
          <div className={parts.adding}>
            <MenuButton
              icon={Plus}
              items={rest.map((category) => ({
                id: category,
                label: t(`terms.audienceCategory.${category}`),
                onAction: () => void run(api().workshops.countAudience({ itemId, category, patch: {} })),
              }))}
              label={t('workshop.addCategory')}
              size="small"
              variant="quiet"
            />
          </div>
        )}
      </Section>
    </>
  );
}

function Group({ itemId, count }: { itemId: string; count: AudienceCount }) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const { category } = count;
  const name = t(`terms.audienceCategory.${category}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      {numbers.map((field) => (
        <td className={styles.number} key={field}>
          <NumberField
            isLabelHidden
            label={t(`workshop.${field}Of`, { category: name })}
            maxValue={100_000}
            minValue={0}
            onChange={(next) =>
              void run(api().workshops.countAudience({ itemId, category, patch: { [field]: next } }))
            }
            value={count[field]}
          />
        </td>
      ))}
      <td className={styles.remove}>
        <IconButton
          icon={Trash2}
          label={t('workshop.removeCategory', { name })}
          onPress={() =>
            void remove(api().workshops.removeAudience({ itemId, category }), 'removedNamed', name)
          }
          size="small"
        />
      </td>
    </tr>
  );
}
