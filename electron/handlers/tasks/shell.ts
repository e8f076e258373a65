import type { BrowserWindow } from 'electron';
import { channels } from '../../ipc/wire';
import { drawMenu } from '../../platform/menu';
import type { TaskHandlers } from '.';

export const shell = (readyToClose: (window: BrowserWindow) => void): TaskHandlers['shell'] => ({
  setMenu: ({ contents }, description) => {
    drawMenu(description, (id) => contents.send(channels.event, { type: 'command', id }));
    return null;
  },
  readyToClose: ({ window }) => {
    readyToClose(window);
    return null;
  },
});
