import { changeXml } from '../xml/change-xml'
import { withDescendants, type XmlElement } from '../xml/xml-element'

/** Fields that say nothing about the machine, its user or the day: Word works them out anew on every page. */
const lasting = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES'])
/** Fields whose text is personal, or that of the template's own file. */
const personal = new Set([
  'AUTHOR',
  'COMMENTS',
  'CREATEDATE',
  'DATE',
  'EDITTIME',
  'FILENAME',
  'FILESIZE',
  'LASTSAVEDBY',
  'PRINTDATE',
  'SAVEDATE',
  'TEMPLATE',
  'TIME',
  'USERADDRESS',
  'USERINITIALS',
  'USERNAME'
])

const nameOf = (instruction: string): string =>
  instruction
    .trim()
    .split(/[\s\\"]/)[0]
    ?.toUpperCase() ?? ''

interface OpenField {
  instruction: string
  isShowing: boolean
  marks: XmlElement[]
  shown: XmlElement[]
}

const inRuns = new Set([
  'w:fldChar',
  'w:instrText',
  'w:delInstrText',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:drawing',
  'w:pict'
])

/** What must go so that only the lasting fields remain as fields; the rest keep their text unless it is personal. */
function superfluous(story: XmlElement): { gone: Set<XmlElement>; settled: boolean } {
  const gone = new Set<XmlElement>()
  const open: OpenField[] = []
  const seen = { isSettled: false }
  const close = ({ instruction, marks, shown }: OpenField): void => {
    const name = nameOf(instruction)
    const isInInstruction = open.at(-1)?.isShowing === false
    if (lasting.has(name) && !isInInstruction) return
    seen.isSettled = true
    for (const each of [...marks, ...(personal.has(name) || isInInstruction ? shown : [])]) gone.add(each)
  }
  for (const element of withDescendants(story).filter(({ name }) => inRuns.has(name))) {
    const field = open.at(-1)
    const mark = element.attributes['w:fldCharType']
    if (mark === 'begin') open.push({ instruction: '', isShowing: false, marks: [element], shown: [] })
    else if (field === undefined) {
      if (element.name === 'w:fldChar' || element.name.endsWith('nstrText')) gone.add(element)
    } else if (mark === 'separate') {
      field.isShowing = true
      field.marks.push(element)
    } else if (mark === 'end') {
      field.marks.push(element)
      open.pop()
      close(field)
    } else if (element.name.endsWith('nstrText')) {
      field.instruction += element.children.join('')
      field.marks.push(element)
    } else for (const each of open) if (each.isShowing) each.shown.push(element)
  }
  for (const field of open) for (const each of field.marks) gone.add(each)
  return { gone, settled: seen.isSettled || open.length > 0 }
}

/** A header or footer in which only page numbers are still worked out; other fields have become their text. */
export function settleFields(story: XmlElement): { story: XmlElement; settled: boolean } {
  const { gone, settled } = superfluous(story)
  let simple = false
  const withoutMarks = (element: XmlElement): XmlElement => ({
    ...element,
    children: element.children.flatMap((child): XmlElement['children'] => {
      if (typeof child === 'string') return [child]
      return gone.has(child) ? [] : [withoutMarks(child)]
    })
  })
  const clean = changeXml(withoutMarks(story), (element) => {
    if (element.name !== 'w:fldSimple') return [element]
    const name = nameOf(element.attributes['w:instr'] ?? '')
    if (lasting.has(name)) return [element]
    simple = true
    return personal.has(name) ? [] : element.children
  })
  return { story: clean, settled: settled || simple }
}
