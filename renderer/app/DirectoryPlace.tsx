import { ExportDirectory } from '../documents/directory/ExportDirectory';
import { PeopleScreen } from '../features/people/PeopleScreen';

/** The people and organisations of the directory, and what comes in and goes out as files. */
export function DirectoryPlace({ part }: { part: 'people' | 'organisations' }) {
  return (
    <>
      <PeopleScreen tab={part} />
      <ExportDirectory />
    </>
  );
}
