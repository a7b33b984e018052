import { basename } from 'node:path'
import { failed, succeeded, type Result } from '../../shared/result'
import { problemText } from '../../shared/told/problem-text'
import { templateRemarkText } from '../../shared/told/template-remark-text'
import type { Template } from '../docx/template/template'
import { openThroughGate } from '../gate/open-through-gate'
import type { Refusal } from './outcome'

interface WishedTemplate {
  template: Template
  /** What it lacks and what becomes of it, in words. */
  remarks: readonly string[]
}

/** Reads the Word template of `--template`, where there is one. */
export async function readWishedTemplate(
  path: string | boolean | undefined
): Promise<Result<WishedTemplate | undefined, Refusal>> {
  if (typeof path !== 'string') return succeeded(undefined)
  const template = await openThroughGate('template', path)
  if (!template.ok) return failed({ exitCode: 2, sentence: problemText(template.problem).what })
  const remarks = template.value.remarks.map((remark) => `${basename(path)}: ${templateRemarkText(remark)}`)
  return succeeded({ template: template.value, remarks })
}
