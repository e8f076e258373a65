import { useEffect, useState } from 'react';
import { useTexts } from '../i18n';
import { TabNav } from '../ui/TabNav';
import { useRecords } from './records';
import { hrefOf } from './route';

export type DirectoryPart = 'people' | 'organisations' | 'places' | 'duplicates';

/** Milliseconds until what one came for is there, before everybody is compared with everybody. */
const untilRead = 500;

/** The parts of the directory: whom one knows, where they belong, where things take place, and who is there twice. */
export function DirectoryTabs({ current }: { current: DirectoryPart }) {
  const { t } = useTexts();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setRead(true), untilRead);
    return () => window.clearTimeout(timer);
  }, []);
  const twice = useRecords('duplicates', 'list', isRead ? undefined : 'wait').data?.length;
  return (
    <TabNav
      current={current}
      items={[
        { id: 'people', label: t('people.people'), href: hrefOf({ screen: 'people' }) },
        { id: 'organisations', label: t('people.organisations'), href: hrefOf({ screen: 'organisations' }) },
        { id: 'places', label: t('places.places'), href: hrefOf({ screen: 'places' }) },
        {
          id: 'duplicates',
          label: t('duplicates.tab'),
          count: twice || undefined,
          href: hrefOf({ screen: 'duplicates' }),
        },
      ]}
      label={t('people.parts')}
    />
  );
}
