import { failed, succeeded, type Result } from '../../../shared/result'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'

/** Ends the reading of a template from any depth; it never leaves this folder. */
export class Refused extends Error {
  readonly because: TemplateRefusal

  constructor(because: TemplateRefusal) {
    super(because)
    this.because = because
  }
}

/** A reading that may be refused on its way, as a value. */
export function unlessRefused<T>(read: () => T): Result<T, TemplateRefusal> {
  try {
    return succeeded(read())
  } catch (error) {
    if (error instanceof Refused) return failed(error.because)
    throw error
  }
}
