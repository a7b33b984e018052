import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { paperKinds, sectionedPaperKinds, type PaperKind } from '../../shared/domain/paper-kind'
import { paperWords } from '../../shared/text/paper-words'
import './more-papers.css'

const others = paperKinds.filter((kind) => !sectionedPaperKinds.some((each) => each === kind))

/** The papers that have no tab of their own until one of them is wanted. */
export function MorePapers({ onChoose }: { onChoose: (kind: PaperKind) => void }) {
  if (others.length === 0) return null
  return (
    <MenuTrigger>
      <Button className="button button-quiet">Fler papper</Button>
      <Popover className="more-papers" placement="bottom start">
        <Menu aria-label="Fler papper att visa">
          {others.map((kind) => (
            <MenuItem key={kind} className="more-paper" onAction={() => onChoose(kind)}>
              {paperWords[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
