// Keeps what is handed to the browser to be saved, in place of a folder of downloads.
window.__saved = [];
const blobs = new Map();
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  const url = make.call(URL, blob);
  blobs.set(url, blob);
  return url;
};
HTMLAnchorElement.prototype.click = function () {
  window.__saved.push({ name: this.download, blob: blobs.get(this.href) });
};
