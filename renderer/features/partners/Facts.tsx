import { BookOpenText, Plus } from 'lucide-react';
import { useState } from 'react';
import type { PartnerFact } from '../../../db/domain/partner';
import { sideBySide } from '../../../db/domain/partner-facts';
import { useTexts } from '../../i18n';
import { useCommands } from '../../shared/commands';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { Fact } from './Fact';
import styles from './Facts.module.css';
import { factPlaces } from './factPlaces';
import { NewFact } from './NewFact';

type Props = { partnerId: string; facts: PartnerFact[] };

/** What is known about a partner. What several sources say of one thing stands side by side, none in another's place. */
export function Facts({ partnerId, facts }: Props) {
  const { t } = useTexts();
  const [isAdding, setAdding] = useState(false);
  const addition = { id: 'partners.addFact', name: t('partners.facts.add'), icon: Plus };
  useCommands([{ ...addition, group: 'screen', run: () => setAdding(true) }]);
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)} size="small" variant="quiet">
      {addition.name}
    </Button>
  );
  const groups = sideBySide(facts);
  const places = factPlaces(groups.map((group) => group.facts));

  return (
    <Section action={facts.length > 0 && !isAdding && add} heading={t('partners.facts.heading')}>
      {facts.length === 0 && !isAdding && (
        <EmptyState action={add} icon={BookOpenText} title={t('partners.facts.emptyTitle')}>
          {t('partners.facts.emptyText')}
        </EmptyState>
      )}
      <ul className={styles.facts}>
        {groups.map(({ label, facts: own, agreement }) => (
          <li className={styles.group} data-agreement={agreement} key={own[0]?.id}>
            <div className={styles.label}>
              <bdi>{label}</bdi>
              {agreement !== 'single' && (
                <span className={styles.agreement}>
                  {t(`partners.facts.${agreement}`, { count: own.length })}
                </span>
              )}
            </div>
            <div className={styles.values}>
              {own.map((fact) => (
                <Fact fact={fact} isOneOfSeveral={own.length > 1} key={fact.id} place={places.get(fact.id)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {isAdding && <NewFact onDone={() => setAdding(false)} partnerId={partnerId} />}
    </Section>
  );
}
