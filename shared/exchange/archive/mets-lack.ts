/** What a METS document has to say by E-ARK CSIP and SIP, and does not; the number is that of the requirement. */
export const metsLacks = {
  id: 'CSIP1',
  type: 'CSIP2',
  contentType: 'CSIP4',
  otherContent: 'CSIP5',
  profile: 'CSIP6',
  created: 'CSIP7',
  packageType: 'CSIP9',
  software: 'CSIP10',
  submitter: 'SIP15',
  header: 'CSIP117',
  structure: 'CSIP80',
  metadataDivision: 'CSIP88',
  fileDescription: 'CSIP69',
  ids: 'CSIP67'
} as const
export type MetsLack = keyof typeof metsLacks
