import { useEffect, useState, type ReactNode } from 'react'
import type { StartRemark } from '../../shared/ipc/start-remark'
import { slowDataFolderText } from '../../shared/told/slow-data-folder-text'
import { startRemarkText } from '../../shared/told/start-remark-text'
import { api } from '../state/api'
import noticeStyles from '../parts/styles/notice.module.css'

const patience = 2_000

/** The folder that is waited for, once that has taken so long that it should be said. */
function useSlowFolder(isWaiting: boolean): string | null {
  const [folder, setFolder] = useState<string | null>(null)
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setTimeout(() => {
      void api.readDataFolder().then((place) => setFolder(place.ok ? place.value.folder : null))
    }, patience)
    return () => clearTimeout(timer)
  }, [isWaiting])
  return isWaiting ? folder : null
}

function useStartRemarks(): readonly StartRemark[] {
  const [remarks, setRemarks] = useState<readonly StartRemark[]>([])
  useEffect(() => {
    let current = true
    void api.readStartRemarks().then((told) => {
      if (current && told.ok) setRemarks(told.value)
    })
    return () => {
      current = false
    }
  }, [])
  return remarks
}

/** What should be known of the start: how the program ended the last time, and that the data folder is slow to answer. */
export function StartNotices({ isWaiting }: { isWaiting: boolean }): ReactNode {
  const remarks = useStartRemarks()
  const folder = useSlowFolder(isWaiting)
  return [...remarks.map(startRemarkText), ...(folder === null ? [] : [slowDataFolderText(folder)])].map((text) => (
    <p key={text} className={noticeStyles.notice} data-part="notice" role="status">
      {text}
    </p>
  ))
}
