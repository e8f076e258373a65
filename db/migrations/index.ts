import { office } from './0001-office';
import { programme } from './0002-programme';
import { delegation } from './0003-delegation';
import { results } from './0004-results';
import { documents } from './0005-memos';
import type { Migration } from './migration';

/** All migrations in their order; the last one's version is the format that this program writes. */
export const migrations: readonly Migration[] = [office, programme, delegation, results, documents];
