import type { ReadMatterFile } from '../exchange/file/parse-matter-file'
import { cleanedRemark } from './cleaned-remark'

/** Told where minutes without a fixed decision were taken as decided when they were read. */
const decisionFixedRemark =
  'Beslutet i protokollet var inte fastställt enhet för enhet. Det är taget så som registret är nu; kontrollera det i Protokoll.'

/** What was done to a matter's file when it was read, a sentence each; nothing where it was taken as it came. */
export const readingRemarks = ({
  cleaned,
  isDecisionFixed
}: Pick<ReadMatterFile, 'cleaned' | 'isDecisionFixed'>): readonly string[] => [
  ...cleanedRemark(cleaned),
  ...(isDecisionFixed ? [decisionFixedRemark] : [])
]
