import { z } from 'zod';
import { returns, task } from './operation';

const entry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('separator') }),
  /** A command of the window's: choosing it sends the id back. */
  z.object({
    type: z.literal('command'),
    id: z.string().max(100),
    label: z.string().max(200),
    accelerator: z.string().max(40).optional(),
    enabled: z.boolean(),
    checked: z.boolean().optional(),
  }),
  /** What the system knows how to do. */
  z.object({
    type: z.literal('role'),
    role: z.enum([
      'cut',
      'copy',
      'paste',
      'selectAll',
      'quit',
      'zoomIn',
      'zoomOut',
      'resetZoom',
      'togglefullscreen',
      'minimize',
      'close',
      'hide',
      'about',
    ]),
    label: z.string().max(200),
  }),
]);

/** The native menu as the window's commands draw it, already in the user's language. */
export const menuSchema = z
  .array(z.object({ label: z.string().max(100), entries: z.array(entry).max(60) }))
  .max(12);
export type MenuDescription = z.output<typeof menuSchema>;

export const shell = {
  setMenu: task(menuSchema, returns<null>()),
  /** The window has saved everything that can be saved and may close now. */
  readyToClose: task(z.undefined(), returns<null>()),
};
