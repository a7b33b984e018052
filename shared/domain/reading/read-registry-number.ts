import { withoutLead } from './without-lead'

/** Reads a registry number (*diarienummer*) as `EXN 2023/41`, also where *Dnr* is typed before it. */
export const readRegistryNumber = withoutLead('dnr|d\\. ?nr|diarienr|diarienummer')
