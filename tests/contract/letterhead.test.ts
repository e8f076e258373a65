import { describe, expect, it } from 'vitest';
import { largestLogo } from '../../db/domain/letterhead';
import { redLogo } from '../support/memos';
import { testApi, value } from '../support/test-api';

describe('the letterhead', () => {
  it('is kept field by field, the EAN number without its spaces, and undone', async () => {
    const api = testApi();
    await value(
      api.office.update({
        patch: { authority: ' Københavns Kommune ', ean: '5798 0098 00176', website: 'kk.dk' },
      }),
    );
    expect(await value(api.office.get())).toMatchObject({
      ...{ authority: 'Københavns Kommune', unit: '', ean: '5798009800176', website: 'kk.dk' },
    });
    await value(api.history.undo());
    expect(await value(api.office.get())).toMatchObject({ authority: '', ean: '' });
  });

  it('has no EAN number whose last digit doesn’t fit', async () => {
    expect(await testApi().office.update({ patch: { ean: '5798009800177' } })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['patch', 'ean'], problem: 'not-an-ean' }] },
    });
  });
});

describe('the logo', () => {
  const withLogo = (bytes: number, kind = 'png') => {
    const start =
      kind === 'png' ? [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] : [0xff, 0xd8, 0xff, 0xe0];
    const file = Buffer.alloc(bytes);
    file.set(start);
    return `data:image/${kind};base64,${file.toString('base64')}`;
  };

  it('is kept apart from the office, taken away, and brought back', async () => {
    const api = testApi();
    expect(await value(api.office.logo())).toBe('');
    await value(api.office.setLogo({ logo: redLogo }));
    expect(await value(api.office.logo())).toBe(redLogo);
    expect(await value(api.office.get())).not.toHaveProperty('logo');
    await value(api.office.setLogo({ logo: '' }));
    await value(api.history.undo());
    expect(await value(api.office.logo())).toBe(redLogo);
    for (const logo of [withLogo(largestLogo), withLogo(largestLogo, 'jpeg')])
      expect(await api.office.setLogo({ logo })).toMatchObject({ ok: true });
  });

  it.each([
    [withLogo(largestLogo + 1), 'file-too-big'],
    [withLogo(largestLogo * 3), 'file-too-big'],
    [withLogo(100, 'png').replace('image/png', 'image/jpeg'), 'invalid'],
    [withLogo(100, 'png').replace('image/png', 'image/svg+xml'), 'invalid'],
    ['data:text/html;base64,PHNjcmlwdD4=', 'invalid'],
    ['https://example.org/logo.png', 'invalid'],
    [`${withLogo(100)}"onload="x`, 'invalid'],
  ])('is a PNG or JPEG of at most 200 kB (%#)', async (logo, problem) => {
    const api = testApi();
    expect(await api.office.setLogo({ logo })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['logo'], problem }] },
    });
    expect(await value(api.office.logo())).toBe('');
  });
});

describe('the templates of documents', () => {
  it('are kept by what they are for: the same name and language is another template for another purpose', async () => {
    const api = testApi();
    const template = { language: 'da', name: 'Vores', base64: 'UEsDBA==' };
    const { id: letter } = await value(api.letters.saveTemplate(template));
    const { id: answer } = await value(api.letters.saveTemplate({ ...template, purpose: 'answer' }));
    expect(answer).not.toBe(letter);
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toMatchObject([{ id: letter }]);
    expect(await value(api.letters.templates({ purpose: 'answer' }))).toEqual([
      { id: answer, purpose: 'answer', language: 'da', name: 'Vores' },
    ]);
    expect(await value(api.letters.templates({ purpose: 'status' }))).toEqual([]);
    expect(
      await value(api.letters.saveTemplate({ ...template, purpose: 'answer', base64: 'UEsDBBQ=' })),
    ).toEqual({ id: answer });
    expect((await value(api.letters.template({ id: letter }))).base64).toBe('UEsDBA==');
  });
});
