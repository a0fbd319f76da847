// An LMS's page: the real runtime with what it kept, faults before it if the test wants some, and the content in a
// frame or in a window of its own. Everything the content calls is noted.
(() => {
  window.__calls = [];
  /** What the API is called in each version, and the runtime that stands behind it. */
  const NAMES = {
    1.2: { api: 'API', runtime: 'Scorm12API', end: 'LMSFinish', error: 'LMSGetLastError' },
    2004: { api: 'API_1484_11', runtime: 'Scorm2004API', end: 'Terminate', error: 'GetLastError' },
  };
  const METHODS = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic', 'Terminate'];

  /** The eight methods of the runtime, each noted, and spoiled where a fault fits. */
  function wrapped(runtime, names) {
    const api = {};
    let pretended = null;
    for (const method of METHODS) {
      const name = method === 'Terminate' ? names.end : names.error.replace('GetLastError', method);
      api[name] = (...values) => {
        if (method === 'GetLastError') return pretended ?? runtime[name](...values);
        const asks = method.startsWith('Get') && method !== 'GetValue';
        const fault = asks ? null : take(method, values);
        if (!asks) pretended = fault?.code ? String(fault.code) : null;
        return noted(method, values, () => spoiled(fault, () => runtime[name](...values)), () => pretended ?? runtime[names.error]());
      };
    }
    return api;
  }

  function take(method, [element = '']) {
    const fits = (fault) => fault.method === method && (fault.times ?? 1) > 0 && new RegExp(fault.element ?? '').test(element);
    const fault = window.__faults.find(fits);
    if (fault) fault.times = (fault.times ?? 1) - 1;
    return fault ?? null;
  }

  function spoiled(fault, call) {
    if (fault?.throws) throw new Error('the LMS broke');
    if (fault?.code) return 'answer' in fault ? fault.answer : fault.method === 'GetValue' ? '' : 'false';
    return fault && 'answer' in fault ? fault.answer : call();
  }

  function noted(method, values, call, error) {
    const line = { method, values: values.map(String), answer: null, error: null };
    window.__calls.push(line);
    line.answer = call();
    line.error = Number(error());
    return line.answer;
  }

  async function start() {
    const { version, kept, faults, where, depth, path, waits } = await (await fetch('/__lms/launch')).json();
    window.__faults = faults;
    const names = NAMES[version];
    const runtime = new window[names.runtime]({
      lmsCommitUrl: '/__lms/commit',
      dataCommitFormat: 'flattened',
      alwaysSendTotalTime: true,
      useAsynchronousCommits: !waits,
      // What it has to say of wrong calls is in the notes; the console is the content's.
      onLogMessage: () => {},
    });
    runtime.loadFromFlattenedJSON(kept);
    window.__runtime = runtime;
    if (where !== 'nowhere') window[names.api] = wrapped(runtime, names);
    if (where === 'opener') showButton(path);
    else showFrame(depth, path);
  }

  function showButton(path) {
    const button = document.createElement('button');
    button.textContent = 'Start';
    button.addEventListener('click', () => window.open(path, 'course'));
    document.body.append(button);
  }

  addEventListener('DOMContentLoaded', start);
})();
