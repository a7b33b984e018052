import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LogoFile } from './logo-data'
import type { PaperData } from './paper-data'
import { templateFiles } from './template-files'
import type { TypstPlace } from './typst-place'

type Typst = { NodeCompiler: typeof NodeCompiler }

/** The typesetter, made once: making it costs more than any paper. */
export class Typesetter {
  readonly #compiler: NodeCompiler
  /** Nothing is read from it: all files that a paper is made of are handed over. */
  readonly #workspace: string

  constructor({ addon, fonts }: TypstPlace) {
    const typst = createRequire(addon)(addon) as Typst
    this.#workspace = dirname(addon)
    this.#compiler = typst.NodeCompiler.create({ workspace: this.#workspace, fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }] })
    for (const [name, source] of Object.entries(templateFiles.others)) this.#compiler.addSource(join(this.#workspace, name), source)
  }

  pdf(paper: PaperData, logo: LogoFile | undefined): Buffer {
    return this.#with(logo, () => this.#compiler.pdf(this.#order(paper), { pdfStandard: 'a-2a' }))
  }

  #order(paper: PaperData) {
    return { mainFileContent: templateFiles.main, inputs: { paper: JSON.stringify(paper) } }
  }

  #with<Made>(logo: LogoFile | undefined, make: () => Made): Made {
    if (logo === undefined) return make()
    const path = join(this.#workspace, logo.data.file)
    this.#compiler.mapShadow(path, logo.bytes)
    try {
      return make()
    } finally {
      this.#compiler.unmapShadow(path)
      this.#compiler.evictCache(10)
    }
  }
}
