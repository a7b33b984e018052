import { useEffect } from 'react'
import { api } from '../api'

/** Lets the window close once `ready` has said that nothing would be lost by it. */
export function useClosing(ready: () => Promise<boolean>): void {
  useEffect(
    () =>
      api.onClosing(() => {
        void ready().then((mayClose) => {
          void (mayClose ? api.closeWindow() : api.stayOpen())
        })
      }),
    [ready]
  )
}
