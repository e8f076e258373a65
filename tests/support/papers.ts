import { labelsIn } from '../../renderer/documents/labels';
import { isolated } from '../../renderer/documents/paper/isolated';
import { type Cell, type Paper, span } from '../../renderer/documents/paper/paper';
import { clockRange, dateRange, dayHeading } from '../../renderer/documents/paper/paperDates';

/** A document that has something of everything, in Danish, with names in Arabic. */
export function richPaper(): Paper {
  const words = labelsIn('da');
  const row = (from: string, to: string, ...lines: Cell): Cell[] => [
    [{ spans: [span(clockRange(`2016-05-16T${from}`, `2016-05-16T${to}`, 'da'), { isStrong: true })] }],
    lines,
  ];
  const day = (count: number): Cell[][] =>
    Array.from({ length: count }, (_, index) =>
      row(
        `${String(8 + index).padStart(2, '0')}:30`,
        `${String(9 + index).padStart(2, '0')}:15`,
        { spans: [span(`Møde nummer ${index + 1}`, { isStrong: true })] },
        {
          tone: 'quiet',
          spans: [
            span('Affald', { topic: 'waste', icon: 'recycle' }),
            span(` · Møde · ${isolated('Rådhuset, lokale 43')}`),
          ],
        },
        ...(index % 2 === 0
          ? []
          : [
              {
                tone: 'note' as const,
                spans: [span('Bymidten og havnen ses til fods.\nTag gode sko på.')],
              },
            ]),
      ),
    );
  return {
    title: 'Program – Besøg i Beirut',
    language: 'da',
    mark: 'Udkast',
    footer: `${isolated('Besøg i Beirut')} · Program`,
    blocks: [
      {
        kind: 'cover',
        sender: 'Københavns Kommune, international enhed',
        references: ['eDoc 2016-0078628', 'F2 2024 - 15229'],
        label: words.paper.booklet,
        title: 'Besøg i Beirut',
        lines: [
          `${dateRange('2016-05-16', '2016-05-19', 'da')} · ${isolated('Beirut, Libanon')}`,
          words.localTime('Beirut'),
          words.version(2, 'Efter ambassadens svar'),
        ],
        isPage: true,
      },
      { kind: 'heading', text: words.section.delegation },
      {
        kind: 'table',
        columns: [
          { label: words.column.name, share: 40 },
          { label: words.column.position, share: 35 },
          { label: words.column.role, share: 25 },
        ],
        rows: [
          [
            [
              { spans: [span('Layla Haddad', { isStrong: true, isIsolated: true })] },
              { spans: [span('ليلى حداد', { isIsolated: true })] },
            ],
            [{ spans: [span('Byrådsmedlem')] }],
            [{ spans: [span('Oplægsholder')] }],
          ],
          [
            [{ spans: [span('Søren Ærø', { isStrong: true, isIsolated: true })] }],
            [{ spans: [span('Kontorchef <b>& co</b>')] }],
            [{ spans: [span(words.standsInFor('Åse Øhlen'))] }],
          ],
        ],
      },
      {
        kind: 'heading',
        text: dayHeading('2016-05-16', 'da'),
        remark: words.aheadThatDay('Beirut', '1 time', 'København'),
        startsPage: true,
      },
      {
        kind: 'table',
        columns: [
          { label: words.column.time, share: 20 },
          { label: words.column.item, share: 80 },
        ],
        rows: [
          ...day(14),
          row(
            '22:30',
            '23:30',
            {
              spans: [
                span('Middag', { isStrong: true, isStruck: true }),
                span(' – aflyst', { isEmphasised: true }),
              ],
            },
            { tone: 'internal', spans: [span('Værten vil helst have et svar inden fredag.')] },
          ),
        ],
      },
      { kind: 'paragraph', tone: 'internal', spans: [span('Chaufføren hedder Karim og venter ved porten.')] },
      { kind: 'heading', text: words.section.contacts },
      {
        kind: 'properties',
        items: [
          { label: 'Ambassadens vagttelefon', value: [span('+961 1 991 001', { isIsolated: true })] },
          { label: 'Ambulance', value: [span('140', { isIsolated: true, isStrong: true })] },
        ],
      },
      { kind: 'paragraph', tone: 'quiet', spans: [span('Husk altid:')] },
      { kind: 'paragraph', spans: [span('pas og visum, '), span('i original', { isEmphasised: true })] },
      { kind: 'heading', text: words.section.places },
      {
        kind: 'map',
        title: words.section.map,
        points: [
          { number: 1, name: 'Rådhuset', latitude: 33.8959, longitude: 35.5058 },
          { number: 2, name: 'Ambassaden', latitude: 33.8969, longitude: 35.5075 },
          { number: 3, name: 'Sorteringsanlægget', latitude: 33.8886, longitude: 35.5486 },
          { number: 4, name: 'Havnen', latitude: 33.9022, longitude: 35.5193 },
          { number: 5, name: 'Hotellet', latitude: 33.9006, longitude: 35.4826 },
          { number: 6, name: 'Hotellets sal', latitude: 33.9006, longitude: 35.4826 },
        ],
        routes: [
          { from: 1, to: 3, label: '20 min.' },
          { from: 1, to: 5, label: '12 min.' },
          { from: 4, to: 3, label: '15 min.' },
          { from: 1, to: 2, label: '4 min.' },
        ],
      },
    ],
  };
}

/** The like of it in Arabic, with names, addresses and numbers in Latin script between. */
export function arabicPaper(): Paper {
  const words = labelsIn('ar');
  const time = (from: string, to: string): Cell => [
    { spans: [span(clockRange(`2016-05-16T${from}`, `2016-05-16T${to}`, 'ar'), { isStrong: true })] },
    {
      tone: 'quiet',
      spans: [span(words.clockIn(clockRange('2016-05-16T08:30', '2016-05-16T10:00', 'ar'), 'København'))],
    },
  ];
  return {
    title: 'برنامج الزيارة – وفد كوبنهاغن',
    language: 'ar',
    mark: words.draft,
    footer: `${isolated('زيارة وفد كوبنهاغن إلى بيروت')} · ${words.paper.booklet}`,
    blocks: [
      {
        kind: 'cover',
        sender: 'Københavns Kommune',
        references: ['eDoc 2016-0078628'],
        label: words.paper.booklet,
        title: 'زيارة وفد كوبنهاغن إلى بيروت',
        lines: [
          `${dateRange('2016-05-16', '2016-05-19', 'ar')} · ${isolated('بيروت، لبنان')}`,
          words.localTime('بيروت'),
          words.version(2, 'Efter ambassadens svar'),
        ],
        isPage: false,
      },
      {
        kind: 'heading',
        text: dayHeading('2016-05-16', 'ar'),
        remark: words.aheadThatDay('بيروت', 'ساعة', 'København'),
      },
      {
        kind: 'table',
        columns: [
          { label: words.column.time, share: 24 },
          { label: words.column.item, share: 76 },
        ],
        rows: [
          [
            time('09:30', '11:00'),
            [
              { spans: [span('لقاء في بلدية بيروت', { isStrong: true })] },
              {
                tone: 'quiet',
                spans: [
                  span('النفايات', { topic: 'waste', icon: 'recycle' }),
                  span(` · ${words.itemKind.meeting} · ${isolated('Rue Weygand 12 (2. sal)')}`),
                ],
              },
              { tone: 'note', spans: [span('يُرجى إحضار جواز السفر. المرجع F2 2024 - 15229.')] },
            ],
          ],
          [
            time('12:00', '13:30'),
            [
              {
                spans: [
                  span('غداء عمل', { isStrong: true, isStruck: true }),
                  span(` – ${words.cancelled}`, { isEmphasised: true }),
                ],
              },
              {
                tone: 'internal',
                spans: [span('السائق '), span('Søren Ærø', { isIsolated: true }), span(' ينتظر عند المدخل.')],
              },
            ],
          ],
        ],
      },
      { kind: 'heading', text: words.section.contacts },
      {
        kind: 'properties',
        items: [
          { label: words.field.host, value: [span('سفارة الدانمارك')] },
          { label: words.column.phone, value: [span('+961 1 991 001', { isIsolated: true })] },
          { label: words.field.escort, value: [span('Layla Haddad (MP)', { isIsolated: true })] },
        ],
      },
      { kind: 'paragraph', spans: [span(words.capacity(40))] },
      { kind: 'paragraph', spans: [span(words.standsInFor('Åse Øhlen'))] },
      {
        kind: 'map',
        title: words.section.map,
        points: [
          { number: 1, name: 'البلدية', latitude: 33.8959, longitude: 35.5058 },
          { number: 2, name: 'السفارة', latitude: 33.8989, longitude: 35.5175 },
        ],
        routes: [{ from: 1, to: 2, label: words.minutes(12) }],
      },
    ],
  };
}
