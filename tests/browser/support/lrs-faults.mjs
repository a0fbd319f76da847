// Faults before a real LRS: what a network, a gateway or a busy server does to a request.
import { request as ask } from 'node:http';

/**
 * The next fault for a request, or an empty one. A fault is `{ method, path, times, … }`: `method` and `path` (a
 * text in the address, or an expression) say for which requests, `times` how often, once if not said. And one of
 *
 * - `down`: the connection breaks, nothing reached the LRS;
 * - `status`, with `headers`, `body`: this answer, and nothing reached the LRS; `bare` leaves out what lets a page
 *   of another origin read it, as a gateway does;
 * - `cut: 'before'`: the request was read, then as `down`; `cut: 'after'`: the LRS did what it was asked, and no
 *   answer comes; `cut: 'half'`: the answer breaks off in its middle;
 * - `hang`: no answer ever;
 * - `slow`: milliseconds until it goes on, may stand beside the others;
 * - `change`: a function from the LRS's answer, a text, to another.
 *
 * A browser's question beforehand (OPTIONS) meets none. Firefox asks again by itself, up to ten times, when a GET
 * gets no answer at all: what is down should be so for more `times`.
 */
export function takeFault(faults, { method, url }) {
  const fits = ({ path = '', ...fault }) =>
    (fault.method ?? method) === method && (path instanceof RegExp ? path.test(url) : url.includes(path)) && (fault.times ?? 1) > 0;
  const fault = method === 'OPTIONS' ? undefined : faults.find(fits);
  if (!fault) return {};
  fault.times = (fault.times ?? 1) - 1;
  return fault;
}

/** Answers a request with `work`, or as the fault has it; true if the fault did all there is to do. */
export async function spoil(fault, response) {
  if (fault.slow) await new Promise((done) => setTimeout(done, fault.slow));
  if (fault.down || fault.cut === 'before') response.destroy();
  else if (fault.status) response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  return Boolean(fault.down || fault.cut === 'before' || fault.status || fault.hang);
}

/** Hands a request on and its answer back, `headers` in place of the request's. Gives the status. */
export function pass(url, { method, headers, body }, response, fault, rewritten) {
  return new Promise((done, fail) => {
    const onward = ask(url, { method, headers }, (answer) => {
      const parts = [];
      answer.on('data', (bytes) => parts.push(bytes));
      answer.on('error', fail);
      answer.on('end', () => {
        give(response, answer.statusCode, rewritten(answer.headers), Buffer.concat(parts), fault);
        done(answer.statusCode);
      });
    });
    onward.on('error', fail);
    onward.end(body);
  });
}

function give(response, status, headers, bytes, fault) {
  if (fault.cut === 'after') return response.destroy();
  const body = fault.change ? Buffer.from(fault.change(bytes.toString())) : bytes;
  const { 'transfer-encoding': _, connection: __, ...rest } = headers;
  response.writeHead(status, { ...rest, ...(body.length && { 'content-length': body.length }) });
  if (fault.cut !== 'half') return response.end(body);
  response.write(body.subarray(0, body.length >> 1), () => setTimeout(() => response.destroy(), 20));
}
