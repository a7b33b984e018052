export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** What decides which fields and papers there are; everything else in a matter is a text that someone may have typed. */
const kept = new Set([
  'id',
  'format',
  'changed',
  'awardYear',
  'kind',
  'form',
  'state',
  'outcome',
  'type',
  'participation',
  'appliesTo',
  'requiredTo'
])

/** Every text of a file replaced by what `text` gives for it. */
export function withTexts(value: Json, text: () => string, name = ''): Json {
  if (typeof value === 'string') return kept.has(name) ? value : text()
  if (Array.isArray(value)) return value.map((each) => withTexts(each, text, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, text, key)]))
}
