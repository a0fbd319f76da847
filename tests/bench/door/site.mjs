// The bench's own server: everything goes out as brotli -11, made once, as the README advises hosts to do.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST } from '../../browser/support/server.mjs';

const HERE = fileURLToPath(new URL('./pages/', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const README = fileURLToPath(new URL('../../../README.md', import.meta.url));
const PACK = fileURLToPath(new URL('../../../www/content/en.json', import.meta.url));

const FOLDERS = [['/pb/', DIST], ['/modules/', MODULES], ['/', HERE]];
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' };
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** What the pages ask, in the widget's own words: the start, the groups, the thirty items, the five points. */
export async function texts() {
  const { first } = JSON.parse(await readFile(PACK, 'utf8'));
  const { question, ...groups } = first.contexts;
  return {
    title: first.ui['start-heading-power-bases'],
    lead: [first.ui['start-lead-power-bases'], first.limits.tool, first.limits.privacy],
    ...Object.fromEntries(['start', 'next', 'back'].map((name) => [name, first.ui[name]])),
    groupTitle: first.ui['context-heading'],
    question,
    groups,
    points: Object.values(first.anchors),
    items: first.items,
  };
}

/** The lines that the README has for a page's head. */
async function preloadLines() {
  const [, lines] = /```html\n((?:<link rel="(?:module)?preload" [^\n]*\n)+)/.exec(await readFile(README, 'utf8'));
  return lines.replaceAll('/powerbase/', '/pb/');
}

/** A site on a free port; `site.at(name, path)` is an address whose cache, storage and process nobody else has. */
export async function open() {
  const gaps = { '/* texts */': JSON.stringify(await texts()), '<!-- preload lines -->': await preloadLines() };
  const made = new Map();
  const server = createServer((request, response) => {
    send(request, response, made, gaps).catch((error) => {
      response.statusCode = error.code === 'ENOENT' ? 404 : 500;
      response.end(String(error));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    // The engine takes every name below localhost for this machine, and each for a site of its own.
    at: (name, path) => `http://${name}.localhost:${port}${path}`,
    close: () => new Promise((done) => server.closeAllConnections() || server.close(done)),
  };
}

async function send(request, response, made, gaps) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (!request.headers['accept-encoding']?.includes('br')) throw new Error('the engine takes no brotli');
  if (!made.has(pathname)) made.set(pathname, brotliCompressSync(await content(pathname, gaps), BEST));
  const body = made.get(pathname);
  const type = TYPES[extname(pathname)];
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length, 'Cache-Control': 'no-cache' });
  return response.end(body);
}

async function content(pathname, gaps) {
  const [before, folder] = FOLDERS.find(([start]) => pathname.startsWith(start));
  const bytes = await readFile(join(folder, normalize(`/${pathname.slice(before.length)}`)));
  if (!pathname.endsWith('.html')) return bytes;
  return Object.entries(gaps).reduce((page, [gap, text]) => page.replace(gap, () => text), bytes.toString());
}
