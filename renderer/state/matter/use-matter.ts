import { use } from 'react'
import { MatterContext, type OpenMatter } from './matter-context'

/** The open matter; only for what is drawn inside a `MatterProvider`. */
export function useMatter(): OpenMatter {
  const open = use(MatterContext)
  if (!open) throw new Error('useMatter outside MatterProvider')
  return open
}
