import { keptPart, partBytes } from './kept-part'
import { logoRelation, type PlacedLogo } from './logo'
import { fontTablePart } from './parts/font-table-part'
import { numberingPart } from './parts/numbering-part'
import { settingsPart } from './parts/settings-part'
import { stylesPart } from './parts/styles-part'
import { storyNamespaces } from './word-namespaces'
import { partMarkup, tag, type Markup } from './xml/markup'

/** A head or foot of the page, and on which of its pages it stands. */
interface Story {
  kind: 'header' | 'footer'
  on: 'first' | 'default'
  content: Markup
}

export interface PaperText {
  children: Markup[]
  stories: Story[]
  /** The page's setup, given the references to its heads and feet. */
  setup: (references: Markup) => Markup
  numberedLists: number
  logo: PlacedLogo | undefined
}

const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const styles = keptPart(stylesPart)
const numbering = keptPart(numberingPart)
const settings = keptPart(settingsPart)
const fontTable = keptPart(fontTablePart)

/** Parts that say which parts there are: of few kinds, so each text that they can have is kept. */
const listing = keptPart((part: string) => part)

const relation = (id: string, type: string, target: string): Markup =>
  tag('Relationship', { Id: id, Type: `${officeRelations}/${type}`, Target: target })
const relations = (...all: Markup[]): string => partMarkup(tag('Relationships', { xmlns: packageRelations }, ...all))
const override = (part: string, type: string): Markup => tag('Override', { PartName: `/${part}`, ContentType: type })

const fileOf = (place: number, { kind }: Story): string => `${kind}${place + 1}.xml`
const idOf = (place: number): string => `rIdStory${place + 1}`

const logoFile = ({ type }: PlacedLogo): string => `media/logotyp.${type}`
const showsLogo = (markup: string): boolean => markup.includes(`"${logoRelation}"`)
const logoRelations = (markup: string, logo: PlacedLogo | undefined): Markup[] =>
  logo && showsLogo(markup) ? [relation(logoRelation, 'image', logoFile(logo))] : []

function typesPart({ stories, logo }: PaperText, hasMarks: boolean): string {
  return partMarkup(
    tag(
      'Types',
      { xmlns: contentTypes },
      tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      logo ? tag('Default', { Extension: logo.type, ContentType: `image/${logo.type}` }) : '',
      override('word/document.xml', `${wordTypes}.document.main+xml`),
      ...(['styles', 'numbering', 'settings', 'fontTable'] as const).map((name) =>
        override(`word/${name}.xml`, `${wordTypes}.${name}+xml`)
      ),
      ...stories.map((story, place) => override(`word/${fileOf(place, story)}`, `${wordTypes}.${story.kind}+xml`)),
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
      hasMarks
        ? override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')
        : ''
    )
  )
}

const packageRelationsPart = (hasMarks: boolean): string =>
  relations(
    relation('rId1', 'officeDocument', 'word/document.xml'),
    tag('Relationship', {
      Id: 'rId2',
      Type: `${packageRelations}/metadata/core-properties`,
      Target: 'docProps/core.xml'
    }),
    relation('rId3', 'extended-properties', 'docProps/app.xml'),
    hasMarks ? relation('rId4', 'custom-properties', 'docProps/custom.xml') : ''
  )

/** A text with its heads and feet as the parts of a Word file; the file's own properties are still to come. */
export function packageOf(text: PaperText, language: string, hasMarks: boolean): Record<string, Uint8Array> {
  const { children, stories, setup, numberedLists, logo } = text
  const references = stories
    .map(({ kind, on }, place) => tag(`w:${kind}Reference`, { 'w:type': on, 'r:id': idOf(place) }))
    .join('')
  const body = children.join('')
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': listing(typesPart(text, hasMarks)),
    '_rels/.rels': listing(packageRelationsPart(hasMarks)),
    'word/document.xml': partBytes(
      partMarkup(tag('w:document', storyNamespaces, tag('w:body', {}, body, setup(references))))
    ),
    'word/styles.xml': styles(language),
    'word/numbering.xml': numbering(numberedLists),
    'word/settings.xml': settings(language),
    'word/fontTable.xml': fontTable(''),
    'word/_rels/document.xml.rels': listing(
      relations(
        relation('rId1', 'styles', 'styles.xml'),
        relation('rId2', 'numbering', 'numbering.xml'),
        relation('rId3', 'settings', 'settings.xml'),
        relation('rId4', 'fontTable', 'fontTable.xml'),
        ...stories.map((story, place) => relation(idOf(place), story.kind, fileOf(place, story))),
        ...logoRelations(body, logo)
      )
    )
  }
  stories.forEach((story, place) => {
    const file = fileOf(place, story)
    parts[`word/${file}`] = partBytes(
      partMarkup(tag(story.kind === 'header' ? 'w:hdr' : 'w:ftr', storyNamespaces, story.content))
    )
    const shown = logoRelations(story.content, logo)
    if (shown.length > 0) parts[`word/_rels/${file}.rels`] = listing(relations(...shown))
  })
  return logo ? { ...parts, [`word/${logoFile(logo)}`]: logo.bytes } : parts
}
