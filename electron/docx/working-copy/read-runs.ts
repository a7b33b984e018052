import { span } from '../../../shared/domain/answers/clean-inlines'
import type { TextInline } from '../../../shared/domain/section-text'
import { trimSpaces } from '../../../shared/exchange/working-copy/trim-spaces'
import type { WordRemarks } from '../../../shared/exchange/working-copy/word-text'
import { descendantsNamed, elementsOf, textOf, withDescendants, type XmlElement } from '../xml/xml-element'
import { childNamed, isOn, valueOf, type WordStyles } from './word-styles'

const saysText = ({ name, children }: XmlElement): boolean =>
  (name === 'w:t' || name === 'w:delText') && children.length > 0

/** Only what shows in the text is told of: a deleted paragraph mark is not, nor a comment's other two marks. */
const isSeen = (element: XmlElement): boolean => withDescendants(element).some(saysText)

/** Word trims text that does not say that its outer space is to be kept. */
const wordsOf = (element: XmlElement): string =>
  element.attributes['xml:space'] === 'preserve' ? textOf(element) : trimSpaces(textOf(element))

type Counting<Counts> = { -readonly [Key in keyof Counts]: Counts[Key] }

/** The text of a paragraph: what was inserted under tracking stands, what was struck does not. */
export class RunReader {
  readonly remarks: Counting<WordRemarks> = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    pictures: 0,
    notes: 0,
    hidden: 0
  }
  readonly #styles: WordStyles

  constructor(styles: WordStyles) {
    this.#styles = styles
  }

  read(holder: XmlElement): TextInline[] {
    return elementsOf(holder).flatMap((element) => this.#element(element))
  }

  #element(element: XmlElement): TextInline[] {
    switch (element.name) {
      case 'w:r':
        return this.#run(element)
      case 'w:ins':
      case 'w:moveTo':
        this.remarks.insertions += isSeen(element) ? 1 : 0
        return this.read(element)
      case 'w:del':
      case 'w:moveFrom':
        this.remarks.deletions += isSeen(element) ? 1 : 0
        return []
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:fldSimple':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        return this.read(element)
      default:
        return []
    }
  }

  #run(run: XmlElement): TextInline[] {
    const properties = childNamed(run, 'w:rPr')
    if (isOn(properties, 'w:vanish')) {
      this.remarks.hidden += descendantsNamed(run, 'w:t').length > 0 ? 1 : 0
      return []
    }
    const style = this.#styles(valueOf(properties, 'w:rStyle'))
    const bold = isOn(properties, 'w:b') ?? style.bold ?? false
    const italic = isOn(properties, 'w:i') ?? style.italic ?? false
    return elementsOf(run).flatMap((child) => this.#piece(child, bold, italic))
  }

  #piece(piece: XmlElement, bold: boolean, italic: boolean): TextInline[] {
    switch (piece.name) {
      case 'w:t':
        return [span(wordsOf(piece), bold, italic)]
      case 'w:tab':
      case 'w:ptab':
        return [span(' ', bold, italic)]
      case 'w:noBreakHyphen':
        return [span('\u2011', bold, italic)]
      case 'w:br':
        return ['page', 'column'].includes(piece.attributes['w:type'] ?? '') ? [] : [{ type: 'break' }]
      case 'w:cr':
        return [{ type: 'break' }]
      case 'w:commentReference':
        this.remarks.comments += 1
        return []
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.remarks.notes += 1
        return []
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'w:sym':
      case 'mc:AlternateContent':
        this.remarks.pictures += 1
        return []
      default:
        return []
    }
  }
}
