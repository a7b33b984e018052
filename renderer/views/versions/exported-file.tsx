import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Problem } from '../../../shared/ipc/problem'
import { announce } from '../../state/window/announcer'
import { api } from '../../state/api'
import { ProblemDialog } from '../../parts/problems/problem-dialog'
import linkStyles from '../../parts/styles/link.module.css'
import styles from './exported-file.module.css'

interface Props {
  file: string
  sha256: string
}

const shown = 16

/** The file that was made of a version, with the checksum by which a file at hand can be told to be the same. */
export function ExportedFile({ file, sha256 }: Props): ReactNode {
  const [problem, setProblem] = useState<Problem | null>(null)
  const copy = async (): Promise<void> => {
    const copied = await api.copyText({ text: sha256 })
    if (copied.ok) announce('Kontrollsumman är kopierad.')
    else setProblem(copied.problem)
  }
  return (
    <span className={styles.file}>
      <span>{file}</span>{' '}
      <span>
        SHA-256 <code title={sha256}>{sha256.slice(0, shown)}…</code>
      </span>{' '}
      <Button
        className={linkStyles.link}
        aria-label={`Kopiera hela kontrollsumman för ${file}`}
        onPress={() => void copy()}
      >
        Kopiera hela
      </Button>
      {problem && <ProblemDialog title="Inget kopierades" problem={problem} onClose={() => setProblem(null)} />}
    </span>
  )
}
