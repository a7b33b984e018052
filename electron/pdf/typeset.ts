import type { Form, FormOf } from './typeset-thread'
import { TypesettingThread } from './typesetting-thread'
import type { PdfOrder } from './write-pdf'

const thread = new TypesettingThread()

/** A paper as PDF or as pages, by the one typesetter of the program; undefined where nothing came of it. */
export const typeset = <Name extends Form>(form: Name, order: PdfOrder): Promise<FormOf<Name> | undefined> =>
  thread.make(form, order)
