import type { PaperFormat } from '../../shared/domain/paper-kind'
import type { OrProblem } from '../../shared/ipc/or-problem'
import { paperBytes, type PaperFile, type PaperOrder } from '../files/paper-bytes'
import type { TemplateStore } from '../look/template-store'

/** Whether a Word paper has the look of the user's own template, or that of the program, as one that is written again has. */
type Look = 'own' | 'standard'

/** Makes a paper in any of its forms, in Word with the user's own template. */
export type PaperMaker = (order: PaperOrder, format: PaperFormat, look?: Look) => Promise<OrProblem<PaperFile>>

export function paperMaker(templates: TemplateStore): PaperMaker {
  return async (order, format, look = 'own') => {
    if (format !== 'docx' || look === 'standard') return paperBytes(order, format)
    const stored = await templates.read()
    return stored.ok ? paperBytes({ ...order, template: stored.value?.template }, 'docx') : stored
  }
}
