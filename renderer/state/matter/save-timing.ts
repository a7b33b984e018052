/** At most a second of typing can be lost after a pause, and five at all: what is left of each is for the disk. */
const afterLastKey = 800
const whileTyping = 4_500
export const toldAsSaving = 1_000
export const beforeRetry = 10_000

/** When what was typed last is to be saved, given the first of it that has not been. */
export const turnOf = (latestAt: number, firstUnsavedAt: number | null): number =>
  Math.min(latestAt + afterLastKey, (firstUnsavedAt ?? latestAt) + whileTyping)
