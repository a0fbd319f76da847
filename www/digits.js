// How the language of a pack writes, as far as the first screens need to know.

// The sign of nought, from which the other digits follow. To ask takes a slow device longer than all
// else at the widget's start; of English it is known.
export const formats = (first) => {
  try {
    const { language = "" } = first;
    return language === "en" ? {} : { zero: (0).toLocaleString(language) };
  } catch {
    return {};
  }
};
