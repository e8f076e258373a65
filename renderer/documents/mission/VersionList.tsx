import { GitCompareArrows, Stamp } from 'lucide-react';
import type { ProgrammeVersion } from '../../../db/domain/programme-records';
import { dayOf } from '../../../db/domain/wall-time';
import { fromInstant } from '../../../db/domain/zones';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { formatDay } from '../../shared/format';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { Section } from '../../ui/Section';
import { versionName } from './DocumentFields';
import type { DocumentChoice } from './useDocumentChoice';
import styles from './VersionList.module.css';

type Props = {
  versions: readonly ProgrammeVersion[];
  /** IANA zone in whose time the days of release are told. */
  zone: string;
  choose: (part: Partial<DocumentChoice>) => void;
};

/** What has been released, the latest first; each can be looked at, and compared with any other edition. */
export function VersionList({ versions, zone, choose }: Props) {
  const { t, language } = useTexts();
  return (
    <Section
      action={
        <Button icon={Stamp} onPress={() => runCommand('programme.release')} size="small" variant="quiet">
          {t('versions.release.short')}
        </Button>
      }
      heading={t('versions.heading')}
    >
      {versions.length === 0 && <p className={styles.none}>{t('versions.none')}</p>}
      <ul>
        {versions.map((version) => (
          <li className={styles.version} key={version.id}>
            <div>
              <p className={styles.name}>
                <bdi>{versionName(version, t)}</bdi>
              </p>
              <p className={styles.released}>
                {t('versions.released', {
                  day: formatDay(dayOf(fromInstant(Date.parse(version.releasedAt), zone)), language, 'short'),
                })}
              </p>
              {version.note.trim() && (
                <p className={styles.note} dir="auto">
                  {version.note.trim()}
                </p>
              )}
            </div>
            <MenuButton
              icon={GitCompareArrows}
              isIconOnly
              items={othersThan(version, versions).map((other) => ({
                id: other?.id ?? 'draft',
                label: other ? versionName(other, t) : t('versions.draft'),
                onAction: () => choose({ paper: 'changes', ...inOrder(version, other) }),
              }))}
              label={t('versions.compare', { number: version.number })}
              size="small"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The draft (null) and every other version. */
const othersThan = (
  version: ProgrammeVersion,
  versions: readonly ProgrammeVersion[],
): (ProgrammeVersion | null)[] => [null, ...versions.filter(({ id }) => id !== version.id)];

/** Changes are told from the earlier edition to the later one; the draft is the latest of all. */
function inOrder(version: ProgrammeVersion, other: ProgrammeVersion | null) {
  if (other && other.number < version.number) return { versionId: version.id, againstId: other.id };
  return { versionId: other?.id ?? null, againstId: version.id };
}
