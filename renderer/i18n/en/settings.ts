import type { Texts } from '../da';

export const settings: Texts['settings'] = {
  title: 'Settings',
  office: 'The office',
  officeName: 'Name of the office',
  city: 'City',
  zone: 'Time zone at home',
  zoneHint: 'Stands beside the local times in programmes.',
  window: 'The window',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  data: 'Data',
  dataText: 'Everything lies in one file on this machine. Nothing is sent anywhere.',
  reveal: 'Show the file in its folder',
  switch: 'Switch between office and example',
};
