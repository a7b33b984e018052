import { formMarkNames, formVersion } from '../../shared/exchange/unit-forms/form-content'
import type { MatterDraft } from '../../shared/domain/matter'
import type { Unit } from '../../shared/domain/unit'
import { readable } from '../../shared/document/paragraphs'
import { unitForm } from '../../shared/text/unit-form'
import type { Template } from '../docx/template/template'
import { writeDocx } from '../docx/write-docx'

interface FormOrder {
  matter: MatterDraft
  unit: Unit
  /** The day by which the form should be back, as typed; may be empty. */
  answerBy: string
  template?: Template | undefined
}

/** A unit's form as a Word file, with the ids by which its answers find their way home. */
export function unitFormFile({ matter, unit, answerBy, template }: FormOrder): Promise<Uint8Array> {
  const form = unitForm(matter, unit, answerBy)
  const meta = {
    title: readable(form.title.text),
    author: matter.committee.administration.trim() || matter.committee.name.trim(),
    changed: matter.changed,
    language: 'sv-SE',
    marks: { [formMarkNames.matter]: matter.id, [formMarkNames.unit]: unit.id, [formMarkNames.version]: formVersion }
  }
  return writeDocx(form, meta, template)
}
