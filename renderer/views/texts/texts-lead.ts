import type { ComposedSection } from '../../../shared/text/papers/compose-sections'
import { capitalised } from '../../../shared/text/language/capitalised'
import { numberInText } from '../../../shared/text/language/number-words'

const followsData = 'Alla avsnitt följer uppgifterna. Redigera ett avsnitt när det ska stå något annat.'

/** How many sections someone has written, and behind how many of them the data have changed. */
export function textsLead(sections: readonly Pick<ComposedSection, 'edited' | 'stale'>[]): string {
  const edited = sections.filter((section) => section.edited).length
  const stale = sections.filter((section) => section.stale).length
  if (edited === 0) return followsData
  const own = edited === 1 ? 'Ett avsnitt är redigerat' : `${capitalised(numberInText(edited))} avsnitt är redigerade`
  if (stale === 0) return `${own}, resten följer uppgifterna.`
  if (edited === 1) return `${own}, och uppgifterna bakom det har ändrats.`
  return `${own}. Uppgifterna bakom ${stale === edited ? 'dem' : `${stale === 1 ? 'ett' : numberInText(stale)} av dem`} har ändrats.`
}
