/** Whom to call on a mission: what stands on the booklet's page of contacts and its emergency page. */
export const contacts = {
  heading: 'Kontakter undervejs',
  empty:
    'Her står dem, man ringer til undervejs: ambulance, ambassadens vagttelefon, hotellet og jeres egen vagttelefon. De kommer i programhæftet, nødkontakterne på en side for sig.',
  add: 'Tilføj en kontakt',
  addPlaceholder: 'Fx ambulance eller hotellet',
  addNamed: 'Tilføj ”{{name}}”',
  usual: {
    ambulance: 'Ambulance',
    police: 'Politi',
    embassy: 'Ambassadens vagttelefon',
    duty: 'Vores vagttelefon',
    hotel: 'Hotellet',
    driver: 'Chaufføren',
  },
  label: 'Hvem eller hvad',
  name: 'Navn',
  phone: 'Telefon',
  email: 'E-mail',
  isEmergency: 'Nødkontakt',
  up: 'Flyt op',
  down: 'Flyt ned',
  actions: 'Mere om {{name}}',
  moved: '{{name}}, nummer {{place}} af {{count}}',
};
