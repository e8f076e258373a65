/**
 * What a field of a template may be: a line that stands anywhere; one that stands in the text itself, not at the head or
 * foot of its pages; a picture; or a block, which is paragraphs and tables and has a paragraph of the text to itself.
 */
export type FieldKind = 'line' | 'text' | 'picture' | 'block';

/** What a template can be filled with, by the names that stand in double braces. */
export type TemplateFields = Readonly<Record<string, FieldKind>>;
