import { join } from 'node:path';
import { app } from 'electron';
import log from 'electron-log/main';

log.transports.file.resolvePathFn = () => join(app.getPath('userData'), 'logs', 'attache.log');
log.transports.file.level = 'info';
log.transports.console.level = app.isPackaged ? false : 'info';

/** The program's log: events and bugs with their places, never what a person entered. */
export const logger = log;
