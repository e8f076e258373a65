import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { succeeded } from '../../electron/contract/result';
import { LetterheadSettings } from '../../renderer/app/LetterheadSettings';
import { memoWordBytes } from '../../renderer/documents/memos/memoBytes';
import { MemoTemplates } from '../../renderer/documents/memos/templates/MemoTemplates';
import { useRecords } from '../../renderer/shared/records';
import { aBeirutMemo, beirutIn2024 } from '../support/beirut';
import { redPicture } from '../support/memos';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';
import { paragraphTexts, partOf } from '../support/word-file';

beforeAll(() => {
  URL.createObjectURL = () => 'blob:attache/logo';
  // Nothing draws pictures here: a PNG can be drawn that has an end (RFC 2083 section 4.1.4).
  vi.stubGlobal('createImageBitmap', async (file: Blob) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!String.fromCharCode(...bytes.slice(-12)).includes('IEND')) throw new Error('no picture');
    return { close: () => {} };
  });
});

/** A file as a person picks it. */
const fileOf = (bytes: Uint8Array | Buffer, name: string, type = '') =>
  new File([Uint8Array.from(bytes)], name, { type });

const templateOf = async (...paragraphs: string[]) =>
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }),
    ),
  );

/** The hidden input behind the button of that name. */
function inputBehind(name: string): HTMLInputElement {
  const button = screen.getByRole('button', { name });
  const input =
    button.parentElement?.querySelector<HTMLInputElement>('input[type=file]') ?? button.nextElementSibling;
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no file to choose behind "${name}".`);
  return input;
}

/** A small file that says that it is a picture of 100,000 by 100,000 pixels. */
function wallOfPixels(png: Buffer): Buffer {
  const wall = Buffer.from(png);
  wall.writeUInt32BE(100_000, 16);
  wall.writeUInt32BE(100_000, 20);
  return wall;
}

function Letterhead() {
  const { data: office } = useRecords('office', 'get');
  return office ? <LetterheadSettings office={office} /> : null;
}

describe('the letterhead in the settings', () => {
  it('saves as one types, and says at the field that an EAN number can’t be right', async () => {
    const { api } = renderOver(<Letterhead />);
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: 'Myndighed' }), 'Københavns Kommune');
    await user.type(screen.getByRole('textbox', { name: 'EAN-nummer' }), '5798009800177');
    await user.tab();
    expect(await screen.findByText(/det sidste skal passe med de andre/)).toBeTruthy();
    const office = await value(api.office.get());
    expect(office).toMatchObject({ authority: 'Københavns Kommune', ean: '' });
  });

  it('shows the logo, replaces it and takes it away; what is no picture changes nothing', async () => {
    const { api } = renderOver(<Letterhead />);
    const user = userEvent.setup({ applyAccept: false });
    await screen.findByRole('button', { name: 'Vælg logo …' });
    const png = Buffer.from(redPicture.image.base64, 'base64');
    await user.upload(inputBehind('Vælg logo …'), fileOf(png, 'logo.png', 'image/png'));
    expect((await screen.findByRole('img', { name: 'Sådan ser logoet ud' })).getAttribute('src')).toContain(
      'blob:',
    );
    const kept = await value(api.office.logo());
    await user.upload(
      inputBehind('Vælg et andet logo …'),
      fileOf(Buffer.from('<svg/>'), 'logo.png', 'image/png'),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('PNG eller JPEG');
    const bring = (bytes: Buffer) =>
      user.upload(inputBehind('Vælg et andet logo …'), fileOf(bytes, 'logo.png', 'image/png'));
    // What only begins as a picture, and what would unfold to more than a machine can hold.
    for (const broken of [png.subarray(0, 40), wallOfPixels(png)]) {
      await bring(Buffer.concat([png, Buffer.alloc(200_000)]));
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('200 kB'));
      await bring(broken);
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('PNG eller JPEG'));
    }
    expect(await value(api.office.logo())).toBe(kept);
    await user.click(screen.getByRole('button', { name: 'Fjern logoet' }));
    await waitFor(async () => expect(await value(api.office.logo())).toBe(''));
  });
});

describe('the templates in the settings', () => {
  it('are brought in for a kind and a language, used from then on, saved and removed', async () => {
    const api = await beirutIn2024('da');
    const id = await aBeirutMemo(api, 'answer', 'da');
    const saved: { suggestedName: string; bytes: Uint8Array }[] = [];
    Object.assign(api.files, {
      save: async (input: (typeof saved)[number]) =>
        succeeded((saved.push(input), { name: 'skabelon.docx', token: 'token' })),
    });
    renderOver(<MemoTemplates />, { api });
    const user = userEvent.setup();
    const use = 'Brug egen …: Svar til et medlem';
    await screen.findByRole('button', { name: use });

    await user.click(screen.getByRole('button', { name: 'Gem som Word: Svar til et medlem' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(
      strFromU8(unzipSync(saved[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()),
    ).toContain('{{course}}');

    await user.upload(inputBehind(use), fileOf(await templateOf('Om udgifterne: {{cost}}'), 'Vores.docx'));
    expect((await screen.findByRole('alert')).textContent).toContain(
      '{{cost}} er hele afsnit og skal stå alene i sit afsnit. Det står i teksten: ”Om udgifterne: {{cost}}”',
    );
    await user.upload(inputBehind(use), fileOf(await templateOf('Intet felt', '{{title}}'), 'Tom.docx'));
    await screen.findByText(/Skriv \{\{body\}\} i et afsnit for sig selv/);
    expect(await value(api.letters.templates({ purpose: 'answer' }))).toEqual([]);

    await user.upload(inputBehind(use), fileOf(await templateOf('Om udgifterne:', '{{cost}}'), 'Vores.docx'));
    const remove = await screen.findByRole('button', { name: 'Fjern: Svar til et medlem' });
    expect(screen.queryByRole('alert')).toBeNull();
    const texts = paragraphTexts(partOf(await value(memoWordBytes(id)), 'word/document.xml'));
    expect(texts[0]).toBe('Om udgifterne:');
    expect(texts.join()).toContain('20.924');

    // Another one takes its place, whatever its file is called; English has the program's own still.
    await user.upload(
      inputBehind('Udskift …: Svar til et medlem'),
      fileOf(await templateOf('Nyt', '{{ended}}'), 'Nyeste.docx'),
    );
    await waitFor(async () =>
      expect(paragraphTexts(partOf(await value(memoWordBytes(id)), 'word/document.xml'))[0]).toBe('Nyt'),
    );
    expect(await value(api.letters.templates({ purpose: 'answer' }))).toHaveLength(1);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('button', { name: use })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Dansk' }));

    await user.click(await screen.findByRole('button', { name: 'Fjern: Svar til et medlem' }));
    expect(remove).toBeTruthy();
    await screen.findByRole('button', { name: use });
    expect(paragraphTexts(partOf(await value(memoWordBytes(id)), 'word/document.xml'))[0]).toContain(
      'Københavns',
    );
  }, 30_000);

  it('say which fields there are, sections first', async () => {
    renderOver(<MemoTemplates />, { api: testApi() });
    const user = userEvent.setup();
    const [fields] = await screen.findAllByText('Felter i skabelonen');
    await user.click(fields as HTMLElement);
    const details = fields?.closest('details') as HTMLElement;
    expect(within(details).getByText('{{course}}')).toBeTruthy();
    expect(within(details).getByText('{{case_numbers}}')).toBeTruthy();
    expect(details.textContent).not.toMatch(/undefined|memoTemplates\./);
  });
});
