import { archiveNames } from '../../shared/exchange/archive/archive-names'

/** Whether a package is one of E-ARK's, also when some of it is gone; those that the program made before had loose files. */
export const isSip = (names: readonly string[]): boolean =>
  names.some(
    (name) => name === archiveNames.mets || name === archiveNames.readMe || name.startsWith('representations/')
  )
