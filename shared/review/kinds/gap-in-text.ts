import { findingReasons } from '../../text/sentences/finding-reasons'
import { seen } from '../seen'
import type { Kind } from '../observation'

const asked =
  'saknas|datum|dag|antal|namn|fyll\\s+i|komplettera|text|enhet|chef|belopp|årtal|tid|plats|xx|här|kommer|se över|kolla'
/** A gap that became letters when someone began to edit the text, or the sign that someone left for what was to come. */
const gap = new RegExp(
  [
    `\\[[^[\\]]*(?<!\\p{L})(?:${asked})[^[\\]]*\\]`,
    '\\{+[^{}]*\\}+',
    '\\((?:kompletteras|fylls\\s+i|läggs\\s+till|kommer)[^()]*\\)',
    '(?<![\\p{L}\\p{N}])(?:X{2,}|x{2,}|N\\.?N\\.?|TBD|TODO|FIXME)(?![\\p{L}\\p{N}])',
    '_{2,}|\\.{4,}|…{2,}|\\?{2,}'
  ].join('|'),
  'gu'
)

export const gapInText: Kind = ({ passages }) =>
  seen(
    passages,
    ({ plain }) => plain,
    gap,
    () => ({ reason: findingReasons.gapInText })
  )
