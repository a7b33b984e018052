import { z } from 'zod'

export const themes = ['system', 'light', 'dark'] as const

/** What the program remembers between runs, apart from the matters. */
export const settingsSchema = z.looseObject({
  theme: z.enum(themes).default('system'),
  exportFolder: z.string().max(4_000).default(''),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), maximized: z.boolean() })
    .nullable()
    .default(null)
})

export interface Settings {
  theme: (typeof themes)[number]
  exportFolder: string
  window: { x: number; y: number; width: number; height: number; maximized: boolean } | null
}
