const definite = /(?:nämnden|styrelsen|kommittén|utskottet)$/

/** Proposals for the Swedish forms of a committee's name; only proposals, since a name may be anything. */
export function suggestedForms(name: string): { inText: string; genitive: string } {
  const typed = name.trim()
  // A name in the definite form is a common noun in running text; `Bromma stadsdelsnämnd` begins with a place.
  const inText = definite.test(typed) ? typed.slice(0, 1).toLocaleLowerCase('sv-SE') + typed.slice(1) : typed
  return { inText, genitive: /[sxz]$/i.test(inText) || inText === '' ? inText : `${inText}s` }
}
