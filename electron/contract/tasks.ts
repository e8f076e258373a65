import { attachedFiles } from './attached-files';
import { documents } from './documents';
import { files } from './files';
import { preferences } from './preferences';
import { shell } from './shell';
import { workspace } from './workspace';

/** The features that the main process serves; it loads no other schema. */
export const tasks = { attachedFiles, documents, files, preferences, shell, workspace };
