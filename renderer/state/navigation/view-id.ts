/** The places along the year's way. */
export type ViewId =
  | 'committee'
  | 'units'
  | 'texts'
  | 'decision'
  | 'review'
  | 'papers'
  | 'minutes'
  | 'rules'
  | 'dates'
  | 'history'
  | 'next-year'
  | 'versions'
