interface Namespace {
  readonly uri: string
  /** Where its schema is published; the program never fetches it. */
  readonly schema: string
  readonly standard: string
}

/** The standards that a package's XML is written in, by the prefix that each has in it. */
export const namespaces = {
  mets: {
    uri: 'http://www.loc.gov/METS/',
    schema: 'http://www.loc.gov/standards/mets/mets.xsd',
    standard: 'METS 1.12'
  },
  xlink: {
    uri: 'http://www.w3.org/1999/xlink',
    schema: 'http://www.loc.gov/standards/xlink/xlink.xsd',
    standard: 'XLink'
  },
  csip: {
    uri: 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
    schema: 'https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd',
    standard: 'E-ARK CSIP 2.1.0'
  },
  erms: {
    uri: 'https://DILCIS.eu/XML/ERMS',
    schema: 'https://citserms.dilcis.eu/schema/ERMS.xsd',
    standard: 'E-ARK CITS ERMS 2.1.2'
  },
  premis: {
    uri: 'http://www.loc.gov/premis/v3',
    schema: 'http://www.loc.gov/standards/premis/premis.xsd',
    standard: 'PREMIS 3.0'
  }
} as const satisfies Record<string, Namespace>

type Prefix = keyof typeof namespaces

/** The attributes that tell which standards a document is written in; the first is that of elements without prefix. */
export function declared([main, ...others]: readonly [Prefix, ...Prefix[]]): Record<string, string> {
  const places = [main, ...others].map((prefix) => `${namespaces[prefix].uri} ${namespaces[prefix].schema}`)
  return {
    '@xmlns': namespaces[main].uri,
    ...Object.fromEntries(others.map((prefix) => [`@xmlns:${prefix}`, namespaces[prefix].uri])),
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': places.join(' ')
  }
}
