import { CircleAlert, CircleCheck, Trash2 } from 'lucide-react';
import { casesUnchecked, type WorkshopCase } from '../../../db/domain/workshop';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { formatDay } from '../../shared/format';
import { SavedText } from '../../shared/SavedText';
import { useAdding } from '../../shared/useAdding';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { AddLine } from './AddLine';
import { AnonymityCheck } from './AnonymityCheck';
import styles from './Parts.module.css';

type Props = { itemId: string; cases: readonly WorkshopCase[] };

/** The cases that a workshop uses. One of which nobody made sure that no one can be recognised is marked. */
export function Cases({ itemId, cases }: Props) {
  const { t } = useTexts();
  const unchecked = casesUnchecked(cases);
  return (
    <Section count={cases.length || undefined} heading={t('workshop.cases')}>
      {cases.length === 0 && <p className={styles.empty}>{t('workshop.casesEmpty')}</p>}
      {unchecked > 0 && (
        <p className={styles.warning}>
          <Icon icon={CircleAlert} size={14} />
          {t('workshop.casesUnchecked', { count: unchecked })}
        </p>
      )}
      <ul>
        {cases.map((one) => (
          <Case key={one.id} one={one} />
        ))}
      </ul>
      <div className={styles.besideIcon}>
        <AddLine
          add={(title) => api().workshops.addCase({ itemId, title })}
          draftKey={`workshop_case new ${itemId}`}
          label={t('workshop.addCase')}
          placeholder={t('workshop.addCasePlaceholder')}
        />
      </div>
    </Section>
  );
}

function Case({ one }: { one: WorkshopCase }) {
  const { t, language } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  const checking = useAdding();
  const { id, title, detail, anonymised } = one;
  return (
    <li className={styles.entry}>
      <fieldset aria-label={title} className={styles.entryFields}>
        <SavedText
          draftKey={`workshop_case ${id} title`}
          isLabelHidden
          isRequired
          label={t('workshop.caseTitle')}
          onSave={(text) => api().workshops.updateCase({ id, patch: { title: text } })}
          value={title}
        />
        <SavedText
          as="text"
          draftKey={`workshop_case ${id} detail`}
          isLabelHidden
          label={t('workshop.caseDetail')}
          onSave={(text) => api().workshops.updateCase({ id, patch: { detail: text } })}
          placeholder={t('workshop.caseDetail')}
          rows={1}
          value={detail}
        />
        {checking.isAdding ? (
          <AnonymityCheck one={one} onDone={checking.end} />
        ) : (
          <div className={styles.check} data-is-done={anonymised !== null}>
            <Icon icon={anonymised ? CircleCheck : CircleAlert} size={14} />
            <span>
              {anonymised
                ? t('workshop.anonymised', {
                    name: anonymised.by,
                    date: formatDay(anonymised.on, language, 'short'),
                  })
                : t('workshop.notAnonymised')}
            </span>
            <Button {...checking.opener} size="small" variant="quiet">
              {anonymised ? t('workshop.changeCheck') : t('workshop.noteCheck')}
            </Button>
            {anonymised && (
              <Button
                onPress={() => void run(api().workshops.updateCase({ id, patch: { anonymised: null } }))}
                size="small"
                variant="quiet"
              >
                {t('workshop.withdrawCheck')}
              </Button>
            )}
          </div>
        )}
      </fieldset>
      <IconButton
        icon={Trash2}
        label={t('workshop.removeCase', { name: title })}
        onPress={() => void remove(api().workshops.removeCase({ id }), 'removedNamed', title)}
        size="small"
      />
    </li>
  );
}
