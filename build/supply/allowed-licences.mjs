import satisfies from 'spdx-satisfies'

/** Licences that let the program be given away with its own, as long as their texts go with it. */
const allowedLicences = ['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1']

/** @param {string} licence an SPDX expression; one that is none is not allowed */
export function isAllowed(licence) {
  try {
    return satisfies(licence, allowedLicences)
  } catch {
    return false
  }
}
