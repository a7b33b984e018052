import { useEffect } from 'react'
import { droppedFiles, type TakeDropped } from './dropped-hearing'

/** Takes the files that are dropped while what uses it is on screen and `isReady`; until then they wait for whoever comes. */
export function useFileDrop(take: TakeDropped, isReady = true): void {
  useEffect(() => (isReady ? droppedFiles.add(take) : undefined), [take, isReady])
}
