import type { Texts } from '../da';

export const failures: Texts['failures'] = {
  notFound: 'The record is no longer there. What you wrote has not been saved.',
  readOnly: 'The file can’t be written. What you wrote still stands here and is saved as soon as it can be.',
  diskFull: 'The disk is full. What you wrote still stands here. Make room and it will be saved.',
  damaged:
    'The file can’t be read properly. What you wrote still stands here. Close Attaché and copy the file.',
  busy: 'Another program is using the file. What you wrote still stands here and is saved in a moment.',
  interrupted: 'The connection to the database was interrupted. What you wrote still stands here.',
  refused: 'Attaché can’t do that from here.',
  unexpected:
    'Something went wrong in Attaché. What you wrote still stands here. The log has the error as {{reference}}.',
  conflict: {
    'in-use': 'It can’t be deleted as long as something else refers to it.',
    'already-participates': 'That person is on the list already.',
    'already-stands-in': 'The person already comes in somebody else’s place.',
    'file-not-written': 'The file couldn’t be written there. Choose another place.',
    'not-printable': 'The document couldn’t be made ready. Try again.',
  },
  field: {
    required: 'Has to be filled in.',
    'too-long': 'Too long. Shorten the text; until then the change isn’t saved.',
    'too-many': 'Too many.',
    'not-text': 'Has to be text.',
    'not-a-number': 'Has to be a number.',
    'not-an-id': 'Choose one from the list.',
    'not-a-choice': 'Choose one from the list.',
    'not-a-date': 'There is no such date. Write day-month-year, e.g. 16-05-2016.',
    'not-a-time': 'There is no such time. Write e.g. 9:30.',
    'end-before-start': 'Ends before it begins.',
    'period-too-long': 'Too long. Check whether the dates are right.',
    'low-above-high': 'The lowest number is higher than the highest.',
    'unknown-zone': 'Unknown time zone. Choose one from the list.',
    'unknown-country': 'Unknown country. Choose one from the list.',
    'unknown-language': 'That is not a language that Attaché knows.',
    'not-coordinates': 'A latitude goes from −90 to 90, a longitude from −180 to 180 degrees.',
    'not-an-ean': 'An EAN number (GLN) has 13 digits, and the last must fit the others.',
    'council-request-required':
      'Council members can only leave once the council’s request, or the reason for going without, is recorded on the Overview.',
    'reason-required': 'Give a reason.',
    'unknown-field': 'There is no such field.',
    invalid: 'Can’t be saved like this.',
  },
};
