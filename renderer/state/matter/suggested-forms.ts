const definite = /(?:nämnden|styrelsen|kommittén|utskottet)$/
/** `Styrelsen för Stadens Hamnar AB`: what stands in the genitive is the word that begins it. */
const headFirst = /^(\p{L}*(?:nämnden|styrelsen|kommittén|utskottet)) (?=\S)/iu

const lowerFirst = (text: string): string => text.slice(0, 1).toLocaleLowerCase('sv-SE') + text.slice(1)

/** Proposals for the Swedish forms of a committee's name; only proposals, since a name may be anything. */
export function suggestedForms(name: string): { inText: string; genitive: string } {
  const typed = name.trim()
  const head = headFirst.exec(typed)?.[1]
  // A name in the definite form is a common noun in running text; `Bromma stadsdelsnämnd` begins with a place.
  const inText = head !== undefined || definite.test(typed) ? lowerFirst(typed) : typed
  if (head !== undefined) return { inText, genitive: `${lowerFirst(head)}s${typed.slice(head.length)}` }
  return { inText, genitive: /[sxz]$/i.test(inText) || inText === '' ? inText : `${inText}s` }
}
