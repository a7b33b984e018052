import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { logoSchema } from './logo'
import { typed } from './typed'

/** A person who signs the staff report (*undertecknare*). */
export const signatorySchema = z.looseObject({ id: idSchema, name: typed, title: typed, administration: typed })
export type Signatory = Known<z.infer<typeof signatorySchema>>

const sender = z.looseObject({ street: typed, postalAddress: typed, phone: typed, email: typed, web: typed })

/** The committee's own wording of the decision clauses, as patterns of `decision-pattern.ts`; empty for the attested ones. */
const wording = z.looseObject({ approve: typed, note: typed, nominate: typed, immediateItem: typed, immediateDecision: typed })

/** A committee (*nämnd*) or a company's board (*styrelse*), with the Swedish forms of its name and its way of writing. */
export const committeeSchema = z.looseObject({
  kind: typed,
  name: typed,
  nameInText: typed,
  nameGenitive: typed,
  administration: typed,
  department: typed,
  sender: sender.prefault({}),
  signatories: z.array(signatorySchema).max(20).default([]),
  signaturePlace: typed,
  proposalHeading: typed,
  sectionOrder: z.array(z.string().max(100)).max(50).default([]),
  awardSpelling: typed,
  logo: logoSchema.nullable().default(null),
  wording: wording.prefault({})
})

export type Committee = Known<z.infer<typeof committeeSchema>>
