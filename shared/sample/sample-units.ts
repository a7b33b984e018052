/** The units of the sample year: one that meets every rule, one that fails one, one not answered yet, one withdrawn. */
export const sampleUnits = (id: (row: number) => string): readonly object[] => [
  {
    id: id(101),
    name: 'Dagcentralen Linden',
    home: 'enheten för sysselsättning',
    awardClass: 'socialtjanst',
    operator: 'city',
    financedByCity: 'yes',
    manager: 'Charlie Exempelberg',
    contact: 'dagcentralen.linden@example.se',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    operationsPlan: 'yes',
    employees: '14',
    balancedBudget: 'yes',
    entrySubmitted: '2023-05-02',
    participation: 'earlier',
    earlierYears: '2021',
    state: 'entrySubmitted'
  },
  {
    id: id(102),
    name: 'Strandgårdens vård- och omsorgsboende, Exempelvård AB',
    home: 'enheten för äldreomsorg',
    awardClass: 'aldreomsorg',
    operator: 'private',
    financedByCity: 'yes',
    manager: 'Mika Provlund',
    contact: 'strandgarden@example.com',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    operationsPlan: 'yes',
    employees: '4',
    shareOfStockholmers: '88',
    participation: 'first',
    state: 'registered'
  },
  {
    id: id(103),
    name: 'Öppna mottagningen',
    home: 'enheten för råd och stöd',
    awardClass: 'socialtjanst',
    operator: 'city',
    financedByCity: 'yes',
    manager: 'Love Testdal',
    budgetResponsibility: 'yes',
    staffResponsibility: 'yes',
    employees: '9',
    balancedBudget: 'yes',
    state: 'registered'
  },
  {
    id: id(104),
    name: 'Träffpunkten Eken',
    home: 'enheten för sysselsättning',
    operator: 'city',
    state: 'withdrawn',
    withdrawnOn: '2023-05-08',
    withdrawnBecause: 'enheten byter lokaler under våren'
  }
]
