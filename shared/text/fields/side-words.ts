import type { VoteSide } from '../../domain/vote'

export const sideWords: Record<VoteSide, string> = { yes: 'ja', no: 'nej' }
