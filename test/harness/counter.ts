import { z } from 'zod'
import { GenerationSeries } from '../../electron/storage/generations/generation-series'
import type { StoredSchema } from '../../electron/storage/generations/stored-schema'
import type { Machine } from '../../electron/storage/machine'

const schema = z.strictObject({ count: z.int(), filling: z.string() })

/** A state that tells which save it came from, and is as large as a matter. */
export type Counter = z.infer<typeof schema>

export const counterAt = (count: number): Counter => ({ count, filling: `${count} å `.repeat(3000) })

const counterSchema: StoredSchema<Counter> = {
  version: 1,
  migrations: [],
  parse: (value) => {
    const parsed = schema.safeParse(value)
    const isWhole = parsed.success && parsed.data.filling === counterAt(parsed.data.count).filling
    return isWhole ? { ok: true, value: parsed.data } : { ok: false }
  }
}

export function counterSeries(folder: string, machine: Machine): GenerationSeries<Counter> {
  return new GenerationSeries({ folder, name: 'counter' }, counterSchema, machine)
}
