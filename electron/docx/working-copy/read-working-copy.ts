import type { WordText } from '../../../shared/exchange/working-copy/word-text'
import type { WorkingCopyRefusal } from '../../../shared/exchange/working-copy/working-copy-refusal'
import { fileSizeLimit } from '../../../shared/exchange/file/matter-file'
import { failed, succeeded, type Result } from '../../../shared/result'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'
import { mainPartWithoutMacros } from '../template/main-part'
import { Refused, unlessRefused } from '../template/refused'
import { openTemplatePackage, type TemplatePackage } from '../template/template-package'
import { childrenNamed, descendantsNamed, textOf, type XmlElement } from '../xml/xml-element'
import { isCarriedPart, readCarriedPart } from './carried-part'
import { TextReader } from './read-text'
import { wordLists } from './word-lists'
import { wordStyles } from './word-styles'

export interface ReadWorkingCopy {
  /** The matter's file as it was carried; null where another program has dropped it. */
  matterFile: string | null
  text: WordText
}

const item = /^customXml\/item\d{1,6}\.xml$/i

/** Encrypted Word files, and those of Word 97, are OLE compound files. */
const isCompound = (file: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => file[place] === byte)

/** The parts that call themselves ours. */
export const carriedIn = ({ names, bytes }: TemplatePackage): Uint8Array[] =>
  names
    .filter((name) => item.test(name))
    .flatMap((name) => {
      const part = bytes(name)
      return part && isCarriedPart(part) ? [part] : []
    })

const paragraphTexts = (story: XmlElement): string[] =>
  descendantsNamed(story, 'w:p')
    .map((paragraph) => descendantsNamed(paragraph, 'w:t').map(textOf).join(''))
    .filter((text) => text.trim() !== '')

function textIn(file: TemplatePackage): WordText {
  const main = mainPartWithoutMacros(file)
  const document = file.xml(main)
  const body = document?.name === 'w:document' ? childrenNamed(document, 'w:body')[0] : undefined
  if (body === undefined) throw new Refused('not-word')
  const relations = file.relationsOf(main).filter(({ isExternal }) => !isExternal)
  const parts = (types: string[]): XmlElement[] =>
    relations.filter(({ type }) => types.includes(type)).flatMap(({ target }) => file.xml(target) ?? [])
  const reader = new TextReader({ styles: wordStyles(parts(['styles'])[0]), lists: wordLists(parts(['numbering'])[0]) })
  const paragraphs = reader.read(body)
  return { paragraphs, around: parts(['header', 'footer']).flatMap(paragraphTexts), remarks: reader.remarks }
}

function readFrom(file: TemplatePackage): Result<ReadWorkingCopy, WorkingCopyRefusal> {
  const [part, other] = carriedIn(file)
  if (other) return failed('two-matters')
  const text = textIn(file)
  if (part === undefined) return succeeded({ matterFile: null, text })
  const matterFile = readCarriedPart(part)
  return matterFile.ok ? succeeded({ matterFile: matterFile.value, text }) : matterFile
}

/** Only a template can be too narrow for a paper. */
const asRefusal = (because: TemplateRefusal): WorkingCopyRefusal =>
  because === 'page-too-narrow' ? 'not-word' : because

/** Reads a Word file that may be anything: the matter that it carries as text, and what stands in it. */
export function readWorkingCopy(bytes: Uint8Array): Result<ReadWorkingCopy, WorkingCopyRefusal> {
  const read = unlessRefused((): Result<ReadWorkingCopy, WorkingCopyRefusal> => {
    if (bytes.length > fileSizeLimit) return failed('too-large')
    if (isCompound(bytes)) return failed('encrypted')
    const opened = openTemplatePackage(bytes)
    return opened.ok ? readFrom(opened.value) : failed(asRefusal(opened.problem))
  })
  return read.ok ? read.value : failed(asRefusal(read.problem))
}
