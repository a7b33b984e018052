/** What was dropped on an open matter: tables and forms about its units, or another matter. */
export type DroppedFiles =
  | { kind: 'matter'; file: File }
  | { kind: 'table'; file: File }
  /** `others`: files dropped along with the forms that are none. */
  | { kind: 'forms'; files: readonly File[]; others: readonly string[] }

const ending = ({ name }: File): string => name.slice(name.lastIndexOf('.')).toLowerCase()

/** Those that are not read are refused as tables, in words. */
const tables = new Set(['.csv', '.xlsx', '.xlsm', '.xls', '.ods'])

/** Forms may come forty at once; of everything else one file is taken. */
export function sortDropped(files: readonly File[]): DroppedFiles {
  const forms = files.filter((file) => ending(file) === '.docx')
  const [file] = files
  if (forms.length > 0 || file === undefined) {
    return {
      kind: 'forms',
      files: forms,
      others: files.filter((each) => !forms.includes(each)).map(({ name }) => name)
    }
  }
  return { kind: tables.has(ending(file)) ? 'table' : 'matter', file }
}
