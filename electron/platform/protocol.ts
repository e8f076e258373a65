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
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves the built renderer from `folder`, and nothing beside it. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    const type = types[extname(path)];
    if (host !== 'attache' || !path.startsWith(folder + sep) || !type)
      return new Response(null, { status: 404 });
    const content = await readFile(path).catch(() => undefined);
    if (!content) return new Response(null, { status: 404 });
    return extname(path) === '.html'
      ? page(content.toString('utf8'))
      : new Response(new Uint8Array(content), { headers: headers(type) });
  });
}

const headers = (type: string) => ({ 'content-type': type, 'x-content-type-options': 'nosniff' });

/** A page gets a nonce of its own for the one style element that the component library writes. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll('%NONCE%', nonce), {
    headers: { ...headers('text/html; charset=utf-8'), 'content-security-policy': policy(nonce) },
  });
}

const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
