import { writeMatterFile } from '../../shared/exchange/file/matter-file'
import { sampleMatter } from '../../shared/sample/sample-matter'

const markup = '"><img src=x onerror=window.intruder=1><script>window.intruder=1</script>&lt;</w:t></w:r>]]>'

/** What decides how the rest is read stays: without it the file would only be refused. */
const kept = new Set(['id', 'type', 'kind', 'data'])

const marked = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return kept.has(key) ? value : markup
  if (Array.isArray(value)) return value.map((item) => marked(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, marked(member, name)]))
}

/** The sample year with markup for every text that a person could have typed. */
export const markupEverywhere = (): string => {
  const file: unknown = JSON.parse(writeMatterFile(sampleMatter('2023-02-01T10:00:00.000Z')))
  const { matter } = file as { matter: unknown }
  return JSON.stringify({ format: 'namndklar', version: 1, matter: marked(matter) })
}
