export type CommitteeKind = 'committee' | 'board'

/** What a name sounds like, until someone says otherwise: a company's board names its company. */
export const guessedKind = (name: string): CommitteeKind =>
  /^styrelsen (?:för|i) |\b(?:AB|aktiebolag(?:et)?|bolag(?:et)?)$/i.test(name.trim()) ? 'board' : 'committee'
