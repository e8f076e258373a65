import { useTexts } from '../../i18n';
import { hrefOf } from '../../shared/route';
import { SectionNav } from '../../ui/SectionNav';
import { FlowPicture } from './FlowPicture';
import { FunnelPicture } from './FunnelPicture';
import { MapPicture } from './MapPicture';
import styles from './Pictures.module.css';
import { YearsPicture } from './YearsPicture';

const pictures = ['map', 'years', 'flow', 'funnel'] as const;

/** What all records together look like, one picture at a time. `focus` names the picture. */
export function PicturesSection({ focus }: { focus: string | null }) {
  const { t } = useTexts();
  const current = pictures.find((picture) => picture === focus) ?? 'map';
  return (
    <div className={styles.section}>
      <SectionNav
        current={current}
        items={pictures.map((id) => ({
          id,
          label: t(`pictures.${id}.name`),
          href: hrefOf({ screen: 'reports', section: 'pictures', focus: id }),
        }))}
        label={t('pictures.parts')}
      />
      {current === 'map' && <MapPicture />}
      {current === 'years' && <YearsPicture />}
      {current === 'flow' && <FlowPicture />}
      {current === 'funnel' && <FunnelPicture />}
    </div>
  );
}
