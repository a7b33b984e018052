/** The places along the year's way. */
export type ViewId = 'committee' | 'units' | 'texts' | 'decision' | 'papers' | 'minutes' | 'rules' | 'dates' | 'history' | 'next-year'
