import type { Texts } from '../da';

export const notes: Texts['notes'] = {
  list: 'Notes',
  new: 'New note',
  title: 'The note’s title',
  untitled: 'Untitled',
  body: 'The note’s text',
  placeholder: 'Write here. # is a heading, - an entry of a list, **bold** and *italic*.',
  look: 'View',
  write: 'Write',
  both: 'Both',
  read: 'Read',
  preview: 'The note as it is read',
  nothingYet: 'Nothing written yet.',
  image: 'Image, not loaded',
  delete: 'Delete the note',
  emptyTitle: 'No notes yet',
  emptyText:
    'What was said, impressions, things to remember. Notes belong to the mission and can be found many years later.',
};
