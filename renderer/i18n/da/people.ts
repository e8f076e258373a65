export const people = {
  createPersonNamed: 'Opret personen “{{name}}”',
};
