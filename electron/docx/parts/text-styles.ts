import { listIds } from './numbering-part'
import { style } from '../styles'
import type { Markup } from '../xml/markup'
import { paragraphStyle, points } from './style-markup'

const sans = 'Arial'

const apart = (before: number, after: number) => ({ before: points(before), after: points(after) })

/** Line height in lines; without the rule LibreOffice reads it as a fixed height. */
const lines = (height: number) => ({ line: Math.round(height * 240), lineRule: 'auto' as const })

const heading = { next: style.body, isChosen: true, keepNext: true, keepLines: true, font: sans, bold: true }
const small = { font: sans, size: 9 }

/** The styles of a paper's own text. */
export const textStyles = (): Markup[] => [
  paragraphStyle(style.body, 'Body Text', { isChosen: true, spacing: { ...lines(1.12), after: points(8) } }),
  paragraphStyle(style.title, 'heading 1', { ...heading, spacing: apart(24, 6), outlineLevel: 0, size: 17 }),
  paragraphStyle(style.heading, 'heading 2', { ...heading, spacing: apart(14, 4), outlineLevel: 1, size: 12 }),
  paragraphStyle(style.aboveTitle, 'Rad över rubriken', {
    ...heading,
    isChosen: false,
    next: style.title,
    keepLines: false,
    spacing: apart(20, 4),
    size: 13
  }),
  paragraphStyle(style.belowTitle, 'Rad under rubriken', {
    next: style.body,
    keepNext: true,
    spacing: apart(0, 4),
    font: sans,
    size: 10
  }),
  paragraphStyle(style.numbered, 'List Number', {
    basedOn: style.body,
    isChosen: true,
    list: { id: listIds.numbers, level: 0 }
  }),
  paragraphStyle(style.bullet, 'List Bullet', {
    basedOn: style.body,
    isChosen: true,
    list: { id: listIds.bullets, level: 0 },
    contextual: true
  }),
  paragraphStyle(style.subBullet, 'List Bullet 2', {
    basedOn: style.body,
    isChosen: true,
    list: { id: listIds.bullets, level: 1 },
    contextual: true
  }),
  paragraphStyle(style.signature, 'Signature', { keepLines: true, spacing: { ...lines(1), ...apart(0, 0) } }),
  paragraphStyle(style.signatureName, 'Namnteckning', { basedOn: style.signature, spacing: apart(44, 0) }),
  paragraphStyle(style.signatureLine, 'Namnteckning på rad', {
    basedOn: style.signature,
    spacing: apart(44, 0),
    topRule: true
  }),
  paragraphStyle(style.tableText, 'Tabelltext', { isChosen: true, spacing: { ...lines(1), ...apart(2, 2) }, ...small }),
  paragraphStyle(style.sheetText, 'Bladtext', { spacing: apart(0, 3), font: sans, size: 9.5 }),
  paragraphStyle(style.tableHead, 'Tabellhuvud', {
    basedOn: style.tableText,
    isChosen: true,
    keepNext: true,
    bold: true
  }),
  paragraphStyle(style.afterTable, 'Efter tabell', {
    spacing: { ...apart(0, 0), line: points(1), lineRule: 'exact' },
    size: 1
  })
]

const letterhead = (height: number, before = 0, after = 0) => ({
  spacing: { ...lines(height), ...apart(before, after) },
  ...small
})

/**
 * The styles of what stands around the text. Each says its own room and line height, so that a template's Normal cannot
 * pull the lines of a letterhead apart.
 */
export const letterheadStyles = (): Markup[] => [
  paragraphStyle(style.letterhead, 'Brevhuvud', letterhead(1.08)),
  paragraphStyle(style.logo, 'Logotyp', { basedOn: style.letterhead, spacing: apart(0, 6) }),
  paragraphStyle(style.organisation, 'Brevhuvud organisation', { basedOn: style.letterhead, bold: true }),
  paragraphStyle(style.letterheadKind, 'Brevhuvud handling', { basedOn: style.letterhead, bold: true }),
  paragraphStyle(style.pageOfPages, 'Brevhuvud sida', { basedOn: style.letterhead }),
  paragraphStyle(style.runningHead, 'header', { basedOn: style.letterhead, spacing: apart(0, 16) }),
  paragraphStyle(style.contact, 'Kontakt', { basedOn: style.letterhead, spacing: apart(0, 2) }),
  paragraphStyle(style.addressee, 'Mottagare', { basedOn: style.letterhead, spacing: apart(0, 2), size: 10 }),
  paragraphStyle(style.sender, 'Avsändare', letterhead(1.08)),
  paragraphStyle(style.draftMark, 'Utkast', {
    next: style.letterhead,
    spacing: { ...lines(1), ...apart(0, 8) },
    align: 'center',
    font: sans,
    size: 13,
    bold: true,
    apart: 4,
    colour: '8F2D0B'
  })
]
