import type { RuleProfile } from '../../domain/rule-profile'
import type { UnitField } from '../../domain/unit'
import { comparable } from '../../domain/reading/comparable'
import { unitColumns, type ColumnKey } from '../unit-changes/unit-column'

/** Headings that people give the columns of their own lists, beside those of the program. */
const variants: Record<UnitField | 'id', readonly string[]> = {
  name: [
    'enhetens namn',
    'enhetens namn som det ska stå i beslutet',
    'enhetsnamn',
    'namn',
    'namn på enhet',
    'verksamhet',
    'verksamhetens namn',
    'enheter',
    'enhet namn',
    'förskoleenhet',
    'förskoleverksamhet',
    'förskola',
    'förskolans namn',
    'skolenhet',
    'skola',
    'skolans namn',
    'boende',
    'verksamhetsnamn',
    'arbetsställe'
  ],
  awardClass: ['tävlingsklass', 'klasser', 'kategori', 'tävlingskategori'],
  operator: [
    'driftsform',
    'driftform',
    'regi',
    'regiform',
    'regiformnamn',
    'driftsregi',
    'drift',
    'utförare',
    'huvudman',
    'huvudmannatyp',
    'typ av huvudman',
    'ägare',
    'ägarform',
    'organisationsform'
  ],
  financedByCity: [
    'finansierad av staden',
    'finansiering av staden',
    'stadsfinansierad',
    'finansieras av stockholms stad'
  ],
  operationsPlan: ['verksamhetsplan', 'har verksamhetsplan', 'vp med mål'],
  budgetResponsibility: ['budgetansvar', 'chef med budgetansvar', 'chefens budgetansvar'],
  staffResponsibility: ['personalansvar', 'chef med personalansvar', 'chefens personalansvar'],
  employees: [
    'antal anställda',
    'anställda',
    'medarbetare',
    'antal medarbetare',
    'antal medarbetare inklusive chef',
    'antal anställda inklusive chef',
    'personal',
    'antal personal',
    'antal anst',
    'antal medarb',
    'personalstyrka'
  ],
  shareOfStockholmers: ['stockholmare', 'andel stockholmare i procent', 'procent stockholmare', 'andel stockholmare %'],
  balancedBudget: ['budget', 'ekonomi i balans', 'budgeten i balans', 'har budget i balans'],
  home: [
    'hemvist',
    'avdelning',
    'organisation',
    'tillhör',
    'tillhörighet',
    'organisatorisk tillhörighet',
    'stadsdelsnämnd',
    'stadsdelsförvaltning',
    'stadsdel',
    'stadsdelsområde',
    'sdf',
    'sdn',
    'förvaltning',
    'område',
    'verksamhetsområde'
  ],
  manager: [
    'chef',
    'enhetschef',
    'chefens namn',
    'ansvarig chef',
    'chef för enheten',
    'rektor',
    'föreståndare',
    'verksamhetschef',
    'ansvarig'
  ],
  contact: [
    'kontaktuppgift',
    'kontaktuppgifter',
    'e-post',
    'epost',
    'e-postadress',
    'mejl',
    'mail',
    'telefon',
    'telefonnummer',
    'tel',
    'mobil',
    'mejladress',
    'mailadress',
    'kontaktperson'
  ],
  state: ['status', 'anmälan', 'deltar'],
  entrySubmitted: ['bidrag inlämnat', 'bidraget inlämnat', 'inlämnat', 'inlämningsdag', 'bidrag inlämnat den'],
  participation: ['deltagande', 'har deltagit tidigare', 'deltagit tidigare'],
  earlierYears: ['tidigare år', 'deltagit år', 'år', 'tidigare deltagande år'],
  withdrawnOn: ['återkallad', 'återkallad den', 'återkallad datum'],
  withdrawnBecause: ['skäl', 'orsak', 'skäl för återkallelse', 'återkallad eftersom'],
  id: ['id', 'enhets-id']
}

/** `Antal anställda (inkl. chef)*:` and `antal  anställda` are one heading. */
const plain = (heading: string): string =>
  comparable(heading)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\bja ?\/ ?nej\b/g, ' ')
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/[^\p{L}\p{N}%-]+/gu, ' ')
    .trim()

/** Which column each heading stands for; null for one that is not known, or that stands a second time. */
export function recogniseColumns(headings: readonly string[], rules: RuleProfile): readonly (ColumnKey | null)[] {
  const known = new Map<string, ColumnKey>()
  for (const [key, words] of Object.entries(variants))
    for (const word of words) known.set(plain(word), key as ColumnKey)
  for (const { key, heading } of unitColumns(rules)) known.set(plain(heading), key)
  const taken = new Set<ColumnKey>()
  return headings.map((heading) => {
    const key = known.get(plain(heading)) ?? null
    if (key === null || taken.has(key)) return null
    taken.add(key)
    return key
  })
}
