import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, extensionOf, fileName, isOpenable } from '../../db/domain/attachment';

describe('a file’s name', () => {
  it('leads nowhere and stays what it is when cleaned again', () => {
    const parts = fc.constantFrom('..', '.', '/', '\\', ' ', 'plan', '.pdf', '\u0000', '\u202E', 'æ', 'خ');
    const names = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        const clean = cleanFileName(name);
        expect(clean).not.toMatch(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]|[. ]$/u);
        expect(cleanFileName(clean)).toBe(clean);
      }),
    );
  });

  it('must say something', () => {
    for (const name of ['', ' ', '.', '../..', 'mappe/', '\u202E'])
      expect(fileName.safeParse(name).error?.issues[0]?.message, name).toBe('required');
    expect(fileName.parse('.gitignore')).toBe('.gitignore');
  });

  it('has an extension after its last dot', () => {
    expect(extensionOf('Plan.PDF')).toBe('pdf');
    expect(extensionOf('a.tar.gz')).toBe('gz');
    expect(extensionOf('README')).toBe('');
    expect(extensionOf('')).toBe('');
  });
});

describe('what the system may be asked to open', () => {
  it.each(['Plan.pdf', 'Plan.PDF', 'Budget.xlsx', 'kort.jpeg', 'tale.mp3', 'mail.eml', 'خطة.docx'])(
    '%s',
    (name) => expect(isOpenable(name)).toBe(true),
  );

  it.each(
    [
      ...['exe', 'EXE', 'bat', 'cmd', 'com', 'pif', 'scr', 'msi', 'msp', 'cpl', 'hta', 'lnk', 'url', 'reg'],
      ...[
        'ps1',
        'psm1',
        'vbs',
        'vbe',
        'js',
        'jse',
        'wsf',
        'wsh',
        'jar',
        'py',
        'sh',
        'command',
        'app',
        'desktop',
      ],
      ...[
        'dmg',
        'pkg',
        'deb',
        'rpm',
        'appimage',
        'iso',
        'zip',
        'chm',
        'settingcontent-ms',
        'webloc',
        'inetloc',
      ],
      ...[
        'html',
        'htm',
        'mhtml',
        'xhtml',
        'svg',
        'xml',
        'docm',
        'dotm',
        'xlsm',
        'xlam',
        'xll',
        'pptm',
        'ppam',
      ],
      ...['doc', 'xls', 'ppt', 'slk', 'iqy', 'rdp', 'ukendt'],
    ].map((extension) => `Plan.pdf.${extension}`),
  )('not %s', (name) => expect(isOpenable(name)).toBe(false));

  it('not what has no extension, or hides it', () => {
    for (const name of ['Plan', 'pdf', 'Plan.pdf.', '.', cleanFileName('Plan\u202Efdp.exe')])
      expect(isOpenable(name), name).toBe(false);
    expect(isOpenable(cleanFileName('Plan.exe. .'))).toBe(false);
  });
});
