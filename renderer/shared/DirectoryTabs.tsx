import { useTexts } from '../i18n';
import { TabNav } from '../ui/TabNav';
import { hrefOf } from './route';

export type DirectoryPart = 'people' | 'organisations' | 'places';

/** The parts of the directory: whom one knows, where they belong, and where things take place. */
export function DirectoryTabs({ current }: { current: DirectoryPart }) {
  const { t } = useTexts();
  return (
    <TabNav
      current={current}
      items={[
        { id: 'people', label: t('people.people'), href: hrefOf({ screen: 'people' }) },
        { id: 'organisations', label: t('people.organisations'), href: hrefOf({ screen: 'organisations' }) },
        { id: 'places', label: t('places.places'), href: hrefOf({ screen: 'places' }) },
      ]}
      label={t('people.parts')}
    />
  );
}
