import { z } from 'zod';
import { delegationPapers, nameScripts } from '../../db/domain/delegation-paper';
import { programmePapers } from '../../db/domain/programme-paper';
import { returns, task } from './operation';

/** Names a document that the print view can show, with what it needs to know. */
export const printableSchema = z.discriminatedUnion('document', [
  z
    .object({
      document: z.literal('programme'),
      paper: z.enum(programmePapers),
      missionId: z.uuid(),
      /** A released version, or null for the draft. */
      versionId: z.uuid().nullable(),
      /** BCP 47. */
      language: z.string().min(2).max(20),
      /** The one day of the day cards; null for all of them. */
      day: z.string().max(10).nullable(),
      /** Whose programme or whose changes; null in the other documents, and for everybody's changes. */
      participationId: z.uuid().nullable(),
      /** The version that changes are told against. */
      againstId: z.uuid().nullable(),
    })
    .strict(),
  z
    .object({
      document: z.literal('delegation'),
      paper: z.enum(delegationPapers),
      missionId: z.uuid(),
      /** BCP 47. */
      language: z.string().min(2).max(20),
      /** Whether the list has photographs. */
      hasPhotos: z.boolean(),
      /** In which script names stand on badges and place cards. */
      script: z.enum(nameScripts),
      /** The one day of arrivals and departures; null for all of them. */
      day: z.string().max(10).nullable(),
      /** Which seating plan; null in the other documents. */
      planId: z.uuid().nullable(),
    })
    .strict(),
  z
    .object({
      document: z.literal('catalogue'),
      paper: z.literal('catalogue'),
      partnerId: z.uuid(),
      /** BCP 47. */
      language: z.string().min(2).max(20),
      /** The partner's needs that are left out; one that comes later is in it. */
      withoutNeedIds: z.array(z.uuid()).max(1_000),
      /** Whether it says whom to write to, what solutions cost, and which needs have none. */
      hasContacts: z.boolean(),
      hasCosts: z.boolean(),
      hasUnmet: z.boolean(),
    })
    .strict(),
  z.object({ document: z.literal('memo'), memoId: z.uuid() }).strict(),
]);
export type Printable = z.output<typeof printableSchema>;
export type ProgrammePrintable = Extract<Printable, { document: 'programme' }>;
export type DelegationPrintable = Extract<Printable, { document: 'delegation' }>;
export type CataloguePrintable = Extract<Printable, { document: 'catalogue' }>;
export type MemoPrintable = Extract<Printable, { document: 'memo' }>;

export const documents = {
  /** Prints the document's print view (A4, tagged, numbered pages) in a hidden window and returns the PDF. */
  pdf: task(
    z.object({ printable: printableSchema, footer: z.string().max(1_000) }).strict(),
    returns<Uint8Array>(),
  ),
  /** Opens that window ahead of time: somebody looks at a document, and may want it as PDF. */
  prepare: task(z.undefined(), returns<null>()),
  /** Said by the print view itself once all of it stands there, or when it finds that it can't show it. */
  printReady: task(z.object({ isShown: z.boolean() }).strict(), returns<null>()),
};
