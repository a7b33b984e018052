import type { Pressed } from './pressed'
import textToolbarStyles from './text-toolbar.module.css'

type ToolbarIconName = keyof Pressed | 'table'

const shapes: Record<ToolbarIconName, string> = {
  bold: 'M6 3.5h4.2a2.6 2.6 0 0 1 0 5.5H6zm0 5.5h5a2.7 2.7 0 0 1 0 5.5H6z',
  italic: 'M8 3.5h5M5 14.5h5M10.6 3.5l-3.2 11',
  bulleted: 'M7.5 5h7M7.5 9h7M7.5 13h7M3.6 5h.01M3.6 9h.01M3.6 13h.01',
  table: 'M3 4h12v10H3zM3 7.5h12M3 10.8h12M9 4v10',
  numbered: 'M8 5h6.5M8 9h6.5M8 13h6.5M3 4l1.2-.7v3.4M3 11.6c.3-.7 2-.7 2 .3 0 .7-2 1.4-2 2.3h2.1'
}

/** The sign of a tool; its name is said by the button. */
export const ToolbarIcon = ({ name }: { name: ToolbarIconName }) => (
  <svg className={textToolbarStyles.icon} data-tool={name} viewBox="0 0 18 18" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
