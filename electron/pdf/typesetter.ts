import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { LogoFile } from './logo-data'
import { pagesOf } from './pages-of'
import { templateFiles } from './template-files'
import type { Start } from './page-breaks'
import type { TypstPlace } from './typst-place'

type Typst = { NodeCompiler: typeof NodeCompiler }

/** What the template is set with: the paper as JSON, and the logo as a file beside it. */
export interface Typeset {
  paper: string
  logo: LogoFile | undefined
}

/** What was set in the last papers is remembered no longer than this many papers. */
const keptPapers = 3

const startsSchema = z.array(z.object({ page: z.int(), y: z.number() }))

/** The typesetter, made once: making it costs more than a paper. It reads no file but those that it is given. */
export class Typesetter {
  readonly #compiler: NodeCompiler
  readonly #folder: string

  constructor({ addon, fonts }: TypstPlace) {
    // What lies there is its own package, which has no other export of that name.
    const typst = createRequire(addon)(addon) as Typst
    this.#folder = dirname(addon)
    this.#compiler = typst.NodeCompiler.create({
      workspace: this.#folder,
      fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }]
    })
    for (const [name, source] of Object.entries(templateFiles.others))
      this.#compiler.addSource(join(this.#folder, name), source)
  }

  pdf(typeset: Typeset): Uint8Array {
    return this.#make(typeset, (order) => this.#compiler.pdf(order, { pdfStandard: 'a-2a' }))
  }

  pages(typeset: Typeset): readonly string[] {
    return this.#make(typeset, (order) => pagesOf(this.#compiler.plainSvg(order)))
  }

  /** Where each part of the text begins, and where the last one ends. */
  starts(typeset: Typeset): readonly Start[] {
    return this.#make(typeset, ({ mainFileContent, inputs }) =>
      startsSchema.parse(
        this.#compiler.query(
          { mainFileContent, inputs: { ...inputs, starts: 'wanted' } },
          { selector: '<start>', field: 'value' }
        )
      )
    )
  }

  /** Forgets what was set long ago; to be done when nobody is waiting. */
  tidy(): void {
    this.#compiler.evictCache(keptPapers)
  }

  #make<Made>(
    { paper, logo }: Typeset,
    make: (order: { mainFileContent: string; inputs: { paper: string } }) => Made
  ): Made {
    const path = logo === undefined ? undefined : join(this.#folder, logo.data.file)
    if (path !== undefined && logo) this.#compiler.mapShadow(path, logo.bytes)
    try {
      return make({ mainFileContent: templateFiles.main, inputs: { paper } })
    } finally {
      if (path !== undefined) this.#compiler.unmapShadow(path)
    }
  }
}
