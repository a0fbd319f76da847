// Posts results to the address that an element's `report-to` names, one after the other.

import { alone } from "./alone.js";

// How long an answer is waited for, in milliseconds.
const PATIENCE = 30_000;

const address = (element) => {
  const url = new URL(element.getAttribute("report-to"), document.baseURI);
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !loopback) throw new Error(`report-to: ${url.protocol} is not https:`);
  return url;
};

const open = (element) => {
  try {
    const { href, host } = address(element);
    const since = `${new Date(performance.timeOrigin).toISOString().slice(0, 19)}Z`;
    return { to: href, host, label: element.getAttribute("label") ?? "", since };
  } catch ({ message }) {
    return { to: "", message };
  }
};

const post = async (element, { body }) => {
  const { href } = address(element);
  const act = async () => {
    try {
      const response = await fetch(href, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "omit",
        keepalive: true,
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: AbortSignal.timeout(PATIENCE),
      });
      return { status: response.status, after: Number.parseFloat(response.headers.get("Retry-After")) || null };
    } catch {
      return { status: 0 };
    }
  };
  return alone(`powerbase ${href}`, PATIENCE, act, { status: -1 });
};

const wait = (_element, { for: time }) => new Promise((done) => setTimeout(done, time, {}));

export const use = async (card, detail) => {
  const element = card.getRootNode().host;
  return { ...(await { open, post, wait }[detail.do](element, detail)), do: detail.do };
};
