import { useEffect, useRef } from 'react'
import { announce } from '../../state/window/announcer'

const pause = 1_500

/** Says words aloud once they have changed and then stood still for a while. */
export function useAnnouncedAfterPause(words: string): void {
  const said = useRef(words)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (said.current !== words) announce(words)
      said.current = words
    }, pause)
    return () => clearTimeout(timer)
  }, [words])
}
