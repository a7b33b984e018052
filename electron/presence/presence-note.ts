import { z } from 'zod'

const schema = z.object({
  account: z.string().max(300),
  computer: z.string().max(300),
  /** By the writer's own clock, and so free of where that stands. */
  secondsOpen: z.number().nonnegative().max(1e9)
})

/** What a presence file holds. */
export type PresenceNote = z.infer<typeof schema>

/** Undefined for one that is half written or no note of ours. */
export function readPresenceNote(bytes: Uint8Array): PresenceNote | undefined {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString())).data
  } catch {
    return undefined
  }
}
