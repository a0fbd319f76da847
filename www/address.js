// What an address says: the link in it, and where links lead.

// A link is made as `#pb-CODE`, or as `?pb=CODE` at the end of a fragment that is a router's; it was
// `#pb=CODE`, and on its way it becomes `&amp;pb=CODE`, `%23pb%3DCODE`, `%2523pb-CODE`, `#/pb=CODE`.
//
// Behind the mark may stand what is the page's own, the name of a heading or a parameter; only
// `#pb=` was never anything else. A code of our pack is told by its third and fourth character, in
// whatever case; one of another pack by being long, with capitals, small letters and digits in turn.
const LINK = /([#?&!/;]|%(?:25)*(?:2[36]|3[Ff]))(?:amp;)?[Pp][Bb](?:[-=]|%(?:25)*3[Dd])(?:(?<=(?:#|23)..(?:=|%\w+))|(?=(?:3D|%..)*[E-Le-l].[Ss][Gg])|(?=[EFIJ].{12})(?=(?:[\w-]*?(?:\d[A-Za-z]|[a-z][A-Z\d](?![a-z]))){3}))([^&#]*)(&?)/;

// The link in an address: its code as it came, and the address without the link.
export const link = (address) => {
  const [found, sign, code, more] = LINK.exec(address) ?? [];
  return found && { code, rest: address.replace(found, more && sign) };
};

// The address that links open: the page itself, unless its author names another.
export const page = (named) => {
  const { href, protocol } = new URL(named ?? location.href, document.baseURI);
  return /^(https?|file):$/.test(protocol) ? (link(href)?.rest ?? href) : "";
};
