import { useEffect, useState } from 'react'
import type { Reply } from '../../../shared/ipc/operations'
import { api } from '../../state/api'

const lookEvery = 10_000

/** Says that the matter is open here, for as long as it is, and looks who else has it open. */
export function useAttendance(id: string, isEditing: boolean): Reply<'attendMatter'> | null {
  const [attendance, setAttendance] = useState<Reply<'attendMatter'> | null>(null)
  useEffect(() => {
    let current = true
    const look = (): void =>
      void api.attendMatter({ id, isEditing }).then((result) => {
        if (current && result.ok) setAttendance(result.value)
      })
    look()
    const timer = setInterval(look, lookEvery)
    window.addEventListener('focus', look)
    return () => {
      current = false
      clearInterval(timer)
      window.removeEventListener('focus', look)
      void api.leaveMatter({ id })
    }
  }, [id, isEditing])
  return attendance
}
