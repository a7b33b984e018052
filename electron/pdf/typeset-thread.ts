import { parentPort, workerData } from 'node:worker_threads'
import { Typesetter } from './typesetter'
import type { TypstPlace } from './typst-place'
import { readBreaks, writePages, writePdf, type PdfOrder } from './write-pdf'

/** What can be made of a paper here. */
const forms = { pdf: writePdf, pages: writePages, breaks: readBreaks }

export type Form = keyof typeof forms
export type FormOf<Name extends Form> = ReturnType<(typeof forms)[Name]>

interface ThreadOrder {
  id: number
  form: Form
  order: PdfOrder
}

/** Without `made` nothing came of it. */
export interface ThreadAnswer {
  id: number
  made?: FormOf<Form>
}

// Handed over by TypesettingThread, which has checked it against this very type.
const typesetter = new Typesetter(workerData as TypstPlace)

parentPort?.on('message', ({ id, form, order }: ThreadOrder) => {
  try {
    parentPort?.postMessage({ id, made: forms[form](order, typesetter) } satisfies ThreadAnswer)
  } catch {
    parentPort?.postMessage({ id } satisfies ThreadAnswer)
  } finally {
    typesetter.tidy()
  }
})
