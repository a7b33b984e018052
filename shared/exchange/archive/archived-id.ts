/** The id of the matter that an archive package's own *LÄS MIG* names; undefined where it names none. */
export const archivedId = (readMe: string): string | undefined => /^Ärendets id: (\S+)\r?$/mu.exec(readMe)?.[1]
