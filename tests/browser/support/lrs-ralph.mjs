// The real LRS, Ralph, with its statements in a file of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUPPORT = dirname(fileURLToPath(import.meta.url));
/** The Python that has Ralph; RALPH names another one. */
const PYTHON = process.env.RALPH ?? join(SUPPORT, '../../../target/tools/ralph/bin/python');

/** Why the tests that need an LRS cannot run, or false: what a test takes as its `skip`. */
export const NO_LRS = existsSync(PYTHON) ? false : `NO Ralph at ${PYTHON}: \`cargo xtask test\` installs it`;

/** The one who may write and read. */
export const USER = { name: 'quiz', password: 'secret' };

/**
 * Starts Ralph, which takes some three seconds. `origin` is the one page that it is told to let in.
 * Gives its `url`, without a slash at its end, `forget()`, which empties it, and `close()`.
 */
export async function startRalph(origin) {
  const folder = mkdtempSync(join(tmpdir(), 'powerbase-ralph-'));
  const file = join(folder, 'statements', 'fs_lrs.jsonl');
  mkdirSync(dirname(file));
  const settings = {
    ...process.env,
    RALPH_APP_DIR: folder,
    RALPH_AUTH_FILE: join(folder, 'auth.json'),
    RALPH_RUNSERVER_BACKEND: 'fs',
    RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH: dirname(file),
    RALPH_RUNSERVER_CORS_ALLOW_ORIGINS: JSON.stringify([origin]),
  };
  const forget = () => writeFileSync(file, '');
  forget();
  const ralph = spawn(PYTHON, [join(SUPPORT, 'lrs-ralph.py'), USER.name, USER.password], { cwd: folder, env: settings, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((done) => ralph.once('exit', done));
  const close = async () => {
    ralph.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${await portOf(ralph)}`;
    await answers(`${url}/__lbheartbeat__`);
    return { url, forget, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What it prints first. */
function portOf(ralph) {
  return new Promise((done, fail) => {
    let said = '';
    ralph.stdout.once('data', (bytes) => done(Number(String(bytes))));
    ralph.stderr.on('data', (bytes) => (said = (said + bytes).slice(-3000)));
    ralph.once('error', fail);
    ralph.once('exit', (code) => fail(new Error(`Ralph ended with ${code}: ${said}`)));
  });
}

async function answers(url) {
  for (const end = Date.now() + 120000; ; ) {
    const answer = await fetch(url).catch((error) => ({ error }));
    if (answer.ok) return;
    if (Date.now() > end) throw new Error(`Ralph does not answer: ${answer.status ?? answer.error}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
