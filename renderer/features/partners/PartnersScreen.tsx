import { Landmark, Network, Plus } from 'lucide-react';
import type { PartnerRow } from '../../../electron/contract/partners';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { countryName } from '../../shared/format';
import { NativeName } from '../../shared/NativeName';
import { useRecords } from '../../shared/records';
import { hrefOf, partnerRoute } from '../../shared/route';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import styles from './PartnersScreen.module.css';

/** The cities and networks that the office works with. */
export function PartnersScreen() {
  const { t } = useTexts();
  const partners = useRecords('partners', 'list').data;
  if (!partners) return null;
  const cities = partners.filter(({ kind }) => kind === 'city');
  const networks = partners.filter(({ kind }) => kind === 'network');
  const create = (
    <Button icon={Plus} onPress={() => runCommand('partners.new')} variant="primary">
      {t('app.commands.newPartner')}
    </Button>
  );
  return (
    <div className={styles.screen}>
      <PageHeader actions={partners.length > 0 && create} title={t('app.places.partners')} />
      {partners.length === 0 && (
        <EmptyState action={create} icon={Landmark} title={t('partners.emptyTitle')}>
          {t('partners.emptyText')}
        </EmptyState>
      )}
      {cities.length > 0 && <Partners heading={t('partners.cities')} partners={cities} />}
      {networks.length > 0 && <Partners heading={t('partners.networks')} partners={networks} />}
    </div>
  );
}

function Partners({ heading, partners }: { heading: string; partners: PartnerRow[] }) {
  const { t, language } = useTexts();
  return (
    <Section count={partners.length} heading={heading}>
      <List>
        {partners.map(({ id, kind, name, nativeName, country, missions, facts }) => (
          <ListRow
            href={hrefOf(partnerRoute(id))}
            key={id}
            leading={<Icon icon={kind === 'city' ? Landmark : Network} size={18} />}
            secondLine={
              <>
                {nativeName && <NativeName>{nativeName}</NativeName>}
                {nativeName && country && ' · '}
                {countryName(country, language)}
                {!nativeName && !country && t('partners.countryUnknown')}
              </>
            }
            title={name}
            trailing={
              <span>
                {t('partners.missionCount', { count: missions })} ·{' '}
                {t('partners.factCount', { count: facts })}
              </span>
            }
          />
        ))}
      </List>
    </Section>
  );
}
