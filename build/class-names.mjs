/** The classes that a stylesheet has rules for. @param {string} css @returns {string[]} */
export function classNamesIn(css) {
  const selectors = css.replace(/\/\*.*?\*\//gs, '').match(/[^{};]+(?=\{)/g) ?? []
  return [...new Set(selectors.flatMap((selector) => selector.match(/(?<=\.)[A-Za-z][\w-]*/g) ?? []))]
}
