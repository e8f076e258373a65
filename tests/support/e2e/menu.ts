/** The native menus, which are no part of the page. */
import type { ElectronApplication } from 'playwright-core';
import { expect } from 'vitest';

/** The labels of one of the native menus. */
export const inMenu = (app: ElectronApplication, menu: string): Promise<string[]> =>
  app.evaluate(
    ({ Menu }, label) =>
      Menu.getApplicationMenu()
        ?.items.find((item) => item.label === label)
        ?.submenu?.items.map((item) => item.label) ?? [],
    menu,
  );

/** Takes the last step back by the menu, which names it. */
export async function undoByMenu(app: ElectronApplication, step: string): Promise<void> {
  const label = `Fortryd: ${step}`;
  await expect.poll(() => inMenu(app, 'Rediger')).toContain(label);
  await app.evaluate(({ Menu }, wanted) => {
    const edit = Menu.getApplicationMenu()?.items.find((item) => item.label === 'Rediger');
    edit?.submenu?.items.find((item) => item.label === wanted)?.click();
  }, label);
}
