/**
 * Sees when the first row of the list, or what stands in place of an empty list, is on the screen: the first task after
 * the frame that draws it. Something that is gone again a moment later was another screen passing by.
 */
const { ipcRenderer } = require('electron');

// A row of the list component; or its empty state, by the name that its style module gives the class.
const USABLE = 'main [role="grid"] [role="row"][data-index], main [class*="_empty_"]';
const LASTING_MS = 200;

const now = () => performance.timeOrigin + performance.now();

function look() {
  const found = document.querySelector(USABLE);
  if (!found) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => confirmLater(found, now());
    port1.postMessage(null);
  });
}

function confirmLater(found, painted) {
  setTimeout(() => {
    if (found.isConnected) ipcRenderer.send('bench:usable', painted);
    else start();
  }, LASTING_MS);
}

const observer = new MutationObserver(look);
function start() {
  observer.observe(document, { childList: true, subtree: true });
  look();
}
start();
