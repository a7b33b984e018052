import { edited, type Edit } from './edit-pdf'

/** What PDF/A asks to be told of a name space that is not its own (ISO 19005-2, 6.6.2.3). */
const extension = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'
].join('')

const claim = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>'

/** Past the last such place: the packet and the catalogue stand last in the file, after all that a person has written. */
function after(text: string, words: string): number {
  const place = text.lastIndexOf(words)
  if (place < 0) throw new Error(`The typesetter’s file has no ${words}.`)
  return place + words.length
}

/**
 * Typst claims one standard at a time. It is asked for PDF/A-2a, and this puts in the claim of PDF/UA-1, and that the title is
 * shown, which PDF/UA demands (ISO 14289-1, 7.1). All else stays byte for byte; veraPDF is asked whether both claims hold.
 */
export function claimBothStandards(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const packet: Edit[] = [
    { at: after(text, '<pdfaExtension:schemas><rdf:Bag>'), insert: extension },
    { at: after(text, '<pdfaid:conformance>A</pdfaid:conformance>'), insert: claim }
  ]
  const length = text.lastIndexOf('/Length ', text.lastIndexOf('/Type /Metadata'))
  const [words = '', digits = '0'] = /^\/Length (\d+)/.exec(text.slice(length, length + 20)) ?? []
  const longer = packet.reduce((sum, { insert }) => sum + insert.length, Number(digits))
  return edited(text, [
    { at: length, remove: words.length, insert: `/Length ${longer}` },
    ...packet,
    { at: after(text, '/ViewerPreferences <<'), insert: ' /DisplayDocTitle true' }
  ])
}
