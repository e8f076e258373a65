/**
 * The yardstick: the least that an Electron app can be. One window with a page of plain text, and one empty handler.
 */
const { join } = require('node:path');
const { app, BrowserWindow, ipcMain } = require('electron');

app.setPath('userData', process.env.BENCH_PROFILE);
ipcMain.handle('empty', () => {});

void app.whenReady().then(() => {
  const webPreferences = { preload: join(__dirname, 'preload.cjs'), sandbox: true, contextIsolation: true };
  void new BrowserWindow({ width: 1280, height: 800, webPreferences }).loadFile(
    join(__dirname, 'index.html'),
  );
});

app.on('window-all-closed', () => app.quit());
