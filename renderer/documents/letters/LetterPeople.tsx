import { type DelegationMember } from '../../../db/domain/delegation-records';
import { useTexts } from '../../i18n';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Pill } from '../../ui/Pill';
import { Section } from '../../ui/Section';
import { fullName, officeOf } from '../delegation/people';
import styles from './Letters.module.css';

type Props = {
  people: readonly DelegationMember[];
  /** The language of the letter: who is called what in it. */
  language: string;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** To whom letters go: those not invited yet, unless somebody says otherwise. */
export function LetterPeople({ people, language, chosen, onChange }: Props) {
  const { t } = useTexts();
  const toggle = (id: string, isSelected: boolean) => {
    const next = new Set(chosen);
    if (isSelected) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const pick = (of: readonly DelegationMember[]) => onChange(new Set(of.map(({ id }) => id)));
  return (
    <Section count={chosen.size} heading={t('letters.people.heading')}>
      {people.length === 0 && <p className={styles.hint}>{t('letters.people.none')}</p>}
      {people.length > 0 && (
        <div className={styles.choosing}>
          <Button
            onPress={() => pick(people.filter(({ invitation }) => invitation === 'not-invited'))}
            size="small"
          >
            {t('letters.people.notInvited')}
          </Button>
          <Button onPress={() => pick(people)} size="small">
            {t('letters.people.all')}
          </Button>
          <Button onPress={() => pick([])} size="small" variant="quiet">
            {t('letters.people.nobody')}
          </Button>
        </div>
      )}
      <ul className={styles.people}>
        {people.map((member) => (
          <li className={styles.person} key={member.id}>
            <div>
              <Checkbox
                isSelected={chosen.has(member.id)}
                label={fullName(member, { language })}
                onChange={(isSelected) => toggle(member.id, isSelected)}
              />
              {officeOf(member, { language }) && (
                <p className={styles.office}>
                  <bdi>{officeOf(member, { language })}</bdi>
                </p>
              )}
            </div>
            <Pill tone={member.invitation === 'accepted' ? 'good' : 'neutral'}>
              {t(`terms.invitation.${member.invitation}`)}
            </Pill>
          </li>
        ))}
      </ul>
    </Section>
  );
}
