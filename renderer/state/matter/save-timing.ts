/** At most a second of typing can be lost after a pause, and five at all: what is left of each is for the disk. */
export const afterLastKey = 800
export const whileTyping = 4_500
export const toldAsSaving = 1_000
export const beforeRetry = 10_000
