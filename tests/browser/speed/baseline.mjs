// The committed figures, `xtask/baseline.json`, as far as browsers count them: the same rule as `xtask/src/gate.rs` has.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DIST } from '../support/server.mjs';

const BASELINE = fileURLToPath(new URL('../../../xtask/baseline.json', import.meta.url));

/** What has grown and what has shrunk by more than the tolerance, as sentences. */
export function judge(counts, { tolerance = 0.02, counts: known = {} }) {
  const verdict = { grown: [], shrunk: [] };
  for (const [name, now] of Object.entries(counts)) {
    const was = known[name]?.is;
    if (was === undefined) verdict.grown.push(`${name}: ${now}, and no baseline yet`);
    else if (Math.abs(now - was) > was * tolerance) verdict[now > was ? 'grown' : 'shrunk'].push(`${name}: from ${was} to ${now}`);
  }
  return verdict;
}

/** What is committed; nothing where there is no file yet. */
export const committed = () => (existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {});

/** Leaves the counts with the mark of the build, for `cargo xtask size --accept`, where the runner said. */
export function leave(counts) {
  const { COUNTS } = process.env;
  if (!COUNTS) return;
  const [, build] = /export const build="(\w+)"/.exec(readFileSync(join(DIST, 'app.js'), 'utf8'));
  mkdirSync(dirname(COUNTS), { recursive: true });
  writeFileSync(COUNTS, JSON.stringify({ build, counts }));
}
