import { basename } from 'node:path'
import { failed, succeeded, type Result } from '../../shared/ipc/result'
import { problemText } from '../../shared/text/problem-text'
import { templateRemarkText } from '../../shared/text/template-remark-text'
import { readTemplate, templateSizeLimit } from '../docx/template/read-template'
import type { Template } from '../docx/template/template'
import { readChosenFile } from '../files/read-chosen-file'
import type { Refusal } from './outcome'

interface WishedTemplate {
  template: Template
  /** What it lacks and what becomes of it, in words. */
  remarks: string[]
}

/** Reads the Word template of `--template`, where there is one. */
export async function readWishedTemplate(path: string | boolean | undefined): Promise<Result<WishedTemplate | undefined, Refusal>> {
  if (typeof path !== 'string') return succeeded(undefined)
  const file = basename(path)
  const read = await readChosenFile(path, templateSizeLimit)
  if (!read.ok) return failed({ exitCode: 2, sentence: problemText(read.problem).what })
  const template = read.value === null ? failed('too-large' as const) : readTemplate(read.value)
  if (!template.ok) return failed({ exitCode: 2, sentence: problemText({ kind: 'template-refused', file, because: template.problem }).what })
  return succeeded({ template: template.value, remarks: template.value.remarks.map((remark) => `${file}: ${templateRemarkText(remark)}`) })
}
