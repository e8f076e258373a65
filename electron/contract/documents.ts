import { z } from 'zod';
import { returns, task } from './operation';
import { languages } from './preferences';

/** Names a document that the print view can show, with what it needs to know. */
export const printableSchema = z.discriminatedUnion('document', [
  z.object({ document: z.literal('programme'), missionId: z.uuid(), language: z.enum(languages) }).strict(),
]);
export type Printable = z.output<typeof printableSchema>;

export const documents = {
  /** Prints the document's print view (A4, tagged, numbered pages) in a window of its own and returns the PDF. */
  pdf: task(
    z.object({ printable: printableSchema, footer: z.string().max(1_000) }).strict(),
    returns<Uint8Array>(),
  ),
  /** Said by the print view itself once all of it stands there, or when it finds that it can't show it. */
  printReady: task(z.object({ isShown: z.boolean() }).strict(), returns<null>()),
};
