// What old libraries do to a page: lists that write themselves, objects with a member more, and
// functions and promises of their own.
(() => {
  Array.prototype.toJSON = function () {
    return `[${Array.prototype.map.call(this, (value) => JSON.stringify(value)).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return `'${this}'`;
  };
  Object.prototype.inherited = 'from a library';
  Function.prototype.bind = function (self, ...first) {
    const bound = this;
    return function (...rest) {
      return bound.apply(self, first.concat(rest));
    };
  };
  const Native = Promise;
  const from = (native) => new window.Promise((yes, no) => native.then(yes, no));
  window.Promise = function (run) {
    this.native = new Native(run);
  };
  window.Promise.prototype = {
    then(yes, no) {
      return from(this.native.then(yes, no));
    },
    catch(no) {
      return this.then(undefined, no);
    },
    finally(done) {
      return from(this.native.finally(done));
    },
  };
  for (const name of ['resolve', 'reject', 'all', 'allSettled', 'race', 'any']) {
    window.Promise[name] = (given) => from(Native[name](given));
  }
  addEventListener('powerbase-complete', ({ detail }) => {
    window.completed = Array.isArray(detail.flags) && !Object.keys(detail).includes('inherited');
  });
  // What is saved, in place of a folder of downloads.
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => (window.written = text));
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
})();
