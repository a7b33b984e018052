import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { LogoFile } from './logo-data'
import template from './paper.typ?raw'
import type { PaperData } from './paper-data'
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
  }

  pdf(paper: PaperData, logo: LogoFile | undefined): Buffer {
    return this.#with(logo, () => this.#compiler.pdf(this.#order(paper), { pdfStandard: 'a-2a' }))
  }

  #order(paper: PaperData) {
    return { mainFileContent: template, inputs: { paper: JSON.stringify(paper) } }
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
