import { z } from 'zod'
import { idSchema } from './id'
import type { Known } from './known'
import { logoSchema } from './logo'
import { typed } from './typed'

/** A person who signs the staff report (*undertecknare*). */
const signatorySchema = z.looseObject({ id: idSchema, name: typed, title: typed, administration: typed })
export type Signatory = Known<z.infer<typeof signatorySchema>>

/** Someone who verifies the minutes (*justerare*), as the council has decided: `Ordförande`, `Justerare`. */
const verifierSchema = z.looseObject({ id: idSchema, role: typed, name: typed })
export type Verifier = Known<z.infer<typeof verifierSchema>>

const sender = z.looseObject({ street: typed, postalAddress: typed, phone: typed, email: typed, web: typed })

/**
 * The committee's own wording of the decision clauses, as patterns of `decision-pattern.ts`; empty for the attested
 * ones.
 */
const wording = z.looseObject({
  approve: typed,
  note: typed,
  nominate: typed,
  immediateItem: typed,
  immediateDecision: typed
})

const dayCount = z.looseObject({ days: typed, source: typed }).prefault({})

export const dayCountNames = ['verification', 'publicNotice', 'appeal'] as const
/** The periods that follow a meeting: until the minutes are verified, until the notice is posted, and for appeal. */
export type DayCountName = (typeof dayCountNames)[number]

/** The committee's own numbers of days, where they are others than those of the act; empty for the act's. */
const dayCounts = z.looseObject({ verification: dayCount, publicNotice: dayCount, appeal: dayCount })

/**
 * A committee (*nämnd*) or a company's board (*styrelse*), with the Swedish forms of its name and its way of writing.
 */
export const committeeSchema = z.looseObject({
  kind: typed,
  name: typed,
  nameInText: typed,
  nameGenitive: typed,
  administration: typed,
  department: typed,
  /** Read by `readOrganisationNumber`; names the archival creator in an archive package (*organisationsnummer*). */
  organisationNumber: typed,
  sender: sender.prefault({}),
  signatories: z.array(signatorySchema).max(20).default([]),
  verifiers: z.array(verifierSchema).max(20).default([]),
  /** The registrar's address, which gets a copy of what is sent (*registrator*). */
  registrarEmail: typed,
  /** Where the minutes are kept, as the public notice tells it. */
  minutesKeptAt: typed,
  signaturePlace: typed,
  proposalHeading: typed,
  /** Own words for the headings of the other sections, by the sections' ids. */
  headings: z.record(z.string().max(100), typed).default({}),
  sectionOrder: z.array(z.string().max(100)).max(50).default([]),
  awardSpelling: typed,
  logo: logoSchema.nullable().default(null),
  wording: wording.prefault({}),
  dayCounts: dayCounts.prefault({})
})

export type Committee = Known<z.infer<typeof committeeSchema>>
