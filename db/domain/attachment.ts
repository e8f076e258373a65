export const attachmentRecordKinds = [
  'mission',
  'workshop',
  'need',
  'solution',
  'result',
  'agreement',
  'decision',
  'follow_up',
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
