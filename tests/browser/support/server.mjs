// A loopback site: the built files under /pb/, the case's own folder under /, and rules that break things.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUPPORT = dirname(fileURLToPath(import.meta.url));
/** The folder of built files; DIST names another one. */
export const DIST = process.env.DIST ?? join(SUPPORT, '../../../dist');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves one case on a free port, so every test has an origin and a storage of its own.
 *
 * `site.rules` is a list of `{ path, status, headers, half, stall, hang, hold, delay, change, instead }`: `path` a
 * string or an expression, `half` sends the first half of the bytes, `stall` too and then says nothing more,
 * `hang` never answers, `hold` waits for a promise, `delay` waits that many milliseconds, `change` maps the text, `instead` is the path
 * whose file is sent. The last rule that fits a path wins. `site.attributes` is put into
 * every `<power-base>` and `<power-base-cohort>` of the pages. `site.routes` has functions of request and response by path, for what is no
 * file. `site.log` has one `{ path, start, end, status }` for each request.
 */
export async function serve(folder) {
  const site = { folder, rules: [], routes: {}, attributes: '', headers: {}, log: [] };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  site.origin = `http://127.0.0.1:${await freshPort(server)}`;
  site.requests = (part) => site.log.filter((line) => line.path.includes(part));
  site.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return site;
}

/** The ports that sites of this process had: the engine still holds what was stored there. */
const had = new Set();

/** Has a server listen on a free port that none of these is. */
async function freshPort(server) {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  if (!had.has(port)) {
    had.add(port);
    return port;
  }
  await new Promise((done) => server.close(done));
  return freshPort(server);
}

async function answer(site, request, response) {
  const { pathname } = new URL(request.url, site.origin);
  const line = { path: request.url, start: performance.now(), end: null, status: 0 };
  if (!pathname.startsWith('/__') && pathname !== '/favicon.ico') site.log.push(line);
  response.on('finish', () => (line.end = performance.now()));
  const rule = site.rules.findLast(({ path }) => (path instanceof RegExp ? path.test(pathname) : path === pathname)) ?? {};
  if (rule.hang) return;
  await rule.hold;
  if (rule.delay) await new Promise((done) => setTimeout(done, rule.delay));
  if (site.routes[pathname]) return site.routes[pathname](request, response);
  const { status, body } = await content(site, rule.instead ?? pathname, rule);
  line.status = status;
  response.writeHead(status, {
    'Content-Type': TYPES[extname(pathname)] ?? TYPES['.html'],
    'Cache-Control': 'no-cache',
    ...site.headers,
    ...rule.headers,
  });
  if (rule.stall) response.write(body);
  else response.end(body);
}

/** The bytes of a path, after the rule has had its way with them. */
async function content(site, pathname, rule) {
  if (pathname === '/favicon.ico') return { status: 204, body: '' };
  if (rule.status) return { status: rule.status, body: 'No such file.' };
  try {
    const bytes = await readFile(fileOf(site, pathname));
    return { status: 200, body: altered(site, pathname, bytes, rule) };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { status: 404, body: 'No such file.' };
  }
}

function fileOf(site, pathname) {
  const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (path.startsWith('/pb/')) return join(DIST, path.slice(4));
  if (path.startsWith('/__support/')) return join(SUPPORT, path.slice(11));
  return join(site.folder, path);
}

function altered(site, pathname, bytes, rule) {
  if (rule.half || rule.stall) return bytes.subarray(0, Math.floor(bytes.length / 2));
  const changed = rule.change ? rule.change(bytes.toString()) : bytes;
  if (!pathname.endsWith('/') && !pathname.endsWith('.html')) return changed;
  return changed
    .toString()
    .replace('<head>', '<head><script src="/__support/trap.js"></script>')
    .replace(/<power-base(-cohort)?(?![\w-])/g, (tag) => `${tag} ${site.attributes}`);
}
