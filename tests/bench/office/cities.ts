/** The generated office's partners: real places with their zones, and networks that are made up. */

type City = { name: string; nativeName: string; country: string; zone: string };

const city = (name: string, country: string, zone: string, nativeName = ''): City => ({
  ...{ name, nativeName, country, zone },
});

export const cities: readonly City[] = [
  city('Amman', 'JO', 'Asia/Amman', 'عمّان'),
  city('Ramallah', 'PS', 'Asia/Hebron', 'رام الله'),
  city('Tunis', 'TN', 'Africa/Tunis', 'تونس'),
  city('Rabat', 'MA', 'Africa/Casablanca', 'الرباط'),
  city('Alexandria', 'EG', 'Africa/Cairo', 'الإسكندرية'),
  city('Gdańsk', 'PL', 'Europe/Warsaw'),
  city('Vilnius', 'LT', 'Europe/Vilnius'),
  city('Tallinn', 'EE', 'Europe/Tallinn'),
  city('Göteborg', 'SE', 'Europe/Stockholm'),
  city('Bergen', 'NO', 'Europe/Oslo'),
  city('Tampere', 'FI', 'Europe/Helsinki'),
  city('Reykjavík', 'IS', 'Atlantic/Reykjavik'),
  city('Hamburg', 'DE', 'Europe/Berlin'),
  city('Gent', 'BE', 'Europe/Brussels'),
  city('Utrecht', 'NL', 'Europe/Amsterdam'),
  city('Nantes', 'FR', 'Europe/Paris'),
  city('Bilbao', 'ES', 'Europe/Madrid'),
  city('Porto', 'PT', 'Europe/Lisbon'),
  city('Bologna', 'IT', 'Europe/Rome'),
  city('Thessaloniki', 'GR', 'Europe/Athens', 'Θεσσαλονίκη'),
  city('Izmir', 'TR', 'Europe/Istanbul', 'İzmir'),
  city('Lviv', 'UA', 'Europe/Kyiv', 'Львів'),
  city('Tbilisi', 'GE', 'Asia/Tbilisi', 'თბილისი'),
  city('Accra', 'GH', 'Africa/Accra'),
  city('Kisumu', 'KE', 'Africa/Nairobi'),
  city('Cape Town', 'ZA', 'Africa/Johannesburg'),
  city('Pune', 'IN', 'Asia/Kolkata', 'पुणे'),
  city('Seoul', 'KR', 'Asia/Seoul', '서울'),
  city('Montréal', 'CA', 'America/Toronto'),
  city('Medellín', 'CO', 'America/Bogota'),
];

export const networks = [
  'Nordisk Bynetværk',
  'Circular Cities',
  'Safe Streets Alliance',
  'Digital Byer',
  'Harbour Towns',
];
