/** A failure told to a person: what happened, what is safe, and what to do. */
export interface ProblemText {
  what: string
  safe: string
  todo: string
}

/** Three short sentences, in this order. */
export const told = (what: string, safe: string, todo: string): ProblemText => ({ what, safe, todo })

/** Nothing was taken in and nothing was written. */
export const untouched = 'Inget har ändrats.'
export const safeInWindow = 'Det du har skrivit finns kvar i fönstret.'
