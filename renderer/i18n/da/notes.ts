export const notes = {
  list: 'Noter',
  new: 'Ny note',
  title: 'Notens titel',
  untitled: 'Uden titel',
  body: 'Notens tekst',
  placeholder: 'Skriv her. # er en overskrift, - et punkt på en liste, **fed** og *kursiv*.',
  look: 'Visning',
  write: 'Skriv',
  both: 'Begge',
  read: 'Læs',
  preview: 'Noten, som den læses',
  nothingYet: 'Intet skrevet endnu.',
  image: 'Billede, ikke hentet',
  delete: 'Slet noten',
  emptyTitle: 'Ingen noter endnu',
  emptyText:
    'Det, der blev sagt, indtryk og ting at huske. Noter hører til rejsen og kan findes igen om mange år.',
};
