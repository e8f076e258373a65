import { z } from 'zod';
import { absentOr, choice, cleanLine, id, problem, record } from './fields';

export const attachmentRecordKinds = [
  'mission',
  'workshop',
  'need',
  'solution',
  'result',
  'agreement',
  'decision',
  'follow_up',
  'memo',
] as const;
export type AttachmentRecordKind = (typeof attachmentRecordKinds)[number];

/** A file that belongs to a record; its bytes lie beside the office's file under their SHA-256 (64 hexadecimal digits). */
export type Attachment = {
  readonly id: string;
  readonly recordKind: AttachmentRecordKind;
  /** For `workshop` the programme item's. */
  readonly recordId: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
};

/** An attachment with when it was added: a UTC instant, ISO 8601. */
export type ListedAttachment = Attachment & { readonly addedAt: string };

/** The record that files belong to. */
export const attachmentOwner = record({ recordKind: choice(attachmentRecordKinds), recordId: id });

/** The largest file that is taken, in bytes. */
export const attachmentLimit = 50 * 1024 * 1024;
/** Longest name of a file, in UTF-16 units; no usual file system has longer ones. */
const nameLimit = 255;

/** What turns the direction of a line: it makes `fdp.exe` look like `exe.pdf`. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A file's name as it is kept: without the folders it came from, what can't be seen, and dots at the end. */
export function cleanFileName(text: string): string {
  const name = cleanLine(text.replace(turning, ''));
  return (name.split(/[/\\]/).at(-1) ?? '').trim().replace(/[. ]+$/, '');
}

/** A file's name; one of which nothing is left is `required`. */
export const fileName = z
  .string(absentOr('not-text'))
  .overwrite(cleanFileName)
  .min(1, problem('required'))
  .max(nameLimit, problem('too-long'));

/** By its tag: what was cloned on its way here may have another context's constructor. */
const isBytes = (value: unknown): value is Uint8Array =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

/** A file's bytes. An empty file holds nothing to keep: most often it wasn't copied to its end. */
export const fileBytes = z
  .custom<Uint8Array>(isBytes, absentOr('invalid'))
  .refine((bytes) => bytes.byteLength > 0, problem('file-empty'))
  .refine((bytes) => bytes.byteLength <= attachmentLimit, problem('file-too-big'));

/** The last part of a file's name, in lower case: "Plan.PDF" → "pdf"; '' for none. */
export const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/**
 * What programs show without running any of it. The older Office formats (.doc, .xls, .ppt) aren't among them, as they
 * can hold macros under the same name, nor archives, nor what a browser runs (.html, .svg).
 */
const openable: ReadonlySet<string> = new Set([
  ...['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'rtf', 'txt', 'md', 'csv', 'tsv'],
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic'],
  ...['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'mov', 'webm'],
  ...['eml', 'msg', 'ics', 'vcf'],
]);

/**
 * Whether a file may be handed to the system to be opened: documents, pictures, sound, films and mails. Everything
 * else may run something, and is only ever saved as a copy.
 */
export const isOpenable = (name: string): boolean => openable.has(extensionOf(name));
