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
    'already-matched': 'The need and the solution are matched already.',
    'more-is-known': 'More is written about it than this line, and would be lost. Change it where it stands.',
    'file-not-written': 'The file couldn’t be written there. Choose another place.',
    'not-printable': 'The document couldn’t be made ready. Try again.',
    'file-not-openable':
      'Attaché opens documents, pictures, sound, films and mails only, as other files may set something going. Save a copy instead.',
    'file-missing':
      'What the file held is no longer there beside the office’s file. Nothing was opened or saved.',
    'file-altered': 'What the file holds isn’t what was added. Nothing was opened or saved.',
    'no-program': 'The computer has no program for that kind of file. Save a copy instead.',
    finished: 'The document is finished and can’t be changed. Open it again to change it.',
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
    'answered-before-asked': 'The answer is dated before the question.',
    'end-before-start': 'Ends before it begins.',
    'period-too-long': 'Too long. Check whether the dates are right.',
    'low-above-high': 'The lowest number is higher than the highest.',
    'unknown-zone': 'Unknown time zone. Choose one from the list.',
    'unknown-country': 'Unknown country. Choose one from the list.',
    'unknown-language': 'That is not a language that Attaché knows.',
    'not-coordinates': 'A latitude goes from −90 to 90, a longitude from −180 to 180 degrees.',
    'not-an-ean': 'An EAN number (GLN) has 13 digits, and the last must fit the others.',
    'not-a-link': 'Write an address on the web, e.g. https://www.kk.dk/minutes.',
    'costs-open':
      'First write under Costs what the mission cost in money and hours, or that it wasn’t recorded.',
    'council-request-required':
      'Council members can only leave once the council’s request, or the reason for going without, is recorded on the Overview.',
    'reason-required': 'Give a reason.',
    'file-empty': 'The file is empty, so there is nothing to keep.',
    'file-too-big': 'The file is too big. A file may hold 50 MB at most.',
    'unknown-field': 'There is no such field.',
    invalid: 'Can’t be saved like this.',
  },
};
