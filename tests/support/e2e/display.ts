/** Files that run at the same time have a display each (`build/checks/all.mjs`): on one, only one app has the keyboard. */
const displays = process.env.ATTACHE_DISPLAYS?.split(' ') ?? [];
const own = displays[Number(process.env.VITEST_POOL_ID) - 1];
if (own) {
  process.env.DISPLAY = own;
  delete process.env.WAYLAND_DISPLAY;
}
