import type { TableRefusal } from '../../../shared/exchange/unit-table/table-content'
import type { ArchiveRefusal } from '../../../shared/exchange/archive/archive-refusal'
import type { SignedRefusal } from '../../../shared/exchange/archive/signed-refusal'
import type { WorkingCopyRefusal } from '../../../shared/exchange/working-copy/working-copy-refusal'
import type { Problem } from '../../../shared/ipc/problem'
import type { PictureRefusal } from '../../../shared/domain/look/picture-refusal'
import type { TemplateRefusal } from '../../../shared/domain/look/template-refusal'

const file = 'Kvalitetsutmärkelsen 2023.namndklar'
const folder = 'H:\\Nämndklar'

/** Every member of a union, in a form that does not compile when one is left out. */
const all = <Name extends string>(names: Record<Name, true>): readonly Name[] => Object.keys(names) as Name[]

const pictureRefusals = all<PictureRefusal>({
  'too-large': true,
  'not-picture': true,
  'too-many-pixels': true,
  'too-small': true,
  'document-type': true,
  'cannot-be-shown': true,
  'too-detailed': true
})
const signedRefusals = all<SignedRefusal>({ 'not-pdf': true, 'too-many': true, 'too-large': true })
const wordRefusals = {
  'not-zip': true,
  encrypted: true,
  'too-large': true,
  'too-many-parts': true,
  'too-large-inside': true,
  'too-dense': true,
  'unsafe-name': true,
  damaged: true,
  'not-word': true,
  macros: true,
  'document-type': true
} as const
const templateRefusals = all<TemplateRefusal>({ ...wordRefusals, 'page-too-narrow': true })
const archiveRefusals = all<ArchiveRefusal>({
  'not-archive': true,
  encrypted: true,
  'too-large': true,
  unsafe: true,
  damaged: true
})
const tableRefusals = all<TableRefusal>({
  'old-excel': true,
  'too-many-lines': true,
  'open-document': true,
  numbers: true,
  'no-workbook': true,
  'too-large-inside': true,
  'out-of-reach': true,
  unusual: true,
  damaged: true
})
const copyRefusals = all<WorkingCopyRefusal>({ ...wordRefusals, 'two-matters': true, 'carried-damaged': true })

/** One of every kind of problem; a kind that is missing here does not compile. */
const each: { [Kind in Problem['kind']]: Extract<Problem, { kind: Kind }>[] } = {
  'file-too-large': [{ kind: 'file-too-large', file, megabytes: 31, most: 20 }],
  'file-not-json': [{ kind: 'file-not-json', file }],
  'file-cut-off': [{ kind: 'file-cut-off', file }],
  'file-newer': [{ kind: 'file-newer', file, version: '2' }],
  'file-unknown-version': [{ kind: 'file-unknown-version', file }],
  'file-wrong-shape': [{ kind: 'file-wrong-shape', file, place: '”matter.units”' }],
  'file-over-limit': [{ kind: 'file-over-limit', file, place: 'fler än 500 enheter' }],
  'file-wrong-ending': [{ kind: 'file-wrong-ending', file: 'bild.exe' }],
  'form-refused': templateRefusals.map((because) => ({ kind: 'form-refused', file: 'formulär.docx', because })),
  'table-refused': tableRefusals.map((because) => ({ kind: 'table-refused', file: 'enheter.xls', because })),
  'file-other-matter': [{ kind: 'file-other-matter', file }],
  'file-unreadable': [{ kind: 'file-unreadable', file, code: 'EIO' }],
  'file-stopped': (['time', 'memory', 'crash'] as const).map((because) => ({ kind: 'file-stopped', file, because })),
  'no-space': [{ kind: 'no-space' }],
  'read-only': [{ kind: 'read-only' }],
  locked: [{ kind: 'locked' }],
  'not-answering': [{ kind: 'not-answering' }],
  'folder-gone': [{ kind: 'folder-gone', folder }],
  'data-folder-unsigned': [{ kind: 'data-folder-unsigned', folder: 'H:\\Namndklar' }],
  conflict: [{ kind: 'conflict', copy: `${folder}\\kopia.json`, name: 'kopia.json' }],
  'matter-gone': [{ kind: 'matter-gone', folder }],
  'already-there': [{ kind: 'already-there' }],
  'stored-by-newer': [{ kind: 'stored-by-newer' }],
  'all-damaged': [{ kind: 'all-damaged' }],
  'storage-failed': [{ kind: 'storage-failed', code: 'EIO' }],
  'not-a-data-folder': [{ kind: 'not-a-data-folder', folder }],
  'copies-in-data-folder': [{ kind: 'copies-in-data-folder', folder }],
  'place-set-by-administrator': [{ kind: 'place-set-by-administrator', folder }],
  'not-made': [
    { kind: 'not-made', paper: 'verification-sheet', because: { kind: 'not-verified-at-once' } },
    { kind: 'not-made', paper: 'minutes-notice', because: { kind: 'not-verified-at-once' } },
    { kind: 'not-made', paper: 'public-notice', because: { kind: 'board' } },
    { kind: 'not-made', paper: 'cover-email', because: { kind: 'no-unit-takes-part' } },
    ...(['tabled', 'referredBack', 'rejected'] as const).map((outcome) => ({
      kind: 'not-made' as const,
      paper: 'cover-email' as const,
      because: { kind: 'not-to-be-sent' as const, outcome }
    }))
  ],
  incomplete: [{ kind: 'incomplete', gaps: [{ field: 'meeting.date', label: 'sammanträdesdag', need: 'required' }] }],
  'target-locked': [{ kind: 'target-locked', file: 'Utlåtande.docx', remains: true }],
  'target-no-space': [{ kind: 'target-no-space', file: 'Utlåtande.docx', remains: true }],
  'target-not-allowed': [{ kind: 'target-not-allowed', file: 'Utlåtande.docx', remains: true }],
  'target-folder-gone': [{ kind: 'target-folder-gone', file: 'Utlåtande.docx', remains: false }],
  'target-name-too-long': [{ kind: 'target-name-too-long', file: `${'Utlåtande '.repeat(26)}.docx`, remains: false }],
  'target-not-answering': [{ kind: 'target-not-answering', file: 'Utlåtande.docx', remains: true }],
  'target-failed': [{ kind: 'target-failed', file: 'Utlåtande.docx', remains: false, code: 'EIO' }],
  'picture-refused': pictureRefusals.map((because) => ({ kind: 'picture-refused', file: 'logga.png', because })),
  'template-refused': templateRefusals.map((because) => ({ kind: 'template-refused', file: 'mall.docx', because })),
  'template-gone': [{ kind: 'template-gone', file: 'mall.docx' }],
  'no-template': [{ kind: 'no-template' }],
  'signed-refused': signedRefusals.map((because) => ({ kind: 'signed-refused', file: 'protokoll.pdf', because })),
  'archive-refused': archiveRefusals.map((because) => ({ kind: 'archive-refused', file: 'arkiv.zip', because })),
  'copy-refused': copyRefusals.map((because) => ({ kind: 'copy-refused', file: 'utlåtande.docx', because })),
  'given-up': [{ kind: 'given-up' }],
  'several-dropped': [{ kind: 'several-dropped' }],
  'settings-not-saved': [
    { kind: 'settings-not-saved', because: 'no-space' },
    { kind: 'settings-not-saved', because: 'not-taken' }
  ],
  'no-such-matter': [{ kind: 'no-such-matter' }],
  'pdf-failed': [{ kind: 'pdf-failed' }],
  'export-too-large': [{ kind: 'export-too-large', megabytes: 25, most: 20 }],
  'issued-changed': [{ kind: 'issued-changed' }],
  'cannot-open': [{ kind: 'cannot-open', file: 'Utlåtande.docx' }],
  'no-mail-program': [{ kind: 'no-mail-program' }],
  'not-understood': [{ kind: 'not-understood', operation: 'saveMatter' }],
  unexpected: [{ kind: 'unexpected', operation: 'saveMatter' }]
}

export const everyProblem: Problem[] = Object.values(each).flat()
