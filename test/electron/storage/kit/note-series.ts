import { GenerationSeries } from '../../../../electron/storage/generations/generation-series'
import type { StoredSchema } from '../../../../electron/storage/generations/stored-schema'
import type { Machine } from '../../../../electron/storage/machine'
import { noteSchema, type Note } from './note'
import { testMachine } from './test-machine'

interface Overrides {
  machine?: Machine
  schema?: StoredSchema<Note>
}

export function noteSeries(folder: string, { machine = testMachine(), schema = noteSchema }: Overrides = {}) {
  return new GenerationSeries({ folder, name: 'note' }, schema, machine)
}

/** A series that has been loaded, and saved with these texts one after the other. */
export async function savedSeries(folder: string, texts: readonly string[], overrides: Overrides = {}) {
  const series = noteSeries(folder, overrides)
  await series.load(false)
  for (const text of texts) {
    const result = await series.save({ id: 'a', text })
    if (!result.ok) throw new Error(`The test could not save: ${result.failure.kind}`)
  }
  await series.settled()
  return series
}
