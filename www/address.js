// What the page's address says: the code that a link brought, and where links lead.

// The code in the page's address, if a link brought the reader here.
export const code = () => /[#&]pb=([^&]*)/.exec(location.hash)?.[1];

// The address that links open: the page itself, unless its author names another.
export const page = (named) => {
  const url = new URL(named ?? location.href, document.baseURI);
  url.hash = "";
  return /^(https?|file):$/.test(url.protocol) ? url.href : "";
};
