import { tableLimits } from '../domain/section-text'
import type { WorkingCopyChanges, OtherChange } from '../exchange/working-copy/changes-in-word'
import type { WordRemarks, WordText } from '../exchange/working-copy/word-text'
import { capitalised } from '../text/language/capitalised'
import { numberInText } from '../text/language/number-words'

const dropped =
  'Filen bär inte längre ärendets uppgifter. Så blir det när den har sparats i ett annat program, till exempel i Google Dokument.'
const uncertain =
  'Filen bär inga uppgifter om något ärende. Den är ingen arbetskopia, eller så har den sparats i ett annat program, till exempel i Google Dokument.'

/** Told of a file without the part with the matter: our bookmarks give a working copy away. */
export const droppedText = ({ paragraphs }: WordText): string =>
  paragraphs.some(({ places }) => places.length > 0) ? dropped : uncertain

const mostLines = 4
const longestLine = 100

/** The lines that are new in Word, as far as they can be read at a glance. */
function inWordNow({ before, after }: { before: readonly string[]; after: readonly string[] }): string {
  const added = after.filter((line) => !before.includes(line)).slice(0, mostLines)
  const clipped = added.map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
  const listed = clipped.join('; ')
  return listed === '' ? '' : ` I Word står: ${listed}${/[.!?…]$/.test(listed) ? '' : '.'}`
}

/** A change that is not taken over from Word, and where to make it instead. */
export function otherChangeText(change: OtherChange): string {
  switch (change.kind) {
    case 'head':
      return `Brevhuvudet eller rubriken är ändrad i Word. De följer av uppgifterna under Nämnd och möte.${inWordNow(change)}`
    case 'signatures':
      return `Underskrifterna är ändrade i Word. Namn och titlar ändras under Nämnd och möte.${inWordNow(change)}`
    case 'part':
      return `${change.heading} är ändrad i Word. Den följer av enheterna och ändras under Enheter.${inWordNow(change)}`
    case 'sender':
      return `Det står mer vid avsändarens adress i Word, och det tas inte över.${inWordNow(change)}`
    case 'decision':
      return 'Förslaget till beslut är ändrat i Word. Beslutssatserna följer av enheterna och beslutsformen, och ändras under Enheter och Beslut.'
    case 'heading':
      return `Rubriken ${change.before} heter ${change.after === '' ? 'inget' : change.after} i Word. Rubriker ändras under Texter, Ordning och rubriker.`
    case 'subheading':
      return `Rubriken ${change.heading} i avsnittet ${change.section} är en underrubrik, och följer med som ett stycke i fet stil.`
    case 'tables':
      return `${change.count === 1 ? 'En tabell' : `${capitalised(numberInText(change.count))} tabeller`} i avsnittet ${change.section} är för ${change.count === 1 ? 'stor' : 'stora'} och följer med som text: varje rad blir ett stycke, med semikolon mellan cellerna. En tabell här har högst ${tableLimits.columns} kolumner och ${tableLimits.rows} rader.`
    case 'order':
      return 'Avsnitten står i en annan ordning i Word. Ordningen ändras under Texter, Ordning och rubriker.'
    case 'too-long':
      return `Avsnittet ${change.heading} har mer text i Word än ett avsnitt rymmer, och går inte att ta över.`
  }
}

const times = (count: number, one: string, more: string): readonly string[] => {
  if (count === 0) return []
  return [count === 1 ? one : `${capitalised(numberInText(count))} ${more}`]
}

/** What was met in the text of a Word file, and what becomes of it. */
export const wordRemarksText = ({
  insertions,
  deletions,
  comments,
  pictures,
  notes,
  hidden
}: WordRemarks): readonly string[] => [
  ...(insertions + deletions > 0
    ? ['Filen har spårade ändringar: det som är infogat räknas med, och det som är struket inte.']
    : []),
  ...times(comments, 'En kommentar i filen läses inte in.', 'kommentarer i filen läses inte in.'),
  ...times(pictures, 'En bild eller symbol i texten läses inte in.', 'bilder eller symboler i texten läses inte in.'),
  ...times(notes, 'En fotnot läses inte in.', 'fotnoter läses inte in.'),
  ...(hidden > 0 ? ['Dold text i filen läses inte in.'] : [])
]

/** How many sections have been changed, in a sentence. */
export function changedSectionsText({ sections, others }: WorkingCopyChanges): string {
  if (sections.length === 0) {
    return others.length === 0
      ? 'Inga skillnader. Texten i Word är densamma som i ärendet.'
      : 'Inget avsnitts text att ta över är ändrad i Word.'
  }
  return sections.length === 1
    ? 'Ett avsnitt är ändrat i Word.'
    : `${capitalised(numberInText(sections.length))} avsnitt är ändrade i Word.`
}
