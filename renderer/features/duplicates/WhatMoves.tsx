import { personUses } from '../../../db/domain/merging';
import { personName } from '../../../db/domain/person';
import type { Compared } from '../../../electron/contract/duplicates';
import { useTexts } from '../../i18n';
import { Callout } from '../../ui/Callout';

type Props = { gone: Compared; sharedMissions: readonly string[] };

/** What comes along from the one who goes. */
export function WhatMoves({ gone, sharedMissions }: Props) {
  const { t, language } = useTexts();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const name = personName(gone.person);
  const uses = personUses
    .filter((use) => gone.uses[use] > 0)
    .map((use) => t(`duplicates.use.${use}`, { count: gone.uses[use] }));
  return (
    <Callout
      title={
        uses.length > 0
          ? t('duplicates.moves', { name, list: list.format(uses) })
          : t('duplicates.movesNothing', { name })
      }
    >
      {sharedMissions.length > 0 && t('duplicates.shared', { missions: list.format(sharedMissions) })}
    </Callout>
  );
}
