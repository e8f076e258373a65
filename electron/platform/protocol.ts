import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** The one origin that the app's windows have. */
export const origin = 'app://attache';

/** Must run before the app is ready: makes `app:` a standard, secure scheme. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built renderer from `folder`, and nothing beside it. Through `registerBufferProtocol` rather than its
 * successor `handle`: that one makes Node load its whole fetch implementation before the first page is answered, which
 * took the start from 1.5 to 1.8 times a bare window's.
 */
export function serveRenderer(folder: string): void {
  protocol.registerBufferProtocol('app', (request, answer) => {
    // An address that can't be decoded is nobody's.
    void respond(folder, request.url)
      .catch(() => missing)
      .then(answer);
  });
}

async function respond(folder: string, url: string): Promise<Electron.ProtocolResponse> {
  const { host, pathname } = new URL(url);
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  const extension = extname(path);
  const mimeType = types[extension];
  if (host !== 'attache' || !path.startsWith(folder + sep) || !mimeType) return missing;
  const content = await readFile(path).catch(() => undefined);
  if (!content) return missing;
  return extension === '.html'
    ? page(content.toString('utf8'))
    : { data: content, mimeType, charset: 'utf-8', headers: { 'x-content-type-options': 'nosniff' } };
}

const missing: Electron.ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/** A page gets a nonce of its own for the one style element that the component library writes. */
function page(html: string): Electron.ProtocolResponse {
  const nonce = randomBytes(16).toString('base64');
  return {
    data: Buffer.from(html.replaceAll('%NONCE%', nonce)),
    mimeType: 'text/html',
    charset: 'utf-8',
    headers: { 'x-content-type-options': 'nosniff', 'content-security-policy': policy(nonce) },
  };
}

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    // Photographs are read from the database, and shown as objects that only the page itself can make.
    `img-src 'self' blob:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
