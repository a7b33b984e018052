/** What is asked of a part of a text to know what it must stay with. */
interface Part {
  type: string
  section: string
}

/**
 * The parts that stay on one page with signatures that follow: all that leads up to them in their own section, and the end
 * of what stands before that, so that nobody signs a page without a line of what is signed.
 */
export function tiedToSignatures(parts: readonly Part[]): ReadonlySet<number> {
  const tied = new Set<number>()
  parts.forEach(({ type, section }, place) => {
    if (type !== 'signatures') return
    let before = place - 1
    while (before >= 0 && parts[before]?.section === section) {
      tied.add(before)
      before -= 1
    }
    if (before >= 0) tied.add(before)
  })
  return tied
}
