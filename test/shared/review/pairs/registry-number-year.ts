import { sampleMatter } from '../../../../shared/sample/sample-matter'
import type { Pair } from './pair'

const numbers: [planted: string, clean: string][] = [
  ['EXN 2022/41', 'EXN 2023/41'],
  ['EXN 2019/7', 'EXN 2023/7'],
  ['2022/41', '2023/41'],
  ['1.2.1-291-2010', '1.2.1-291-2023'],
  ['2.2.2/171-2013', '2.2.2/171-2023'],
  ['Dnr 2021-118', 'Dnr 2023-118'],
  ['KS 2024/1', 'KS 2023/1'],
  ['VON-2022-00123', 'VON-2023-00123'],
  ['2022/BUN 0214', '2023/BUN 0214'],
  ['7-742-2011', '7-742-2023'],
  ['316-259/2012', '316-259/2023'],
  ['SOF 2020.45', 'SOF 2023.45'],
  ['SN 41/22', 'SN 41/23'],
  ['EXN 22/41', 'EXN 23/41'],
  ['41-22', '41-23'],
  ['303-262-21', '303-262-23']
]

export const registryNumberYearPairs: Pair[] = numbers.map(([planted, clean]) => ({
  name: planted,
  planted: { ...sampleMatter(''), registryNumber: planted },
  clean: { ...sampleMatter(''), registryNumber: clean }
}))
