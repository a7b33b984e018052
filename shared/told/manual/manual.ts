import type { Chapter } from './chapter'
import { accessibility } from './chapters/accessibility'
import { archivist } from './chapters/archivist'
import { begin } from './chapters/begin'
import { committee } from './chapters/committee'
import { decision } from './chapters/decision'
import { it } from './chapters/it'
import { keys } from './chapters/keys'
import { minutes } from './chapters/minutes'
import { nextYear } from './chapters/next-year'
import { papers } from './chapters/papers'
import { rules } from './chapters/rules'
import { safety } from './chapters/safety'
import { sending } from './chapters/sending'
import { texts } from './chapters/texts'
import { together } from './chapters/together'
import { units } from './chapters/units'

/** The manual (*handboken*), in the order in which it is read: the year first, then what is common, then for others. */
export const manual: readonly Chapter[] = [
  begin,
  committee,
  units,
  rules,
  decision,
  texts,
  papers,
  minutes,
  sending,
  nextYear,
  together,
  safety,
  keys,
  accessibility,
  archivist,
  it
]
