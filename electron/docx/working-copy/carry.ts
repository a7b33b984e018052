import { strFromU8, strToU8 } from 'fflate'
import type { PackageParts } from '../template/set-in-template'
import { makeElement } from '../xml/change-xml'
import { parseXml } from '../xml/parse-xml'
import { writeXml } from '../xml/write-xml'
import type { XmlElement } from '../xml/xml-element'
import { carriedNamespace, carriedPart } from './carried-part'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'

/** The parts that only a working copy has: a custom XML part, which Word keeps on saving, and what must stand beside it. */
export const carriedParts = {
  item: 'customXml/item1.xml',
  properties: 'customXml/itemProps1.xml',
  relations: 'customXml/_rels/item1.xml.rels'
}

const types = '[Content_Types].xml'
const documentRelations = 'word/_rels/document.xml.rels'

const relation = (id: string, type: string, target: string): XmlElement =>
  makeElement('Relationship', { Id: id, Type: `${relationships}/${type}`, Target: target })

/** The same in every file: what it names is the kind of data, not the file. */
const itemProperties = makeElement(
  'ds:datastoreItem',
  { 'ds:itemID': '{7A1F0C52-8E0B-4B55-9C1D-5D2B6F3A9E01}', 'xmlns:ds': properties },
  makeElement('ds:schemaRefs', {}, makeElement('ds:schemaRef', { 'ds:uri': carriedNamespace }))
)

const itemPropertiesType = makeElement('Override', {
  PartName: `/${carriedParts.properties}`,
  ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
})

function withChild(parts: PackageParts, name: string, child: XmlElement): Uint8Array {
  const xml = parseXml(strFromU8(parts[name] ?? new Uint8Array())) ?? makeElement('')
  return strToU8(writeXml({ ...xml, children: [...xml.children, child] }))
}

/** The parts of a paper with the matter's file among them. */
export const carry = (parts: PackageParts, matterFile: string): PackageParts => ({
  ...parts,
  [types]: withChild(parts, types, itemPropertiesType),
  [documentRelations]: withChild(
    parts,
    documentRelations,
    relation('rIdMatter', 'customXml', `../${carriedParts.item}`)
  ),
  [carriedParts.item]: strToU8(carriedPart(matterFile)),
  [carriedParts.properties]: strToU8(writeXml(itemProperties)),
  [carriedParts.relations]: strToU8(
    writeXml(
      makeElement('Relationships', { xmlns: packageRelations }, relation('rId1', 'customXmlProps', 'itemProps1.xml'))
    )
  )
})
