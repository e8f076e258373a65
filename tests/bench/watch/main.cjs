/**
 * Watches an app's start from inside, by way of NODE_OPTIONS, so that neither app knows that it is measured: gives every
 * page the script that sees the list appear, writes the times (milliseconds since 1970) to the file BENCH_REPORT, and
 * quits.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

// The database process is not watched.
delete process.env.NODE_OPTIONS;

// Electron's own module is not there yet when Node loads what NODE_OPTIONS names.
process.nextTick(() => watch(require('electron')));

function watch({ app, ipcMain }) {
  let shown;

  app.on('session-created', (session) => {
    const filePath = join(__dirname, 'page.cjs');
    if (session.registerPreloadScript) session.registerPreloadScript({ type: 'frame', filePath });
    else session.setPreloads([filePath]);
  });

  app.on('browser-window-created', (_event, window) => {
    const note = () => {
      shown ??= Date.now();
    };
    if (window.isVisible()) note();
    else window.once('show', note);
  });

  ipcMain.on('bench:usable', (_event, painted) => {
    writeFileSync(process.env.BENCH_REPORT, JSON.stringify({ shown, painted }));
    app.quit();
  });
}
