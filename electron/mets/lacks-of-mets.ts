import type { MetsLack } from '../../shared/exchange/archive/mets-lack'
import { elementsOf, textOf, withDescendants, type XmlElement } from '../docx/xml/xml-element'
import { attributeOf, elementsNamed } from './read-mets'

const said = (element: XmlElement | undefined, name: string): string =>
  element === undefined ? '' : attributeOf(element, name).trim()
const headerOf = (root: XmlElement): XmlElement | undefined => elementsNamed(root, 'metsHdr')[0]
const agents = (root: XmlElement): readonly XmlElement[] => elementsNamed(root, 'agent')

const packageTypes = ['SIP', 'AIP', 'DIP', 'AIU', 'AIC']
const isOther = (root: XmlElement, name: string, otherwise: string): boolean =>
  said(root, name).toUpperCase() !== 'OTHER' || said(root, otherwise) !== ''
const isVersion = (note: XmlElement): boolean =>
  said(note, 'NOTETYPE') === 'SOFTWARE VERSION' && textOf(note).trim() !== ''
const isSoftware = (agent: XmlElement): boolean => {
  const notes = elementsNamed(agent, 'note')
  const isProgram = said(agent, 'TYPE') === 'OTHER' && said(agent, 'OTHERTYPE') === 'SOFTWARE'
  return said(agent, 'ROLE') === 'CREATOR' && isProgram && notes.length === 1 && notes.every(isVersion)
}
const isSubmitter = (agent: XmlElement): boolean =>
  said(agent, 'ROLE') === 'CREATOR' && ['ORGANIZATION', 'INDIVIDUAL'].includes(said(agent, 'TYPE'))
const mapsOf = (root: XmlElement): readonly XmlElement[] =>
  elementsNamed(root, 'structMap').filter((map) => said(map, 'LABEL') === 'CSIP' && said(map, 'TYPE') === 'PHYSICAL')

/** One division of the whole, and in it one of the metadata. */
const hasMetadataDivision = (map: XmlElement): boolean =>
  elementsOf(map)
    .flatMap(elementsOf)
    .filter((division) => said(division, 'LABEL') === 'Metadata').length === 1

const isDescribed = (file: XmlElement): boolean =>
  ['MIMETYPE', 'SIZE', 'CREATED', 'CHECKSUM', 'CHECKSUMTYPE'].every((name) => said(file, name) !== '') &&
  /^\d+$/.test(said(file, 'SIZE'))

function hasOwnIds(root: XmlElement): boolean {
  const needing = ['file', 'fileGrp', 'dmdSec', 'div', 'digiprovMD', 'rightsMD', 'structMap', 'fileSec'].flatMap(
    (name) => elementsNamed(root, name)
  )
  const given = withDescendants(root).flatMap((each) => (said(each, 'ID') === '' ? [] : [said(each, 'ID')]))
  return needing.every((each) => said(each, 'ID') !== '') && new Set(given).size === given.length
}

type Demands = readonly (readonly [lack: MetsLack, demand: (root: XmlElement) => boolean])[]

/** What every METS document of a package has to have; those of the root folder alone come apart. */
const everywhere: Demands = [
  ['id', (root) => said(root, 'OBJID') !== ''],
  ['type', (root) => said(root, 'TYPE') !== '' && isOther(root, 'TYPE', 'OTHERTYPE')],
  ['otherContent', (root) => isOther(root, 'CONTENTINFORMATIONTYPE', 'OTHERCONTENTINFORMATIONTYPE')],
  ['profile', (root) => said(root, 'PROFILE') !== ''],
  ['header', (root) => headerOf(root) !== undefined],
  ['created', (root) => said(headerOf(root), 'CREATEDATE') !== ''],
  ['packageType', (root) => packageTypes.includes(said(headerOf(root), 'OAISPACKAGETYPE'))],
  ['software', (root) => agents(root).some(isSoftware)],
  ['structure', (root) => mapsOf(root).length === 1],
  ['metadataDivision', (root) => mapsOf(root).every(hasMetadataDivision)],
  ['fileDescription', (root) => [...elementsNamed(root, 'file'), ...elementsNamed(root, 'mdRef')].every(isDescribed)],
  ['ids', hasOwnIds]
]

const atRoot: Demands = [
  ['submitter', (root) => said(headerOf(root), 'OAISPACKAGETYPE') !== 'SIP' || agents(root).some(isSubmitter)]
]

/** A representation says what kind of content it has; a package may leave that to its representations. */
const inRepresentation: Demands = [['contentType', (root) => said(root, 'CONTENTINFORMATIONTYPE') !== '']]

/** What a METS document lacks of that which the program looks for; it is no validator. */
export const lacksOfMets = (root: XmlElement, place: 'package' | 'representation'): readonly MetsLack[] =>
  [...everywhere, ...(place === 'package' ? atRoot : inRepresentation)].flatMap(([lack, isMet]) =>
    isMet(root) ? [] : [lack]
  )
