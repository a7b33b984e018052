/**
 * What a cell says: an answer in the program's own form, something kept as typed, or more than a field holds. `unsure`: the
 * answer is read out of more words than it needs. `unlikely`: it is read, but hardly meant. `nothing`: a sign for no answer.
 */
export type CellReading =
  | { readonly kind: 'understood' | 'asTyped' | 'unsure' | 'unlikely'; readonly typed: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tooLong' }
