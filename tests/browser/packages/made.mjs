// Packages as the command makes them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../support/server.mjs';
import { unpack } from './zip.mjs';

/** Where on a server a package lies, as an LMS has it. */
export const UNIT = '/courses/42/unit-1/';

/** The package of a format with default options, as `cargo xtask package` left it beside the built files. */
export const packaged = (format) => readFileSync(join(DIST, 'packages', `powerbase-${format}.zip`));

/** Whether the build has what such a package says to a course; without that it cannot start. */
export const speaks = (format) => format === 'web' || existsSync(join(DIST, `${format.split('-')[0]}.js`));

/** Unpacks a package where a site serves it, as long as it stands; gives the names. */
export function place(site, bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'powerbase-package-'));
  site.folder = folder;
  const names = unpack(bytes, join(folder, UNIT));
  const { close } = site;
  site.close = () => close().finally(() => rmSync(folder, { recursive: true }));
  return names;
}

/** What a second program, which has nothing to do with ours, says of a zip. */
export const tested = (path) => execFileSync('python3', ['-m', 'zipfile', '-t', path], { encoding: 'utf8' });
