import { z } from 'zod'
import { exportFormats, paperKinds } from './paper-kind'

const fileName = z.string().max(300)
/** The SHA-256 of the bytes that were written, by which a file can be told to be the one. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const paper = z.enum(paperKinds)

/** What a person does in the window that makes a state of the matter one to look back at. */
const inWindow = [
  z.object({ kind: z.literal('issued'), paper }),
  z.object({ kind: z.literal('decided') }),
  z.object({ kind: z.literal('sent') }),
  z.object({ kind: z.literal('merged'), with: z.string().max(300) }),
  z.object({ kind: z.literal('unlocked'), because: z.string().max(2_000) }),
  z.object({ kind: z.literal('takenIn'), file: fileName })
] as const

/** What has been made of a state, with the name of the file and never its place. */
const asFile = [
  z.object({
    kind: z.literal('exported'),
    paper,
    format: z.enum([...exportFormats, 'eml']),
    draft: z.boolean(),
    file: fileName,
    sha256
  }),
  z.object({ kind: z.literal('filed'), file: fileName, sha256 }),
  z.object({ kind: z.literal('workingCopy'), file: fileName, sha256 }),
  /** A package in a folder of its own carries its checksums itself. */
  z.object({ kind: z.literal('archived'), file: fileName, sha256: sha256.nullable() })
] as const

export const windowMilestoneSchema = z.discriminatedUnion('kind', inWindow)

/** An event that the window tells of, with the state that it led to. */
export type WindowMilestone = z.infer<typeof windowMilestoneSchema>

export const milestoneSchema = z.discriminatedUnion('kind', [...inWindow, ...asFile])

/** Why a state of a matter is kept for good (*milstolpe*). */
export type Milestone = z.infer<typeof milestoneSchema>
