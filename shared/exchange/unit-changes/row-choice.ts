/** What a person chose for an incoming row or form: a unit's id, a new unit, or to leave it out. */
export type RowChoice = { readonly unit: string } | 'new' | 'leaveOut'
