import { Ellipsis, MapPin, Trash2 } from 'lucide-react';
import type { PartnerDetail } from '../../../electron/contract/partners';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useCommands } from '../../shared/commands';
import { countryName } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { goTo, hrefOf, type PartnerSection, partnerRoute, partnerSections } from '../../shared/route';
import { SavedText } from '../../shared/SavedText';
import { useRemoval } from '../../shared/useRemoval';
import { Breadcrumbs } from '../../ui/Breadcrumbs';
import { MenuButton } from '../../ui/MenuButton';
import { MetaItem } from '../../ui/MetaItem';
import { PageHeader } from '../../ui/PageHeader';
import { TabNav } from '../../ui/TabNav';
import { LocalTime } from './LocalTime';
import styles from './PartnerHeader.module.css';

/** Who the partner is, and the sections of its page. */
export function PartnerHeader({ partner, section }: { partner: PartnerDetail; section: PartnerSection }) {
  const { t, language } = useTexts();
  const removal = useRemoval();
  const { id, name } = partner;

  async function remove() {
    if (await removal(api().partners.remove({ id }), 'deletedNamed', name)) goTo({ screen: 'partners' });
  }
  const deletion = { id: 'partners.remove', name: t('partners.delete'), icon: Trash2 };
  useCommands([{ ...deletion, group: 'screen', run: () => void remove() }]);

  return (
    <div>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { id: 'partners', label: t('app.places.partners'), href: hrefOf({ screen: 'partners' }) },
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
            {partner.nativeName && (
              <MetaItem>
                <NativeName>{partner.nativeName}</NativeName>
              </MetaItem>
            )}
            {partner.country && <MetaItem icon={MapPin}>{countryName(partner.country, language)}</MetaItem>}
            {partner.zone && <LocalTime zone={partner.zone} />}
          </>
        }
        title={name}
        titleField={
          <SavedText
            as="title"
            draftKey={`partner ${id} name`}
            key={id}
            label={t('partners.name')}
            onSave={(text) => api().partners.update({ id, patch: { name: text } })}
            value={name}
          />
        }
      />
      <div className={styles.tabs}>
        <TabNav
          current={section}
          items={partnerSections.map((each) => ({
            id: each,
            label: t(`partners.sections.${each}`),
            href: hrefOf(partnerRoute(id, each)),
          }))}
          label={t('partners.parts')}
        />
      </div>
    </div>
  );
}
