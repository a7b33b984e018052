import { findingReasons } from '../../text/finding-reasons'
import { seen } from '../seen'
import type { Kind } from '../observation'

const gap = /\[[^[\]]* (?:saknas|kan inte läsas som [^[\]]*)\]|\{[^{}]*\}/gu

/** A gap that became letters when someone began to edit the text. */
export const gapInText: Kind = ({ passages }) =>
  seen(passages, ({ plain }) => plain, gap, () => ({ reason: findingReasons.gapInText }))
