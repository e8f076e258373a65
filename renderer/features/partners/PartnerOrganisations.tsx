import { Ellipsis, Unlink, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { personName } from '../../../db/domain/person';
import type { PartnerDetail } from '../../../electron/contract/partners';
import type { OrganisationRow, PersonRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { useOrganisationHint } from '../../shared/organisations';
import { PersonPicker } from '../../shared/PersonPicker';
import { personHint } from '../../shared/people';
import { hrefOf } from '../../shared/route';
import { useRun } from '../../shared/useRun';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { Section } from '../../ui/Section';
import styles from './PartnerOrganisations.module.css';

/** Whom one knows there: the partner's organisations with their people, and room for more. */
export function PartnerOrganisations({ partner }: { partner: PartnerDetail }) {
  const { t } = useTexts();
  const run = useRun();
  // Each organisation that was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);
  const { id: partnerId, organisations, contacts, kind } = partner;

  async function add(id: string | null) {
    if (id === null) return;
    await run(api().people.updateOrganisation({ id, patch: { partnerId } }));
    setAdded(added + 1);
  }

  return (
    <Section count={organisations.length || undefined} heading={t('partners.organisations')}>
      <ul className={styles.organisations}>
        {organisations.map((organisation) => (
          <Organisation
            key={organisation.id}
            organisation={organisation}
            people={contacts.filter(({ organisationId }) => organisationId === organisation.id)}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <OrganisationPicker
          autoFocus={added > 0}
          isLabelHidden
          key={added}
          label={t('partners.addOrganisation')}
          newKind={kind === 'city' ? 'municipality' : 'network'}
          newPartnerId={partnerId}
          onChange={(id) => void add(id)}
          placeholder={t('partners.addOrganisation')}
          value={null}
        />
      </div>
    </Section>
  );
}

function Organisation({ organisation, people }: { organisation: OrganisationRow; people: PersonRow[] }) {
  const { t } = useTexts();
  const run = useRun();
  const hint = useOrganisationHint();
  const [isAdding, setAdding] = useState(false);
  const { id, name } = organisation;

  async function add(personId: string | null) {
    if (personId === null) return;
    await run(api().people.update({ id: personId, patch: { organisationId: id } }));
    setAdding(false);
  }

  return (
    <li className={styles.organisation}>
      <div className={styles.head}>
        <div>
          <div className={styles.name}>
            <LinkButton href={hrefOf({ screen: 'organisation', id })}>
              <bdi>{name}</bdi>
            </LinkButton>
          </div>
          <div className={styles.hint}>{hint(organisation)}</div>
        </div>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            {
              id: 'contact',
              label: t('partners.addContact'),
              icon: UserPlus,
              onAction: () => setAdding(true),
            },
            {
              id: 'unlink',
              label: t('partners.unlink'),
              icon: Unlink,
              onAction: () => void run(api().people.updateOrganisation({ id, patch: { partnerId: null } })),
            },
          ]}
          label={t('partners.moreAbout', { name })}
          size="small"
        />
      </div>
      {people.length > 0 && (
        <ul className={styles.people}>
          {people.map((person) => (
            <li className={styles.person} key={person.id}>
              <LinkButton href={hrefOf({ screen: 'person', id: person.id })}>
                <bdi>{personName(person)}</bdi>
              </LinkButton>{' '}
              <span className={styles.hint}>{personHint({ ...person, organisationName: null })}</span>
            </li>
          ))}
        </ul>
      )}
      {isAdding && (
        <div className={styles.add}>
          <PersonPicker
            autoFocus
            isLabelHidden
            label={t('partners.addContactTo', { name })}
            newOrganisationId={id}
            onChange={(personId) => void add(personId)}
            placeholder={t('partners.addContactTo', { name })}
            value={null}
          />
        </div>
      )}
    </li>
  );
}
