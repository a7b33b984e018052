import type { MatterDraft } from '../../shared/domain/matter'
import { toldApart } from '../../shared/domain/answers/told-apart'
import type { Unit } from '../../shared/domain/unit'
import { readable } from '../../shared/document/paragraphs'
import { fileNameFor } from '../../shared/exchange/file/file-name-for'
import { formMarkNames, formVersion } from '../../shared/exchange/unit-forms/form-content'
import { knownMark } from '../../shared/exchange/unit-forms/known-mark'
import { unitForm } from '../../shared/text/papers/unit-form'
import { demandsOf } from '../docx/lint/demands-of'
import { lintInTemplate } from '../docx/lint/lint-in-template'
import type { Template } from '../docx/template/template'
import { writeDocx } from '../docx/write-docx'
import type { PaperFile } from './paper-bytes'
import type { FileOrder } from './write-all'

interface FormOrder {
  matter: MatterDraft
  unit: Unit
  /** The day by which the form should be back, as typed; may be empty. */
  answerBy: string
  template?: Template | undefined
}

async function formFile({ matter, unit, answerBy, template }: FormOrder): Promise<PaperFile> {
  const form = unitForm(matter, unit, answerBy)
  const meta = {
    title: readable(form.title.text),
    author: matter.committee.administration.trim() || matter.committee.name.trim(),
    changed: matter.changed,
    language: 'sv-SE',
    marks: {
      [formMarkNames.matter]: matter.id,
      [formMarkNames.unit]: unit.id,
      [formMarkNames.version]: formVersion,
      [formMarkNames.known]: knownMark(matter, unit)
    }
  }
  const bytes = await writeDocx(form, meta, template)
  return { bytes, findings: template ? demandsOf(lintInTemplate(bytes)) : [] }
}

/** What the units of a register are called apart from one another, worked out once for all its forms. */
const namesApart = new WeakMap<readonly Unit[], ReadonlyMap<string, string>>()

function calledApart({ matter: { units }, unit }: FormOrder): string {
  const names = namesApart.get(units) ?? new Map(toldApart(units).map(({ id, name }) => [id, name]))
  namesApart.set(units, names)
  return names.get(unit.id) ?? unit.name
}

/** A unit's form as a Word file, with the ids by which its answers find their way home, and named after the unit. */
export const unitFormFile = (order: FormOrder): FileOrder => ({
  name: (number) =>
    fileNameFor({
      awardYear: order.matter.awardYear,
      committee: calledApart(order),
      paper: 'Formulär',
      registryNumber: '',
      ...(number > 1 && { mark: String(number) }),
      ending: 'docx'
    }),
  make: () => formFile(order)
})
