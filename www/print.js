// Prints one result on a page of its own: a copy in a hidden frame, without the
// page around it.

export const print = (card, css) => {
  const frame = document.createElement("iframe");
  // Out of sight, yet laid out: a frame that is not displayed prints as nothing.
  Object.assign(frame.style, { position: "fixed", insetInlineStart: "-10000px", width: "180mm", height: "270mm", border: "0" });
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.title = document.title;
  document.body.append(frame);
  const inside = frame.contentDocument;
  const sheet = new frame.contentWindow.CSSStyleSheet();
  // In the widget's own sheet the rule would reach for the page around it.
  sheet.replaceSync(`${css}@page{margin:13mm}`);
  inside.adoptedStyleSheets = [sheet];
  inside.documentElement.lang = card.lang;
  inside.title = document.title;
  const copy = inside.importNode(card, true);
  copy.classList.add("paper");
  inside.body.append(copy);
  frame.contentWindow.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  frame.contentWindow.focus();
  frame.contentWindow.print();
};
