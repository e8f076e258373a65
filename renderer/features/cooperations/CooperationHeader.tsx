import { CalendarRange, Ellipsis, Trash2 } from 'lucide-react';
import { currentStep } from '../../../db/domain/cooperation';
import type { CooperationDetail } from '../../../electron/contract/cooperations';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { capitalised } from '../../shared/format';
import {
  type CooperationSection,
  cooperationRoute,
  cooperationSections,
  goTo,
  hrefOf,
  partnerRoute,
} from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { cooperationTone } from '../../shared/stages';
import { useRemoval } from '../../shared/useRemoval';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { Pill } from '../../ui/Pill';
import { TabNav } from '../../ui/TabNav';
import styles from './Cooperations.module.css';
import { spanText } from './spanText';

type Props = { cooperation: CooperationDetail; section: CooperationSection };

/** Which cooperation it is, with whom and how far it has come, and the sections of its page. */
export function CooperationHeader({ cooperation, section }: Props) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const { id, title, partnerId, partnerName, steps } = cooperation;
  const stage = currentStep(steps)?.stage;
  const counts: Partial<Record<CooperationSection, number>> = {
    agreements: cooperation.agreements.length || undefined,
    decisions: cooperation.decisions.length || undefined,
  };

  async function remove() {
    if (await removal(api().cooperations.remove({ id }), 'deletedNamed', title))
      goTo(partnerRoute(partnerId, 'cooperation'));
  }
  const deletion = { id: 'cooperations.remove', name: t('cooperations.delete'), icon: Trash2 };
  useCommands([{ ...deletion, group: 'screen', run: () => void remove() }]);

  return (
    <div>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { id: 'partners', label: t('app.places.partners'), href: hrefOf({ screen: 'partners' }) },
              ...(partnerName === null
                ? []
                : [
                    {
                      id: 'partner',
                      label: partnerName,
                      href: hrefOf(partnerRoute(partnerId, 'cooperation')),
                    },
                  ]),
            ]}
            label={t('common.breadcrumbs')}
          />
        }
        actions={
          <MenuButton
            icon={Ellipsis}
            isIconOnly
            items={[{ id: 'remove', label: deletion.name, icon: Trash2, onAction: () => void remove() }]}
            label={t('common.more')}
          />
        }
        meta={
          <>
            <Pill tone={stage && cooperationTone[stage]}>
              {stage ? t(`cooperations.stages.${stage}`) : t('cooperations.noStage')}
            </Pill>
            <MetaItem icon={CalendarRange}>{capitalised(spanText(steps, t, language), language)}</MetaItem>
          </>
        }
        title={title}
        titleField={
          <SavedText
            as="title"
            draftKey={`cooperation ${id} title`}
            key={id}
            label={t('cooperations.title')}
            onSave={(text) => api().cooperations.update({ id, patch: { title: text } })}
            value={title}
          />
        }
      />
      <div className={styles.tabs}>
        <TabNav
          current={section}
          items={cooperationSections.map((each) => ({
            id: each,
            label: t(`cooperations.sections.${each}`),
            count: counts[each],
            href: hrefOf(cooperationRoute(id, each)),
          }))}
          label={t('cooperations.parts')}
        />
      </div>
    </div>
  );
}
