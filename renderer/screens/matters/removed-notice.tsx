import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { MatterSummary } from '../../../shared/ipc/matter-summary'
import { matterName } from './matter-name'
import buttonStyles from '../../parts/styles/button.module.css'
import noticeStyles from '../../parts/styles/notice.module.css'

interface Props {
  removed: MatterSummary
  onRestore: (matter: MatterSummary) => void
}

/** Tells of the matter removed last, and takes the focus that its row held. */
export const RemovedNotice = ({ removed, onRestore }: Props): ReactNode => (
  <p className={noticeStyles.notice} data-part="notice">
    {matterName(removed)} ligger i papperskorgen.
    <Button className={buttonStyles.quiet} autoFocus onPress={() => onRestore(removed)}>
      Ångra ta bort
    </Button>
  </p>
)
