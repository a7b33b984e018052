import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { Gap } from '../../shared/document/document'
import { capitalised } from '../../shared/text/capitalised'
import { useNavigation } from '../way/navigation-context'
import './gap-list.css'

const counted = (count: number): string => (count === 1 ? '1 lucka kvar' : `${count} luckor kvar`)

/** How many gaps the paper has, and on demand which, each leading to its field. */
export function GapList({ gaps }: { gaps: Gap[] }) {
  const { focusField } = useNavigation()
  if (gaps.length === 0) return <span className="gap-count gap-count-none">Inga luckor</span>
  return (
    <DialogTrigger>
      <Button className="button button-quiet gap-count">{counted(gaps.length)}</Button>
      <Popover className="gap-popover" placement="bottom end">
        <Dialog className="gap-dialog">
          {({ close }) => (
            <>
              <Heading slot="title">Det här saknas i papperet</Heading>
              <ul>
                {gaps.map(({ field, label, need }) => (
                  <li key={field}>
                    <Button
                      className="gap-row"
                      onPress={() => {
                        close()
                        focusField(field)
                      }}
                    >
                      <span>{capitalised(label)}</span>
                      {need === 'required' && <span className="gap-required">måste finnas</span>}
                    </Button>
                  </li>
                ))}
              </ul>
              <p>Annat än det som måste finnas utelämnas när papperet skapas. I ett utkast syns varje lucka.</p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
