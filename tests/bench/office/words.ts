/** What the generated office's texts are made of. Lists that `pickEarly` draws from have their commonest words first. */

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

export const networks = ['Nordisk Bynetværk', 'Circular Cities', 'Safe Streets Alliance', 'Digital Byer', 'Harbour Towns'];

export const subjects = [
  { da: 'affald', en: 'waste', ar: 'النفايات' },
  { da: 'kollektiv transport', en: 'public transport', ar: 'النقل العام' },
  { da: 'digital forvaltning', en: 'digital administration', ar: 'الإدارة الرقمية' },
  { da: 'forebyggelse', en: 'prevention', ar: 'الوقاية' },
  { da: 'byplanlægning', en: 'urban planning', ar: 'التخطيط العمراني' },
  { da: 'genbrug', en: 'recycling', ar: 'إعادة التدوير' },
  { da: 'cykelstier', en: 'cycle tracks', ar: 'مسارات الدراجات' },
  { da: 'klimatilpasning', en: 'climate adaptation', ar: 'التكيف مع المناخ' },
  { da: 'folkeskolen', en: 'primary schools', ar: 'المدارس' },
  { da: 'ældrepleje', en: 'care for the elderly', ar: 'رعاية المسنين' },
  { da: 'spildevand', en: 'waste water', ar: 'مياه الصرف' },
  { da: 'fjernvarme', en: 'district heating', ar: 'التدفئة' },
  { da: 'biblioteker', en: 'libraries', ar: 'المكتبات' },
  { da: 'beskæftigelse', en: 'employment', ar: 'التشغيل' },
  { da: 'støj', en: 'noise', ar: 'الضوضاء' },
  { da: 'luftkvalitet', en: 'air quality', ar: 'جودة الهواء' },
];

export const words = {
  da: [
    ...['og', 'i', 'til', 'om', 'med', 'for', 'af', 'møde', 'kommunen', 'byen', 'besøg', 'samarbejde', 'projekt', 'plan', 'aftale'],
    ...['borgere', 'oplæg', 'erfaringer', 'drift', 'forvaltningen', 'budget', 'drøftelse', 'rundvisning', 'anlæg', 'havnen', 'udvalget'],
    ...['strategi', 'gennemgang', 'data', 'sikkerhed', 'unge', 'skoler', 'trafik', 'indsamling', 'sortering', 'kontrakt', 'udbud', 'møllen'],
    ...['åbning', 'ældre', 'økonomi', 'bæredygtighed', 'ledelse', 'medarbejdere', 'kvarterer', 'grønne', 'områder', 'støtte', 'løsninger'],
  ],
  en: [
    ...['the', 'of', 'and', 'to', 'meeting', 'city', 'with', 'visit', 'project', 'plan', 'agreement', 'municipality', 'cooperation'],
    ...['residents', 'presentation', 'experience', 'operations', 'budget', 'discussion', 'tour', 'plant', 'harbour', 'committee', 'strategy'],
    ...['review', 'data', 'safety', 'youth', 'schools', 'traffic', 'collection', 'sorting', 'contract', 'tender', 'opening', 'finance'],
    ...['sustainability', 'management', 'staff', 'districts', 'green', 'areas', 'support', 'solutions', 'pilot', 'evaluation', 'training'],
  ],
  ar: [
    ...['في', 'من', 'مع', 'المدينة', 'البلدية', 'اجتماع', 'زيارة', 'مشروع', 'خطة', 'اتفاقية', 'تعاون', 'السكان', 'عرض', 'خبرة'],
    ...['ميزانية', 'جولة', 'محطة', 'الميناء', 'لجنة', 'استراتيجية', 'بيانات', 'سلامة', 'شباب', 'مدارس', 'مرور', 'عقد', 'تمويل', 'أحياء'],
  ],
} as const;

export const places = ['Rådhuset', 'City Hall', 'Havnekontoret', 'Genbrugscentret', 'Biblioteket', 'Ministeriet', 'Universitetet', 'دار البلدية'];

export const names = {
  danish: {
    given: ['Anne', 'Peter', 'Mette', 'Lars', 'Søren', 'Kirsten', 'Jens', 'Åse', 'Øjvind', 'Hanne', 'Niels', 'Birgit', 'Rasmus', 'Sofie', 'Æbbe'],
    family: ['Jensen', 'Nielsen', 'Hansen', 'Sørensen', 'Ågaard', 'Østergaard', 'Kjær', 'Lund', 'Møller', 'Dahl', 'Bæk', 'Holm', 'Krogh', 'Nørby'],
  },
  abroad: {
    given: ['Maria', 'Jan', 'Elena', 'Luca', 'Ingrid', 'Tomasz', 'Aino', 'Pierre', 'Marta', 'Olena', 'Kofi', 'Priya', 'Min-jun', 'Camila'],
    family: ['Kowalska', 'Rossi', 'Müller', 'García', 'Dubois', 'Virtanen', 'Johansson', 'Shevchenko', 'Mensah', 'Patel', 'Kim', 'Gómez', 'Tamm'],
  },
  arabic: [
    { given: 'Layla', family: 'Haddad', native: 'ليلى حداد' },
    { given: 'Omar', family: 'Khoury', native: 'عمر خوري' },
    { given: 'Nadia', family: 'Mansour', native: 'نادية منصور' },
    { given: 'Yusuf', family: 'Salameh', native: 'يوسف سلامة' },
    { given: 'Rania', family: 'Aziz', native: 'رانيا عزيز' },
    { given: 'Karim', family: 'Fares', native: 'كريم فارس' },
  ],
};

export const positions = [
  ...['Chefkonsulent', 'Projektleder', 'Kontorchef', 'Director of waste', 'Head of planning', 'Deputy mayor', 'Borgmester', 'Rådmand'],
  ...['International coordinator', 'Ingeniør', 'Arkitekt', 'Teamleder', 'Pressechef', 'Interpreter', 'Security officer', 'Professor'],
];

export const organisationWords = ['Municipality of', 'Forsyningen', 'Ministry of Interior,', 'Universitetet i', 'Havneselskabet', 'بلدية', 'Foreningen', 'Police of'];
