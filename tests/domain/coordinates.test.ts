import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCoordinates, inDegrees, parseCoordinates } from '../../db/domain/coordinates';

const beirut = { latitude: 33.8938, longitude: 35.5018 };
const toTheMinute = { latitude: 33.893806, longitude: 35.501806 };

describe('coordinates', () => {
  it.each([
    ['33.8938, 35.5018'],
    ['33.8938,35.5018'],
    ['33.8938 35.5018'],
    ['33.8938;35.5018'],
    ['(33.8938, 35.5018)'],
    ['+33.8938 +35.5018'],
    ['33,8938 35,5018'],
    ['33,8938, 35,5018'],
    ['33,8938; 35,5018'],
    ['33,8938,35,5018'],
    ['N 33.8938 E 35.5018'],
    ['N33.8938, E35.5018'],
    ['33.8938 N 35.5018 E'],
    ['33.8938° N, 35.5018° E'],
    ['33,8938° N, 35,5018° Ø'],
    ['35.5018 E, 33.8938 N'],
    ['33.8938°, 35.5018°'],
    ['geo:33.8938,35.5018?z=17'],
    ['https://www.google.com/maps/@33.8938,35.5018,17z'],
    ['https://www.google.com/maps?q=33.8938,35.5018'],
    ['https://maps.google.com/?q=33.8938%2C35.5018&hl=da'],
    ['https://www.google.com/maps/search/33.8938,+35.5018'],
    ['https://www.google.com/maps/place/X/@33.9,35.6,17z/data=!3m1!4b1!3d33.8938!4d35.5018'],
    ['https://maps.apple.com/?ll=33.8938,35.5018&q=X'],
    ['https://www.openstreetmap.org/#map=17/33.8938/35.5018'],
    ['https://www.openstreetmap.org/?mlat=33.8938&mlon=35.5018#map=12/33.8/35.4'],
    ['https://www.bing.com/maps?cp=33.8938~35.5018&lvl=16'],
  ])('reads %s', (text) => {
    expect(parseCoordinates(text)).toEqual(beirut);
  });

  it.each([
    [`33°53'37.7"N 35°30'06.5"E`],
    ['33° 53′ 37,7″ N, 35° 30′ 6,5″ Ø'],
    ['33º53’37.7”N, 35º30’06.5”E'],
    [`N 33°53'37.7" E 35°30'06.5"`],
    ['33 53 37.7 N 35 30 06.5 E'],
    [`33°53'37.7'' N 35°30'06.5'' E`],
    [`33°53'37.7", 35°30'06.5"`],
    ['33°53.62833′N 35°30.10833′E'],
  ])('reads degrees, minutes and seconds: %s', (text) => {
    const read = parseCoordinates(text);
    expect(read?.latitude).toBeCloseTo(toTheMinute.latitude, 5);
    expect(read?.longitude).toBeCloseTo(toTheMinute.longitude, 5);
  });

  it('knows south and west by sign, by letter and in Danish', () => {
    const lima = { latitude: -12.05, longitude: -77.04 };
    for (const text of ['-12.05, -77.04', '12.05 S 77.04 W', '12,05° S, 77,04° V', '−12,05 −77,04'])
      expect(parseCoordinates(text)).toEqual(lima);
    expect(parseCoordinates('33, 35')).toEqual({ latitude: 33, longitude: 35 });
  });

  it.each([
    [''],
    ['Beirut'],
    ['33.8938'],
    ['33,35'],
    ['33.8938 N'],
    ['33.8938 N 35.5018 N'],
    ['-33.8938 N 35.5018 E'],
    ['91, 35'],
    ['33.8938, 181'],
    [`33°61'00"N 35°30'00"E`],
    [`33.5°30'N 35°30'E`],
    ['1.2.3.4'],
    ['+961 1 234 567'],
    ['2016-05-16'],
    ['https://www.google.com/maps/place/Beirut'],
    ['33.8938, 35.5018, 12'],
  ])('guesses nothing of %s', (text) => {
    expect(parseCoordinates(text)).toBeNull();
  });

  const degrees = (limit: number) =>
    fc.integer({ min: -limit * 1e6, max: limit * 1e6 }).map((millionths) => millionths / 1e6 + 0);
  const anywhere = fc.record({ latitude: degrees(90), longitude: degrees(180) });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(anywhere, (place) => {
        expect(parseCoordinates(formatCoordinates(place))).toEqual(place);
      }),
    );
  });

  it('reads the degrees it writes, in both languages, to a tenth of a second', () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.constantFrom(['NSØV', ','], ['NSEW', '.']),
        (place, [letters = '', sign = '']) => {
          const read = parseCoordinates(inDegrees(place, letters, sign));
          expect(Math.abs((read?.latitude ?? 99) - place.latitude)).toBeLessThan(0.05 / 3600 + 2e-6);
          expect(Math.abs((read?.longitude ?? 999) - place.longitude)).toBeLessThan(0.05 / 3600 + 2e-6);
        },
      ),
    );
  });

  it('answers for any text, and never with a place that isn’t on earth', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[NSEW\d.,°'" -]{0,60}$/)), (text) => {
        const { latitude, longitude } = parseCoordinates(text) ?? beirut;
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      }),
    );
  });
});
