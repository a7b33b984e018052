import type { KnownChoice } from './known-choice'
import { operatorWords } from './rule-words'

/** Who runs a unit, and the words that registers have for it. */
export const operatorChoices: readonly KnownChoice[] = [
  {
    choice: 'city',
    word: operatorWords.city,
    ledBy: true,
    others: [
      'kommunal',
      'kommunalt',
      'kommunen',
      'kommun',
      'kommunal regi',
      'kommunalt driven',
      'kommunal verksamhet',
      'egen regi',
      'egenregi',
      'stadens egen',
      'stadens regi',
      'stockholms stad',
      'stad',
      'stadsdelsförvaltningen',
      'stadsdelsnämnden',
      'intraprenad',
      'offentlig',
      'offentlig regi',
      'city'
    ]
  },
  {
    choice: 'contracted',
    word: operatorWords.contracted,
    ledBy: true,
    others: [
      'entreprenad',
      'på entreprenad',
      'privat på entreprenad',
      'drivs på entreprenad',
      'entreprenör',
      'upphandlad',
      'upphandlat',
      'upphandlad entreprenad',
      'lou',
      'contracted'
    ]
  },
  {
    choice: 'private',
    word: operatorWords.private,
    ledBy: true,
    others: [
      'privat',
      'privat utförare',
      'enskild',
      'enskild regi',
      'enskilt driven',
      'privat regi',
      'privat driven',
      'fristående',
      'fristående verksamhet',
      'friskola',
      'enskild huvudman',
      'enskild verksamhet',
      'lov',
      'valfrihet',
      'idéburen',
      'idéburet',
      'idéburen organisation',
      'ideell',
      'ideell förening',
      'förening',
      'stiftelse',
      'trossamfund',
      'kooperativ',
      'föräldrakooperativ',
      'personalkooperativ',
      'ekonomisk förening',
      'aktiebolag',
      'ab',
      'bolag',
      'företag',
      'private'
    ]
  }
]
