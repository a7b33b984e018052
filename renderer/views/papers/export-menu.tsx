import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { exportFormatsOf, type PaperFormat, type PaperKind } from '../../../shared/domain/paper-kind'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { Chevron } from '../../parts/marks/chevron'
import buttonStyles from '../../parts/styles/button.module.css'
import styles from '../../parts/styles/menu.module.css'

const formatWords: Record<PaperFormat, string> = {
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  txt: 'Ren text',
  html: 'Webbsida (HTML)'
}

interface Props {
  kind: PaperKind
  isPrimary: boolean
  isDisabled: boolean
  onChoose: (format: PaperFormat) => void
}

/** One way to make a paper, with the forms that it can have. */
export const ExportMenu = ({ kind, isPrimary, isDisabled, onChoose }: Props): ReactNode => (
  <MenuTrigger>
    <Button
      className={isPrimary ? buttonStyles.primary : buttonStyles.button}
      isDisabled={isDisabled}
      aria-label={`Exportera ${kindsOfPapers[kind].name}`}
    >
      Exportera
      <Chevron isPlain />
    </Button>
    <Popover className={styles.place} placement="bottom start">
      <Menu
        className={styles.menu}
        aria-label={`Exportera ${kindsOfPapers[kind].name} som`}
        onAction={(key) => {
          const format = exportFormatsOf(kind).find((each) => each === key)
          if (format) onChoose(format)
        }}
      >
        {exportFormatsOf(kind).map((format) => (
          <MenuItem key={format} id={format} className={styles.item}>
            {formatWords[format]}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
