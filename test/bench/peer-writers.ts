import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageAround, tableXml } from './floor-writer'
import type { PlainPaper } from './plain-paper'

export type Writer = (paper: PlainPaper) => Uint8Array | Promise<Uint8Array>

/** What of each peer the bench calls; it is not among the project's packages, so its own types are not at hand. */
interface Peers {
  readonly pizzip: new (file: Uint8Array) => unknown
  readonly docxtemplater: new (
    zip: unknown,
    options: { paragraphLoop: boolean }
  ) => {
    render: (data: unknown) => void
    getZip: () => { generate: (options: { type: 'uint8array'; compression: 'DEFLATE' }) => Uint8Array }
  }
  readonly 'easy-template-x': {
    TemplateHandler: new () => { process: (template: Buffer, data: unknown) => Promise<Buffer> }
  }
  readonly docx: {
    Paragraph: new (text: string) => unknown
    TableCell: new (options: { children: unknown[] }) => unknown
    TableRow: new (options: { children: unknown[] }) => unknown
    Table: new (options: { rows: unknown[] }) => unknown
    Document: new (options: { sections: { children: unknown[] }[] }) => unknown
    Packer: { toBuffer: (document: unknown) => Promise<Buffer> }
  }
}

const columnsOf = (paper: PlainPaper): number =>
  Math.max(1, ...paper.map((block) => (block.kind === 'table' ? (block.rows[0]?.length ?? 0) : 0)))

/** A template of blocks, each a line or a table of so many columns, in the tags that both template engines know. */
function templateFor(columns: number): Uint8Array {
  const line = (tag: string): string => `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`
  const cells = Array.from({ length: columns }, (_, at) => `{c${at}}`)
  const row = cells.map((cell, at) => `${at === 0 ? '{#rows}' : ''}${cell}${at === columns - 1 ? '{/rows}' : ''}`)
  return packageAround(
    [
      line('{#blocks}'),
      line('{#lines}'),
      line('{text}'),
      line('{/lines}'),
      line('{#tables}'),
      tableXml([row]),
      line('{/tables}'),
      line('{/blocks}')
    ].join('')
  )
}

const dataFor = (paper: PlainPaper): unknown => ({
  blocks: paper.map((block) =>
    block.kind === 'line'
      ? { lines: [{ text: block.text }], tables: [] }
      : {
          lines: [],
          tables: [{ rows: block.rows.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell]))) }]
        }
  )
})

/** A peer, loaded from the folder that the bench has installed it in. */
export function peerWriter(name: 'docxtemplater' | 'easy-template-x' | 'docx', folder: string): Writer {
  const load = createRequire(join(folder, 'package.json'))
  const peer = <Name extends keyof Peers>(of: Name): Peers[Name] => load(of) as Peers[Name]
  switch (name) {
    case 'docxtemplater': {
      const [PizZip, Docxtemplater] = [peer('pizzip'), peer('docxtemplater')]
      return (paper) => {
        const document = new Docxtemplater(new PizZip(templateFor(columnsOf(paper))), { paragraphLoop: true })
        document.render(dataFor(paper))
        return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
      }
    }
    case 'easy-template-x': {
      const { TemplateHandler } = peer('easy-template-x')
      return (paper) => new TemplateHandler().process(Buffer.from(templateFor(columnsOf(paper))), dataFor(paper))
    }
    case 'docx': {
      const { Paragraph, TableCell, TableRow, Table, Document, Packer } = peer('docx')
      const table = (rows: readonly (readonly string[])[]): unknown =>
        new Table({
          rows: rows.map(
            (row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
          )
        })
      return (paper) =>
        Packer.toBuffer(
          new Document({
            sections: [
              {
                children: paper.map((block) => (block.kind === 'line' ? new Paragraph(block.text) : table(block.rows)))
              }
            ]
          })
        )
    }
  }
}
