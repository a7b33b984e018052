/** The typesetter draws all pages below each other in one picture: a ground and a group for each, and the letters they share. */
const ground =
  /\n {4}<path class="typst-shape"[^>]* d="M 0 0v ([\d.]+) h ([\d.]+) [^>]*\/>\n {4}<g[^>]*>\n([^]*?)\n {4}<\/g>(?=\n {4}<|\n<)/g
const sharedPart = /\n {4}<defs[^>]*>[^]*?\n {4}<\/defs>/g
const definition = /<symbol [^>]*?id="([^"]+)"[^]*?<\/symbol>/g

/** What a page draws with, of all that the pages share. */
const used = (shared: readonly string[], page: string): string =>
  shared
    .map((part) => part.replace(definition, (whole, id: string) => (page.includes(`#${id}"`) ? whole : '')))
    .join('')

/** Each page as a picture of its own. */
export function pagesOf(svg: string): readonly string[] {
  const shared = svg.match(sharedPart) ?? []
  return [...svg.matchAll(ground)].map(([, height = '0', width = '0', page = '']) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt">`,
      page,
      used(shared, page),
      '</svg>'
    ].join('\n')
  )
}
