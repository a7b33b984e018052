import type { OddWords } from '../../../shared/domain/look/template-remark'
import { visibleText } from '../xml/visible-text'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'

/** Signs between which templates keep a place for someone else's words. */
const inSigns = /\{[^{}]*\}|«[^»]*»|\[[^\]]*\]|<[^<>]*>/g
const asks = /klicka|tryck här|skriv här|ange text|click|tap here|\bxx+\b/i
/** A year or a number of one matter is no part of a letter paper. */
const ofOneMatter = /\b(?:19|20)\d\d\b|\b(?:dnr|diarienr|diarienummer)\b/i

const longest = 60
const most = 5

const clipped = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest)} …` : plain
}

const isPlaceholder = (control: XmlElement): boolean =>
  childrenNamed(control, 'w:sdtPr').some((properties) => childrenNamed(properties, 'w:showingPlcHdr').length > 0)

function oddIn(paragraph: string): string[] {
  const signed = paragraph.match(inSigns) ?? []
  if (signed.length > 0) return signed
  return asks.test(paragraph) || ofOneMatter.test(paragraph) ? [paragraph] : []
}

const wordsIn = (control: XmlElement): string => descendantsNamed(control, 'w:t').map(textOf).join('')

/** Words of a head or foot that hardly belong on every paper: places to write in, and what is about one matter. */
export function oddWords(story: XmlElement, kind: OddWords['in']): OddWords[] {
  const asked = descendantsNamed(story, 'w:sdt').filter(isPlaceholder).map(wordsIn)
  const found = [...asked, ...descendantsNamed(story, 'w:p').map(visibleText).flatMap(oddIn)].map(clipped)
  return [...new Set(found)]
    .filter((words) => words !== '')
    .slice(0, most)
    .map((words) => ({ in: kind, words }))
}
