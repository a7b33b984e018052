import { useId, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { asOfItem } from '../../../shared/decided/take-up-again'
import { capitalised } from '../../../shared/text/language/capitalised'
import { earlierItemWords } from '../../../shared/text/fields/standing-words'
import { api } from '../../state/api'
import { useMatter } from '../../state/matter/use-matter'
import { ExportOutcome } from '../../cards/exports/export-outcome'
import { useExport } from '../../state/exports/use-export'
import buttonStyles from '../../parts/styles/button.module.css'
import ruledSectionStyles from '../../parts/styles/ruled-section.module.css'
import styles from './earlier-items.module.css'

/** The items of earlier meetings in the same matter, each with its own extract. */
export function EarlierItems(): ReactNode {
  const { matter } = useMatter()
  const { state, start } = useExport('earlier-extract')
  const id = useId()
  if (matter.earlierItems.length === 0) return null
  return (
    <section className={ruledSectionStyles.section} aria-labelledby={id} data-field="earlierItems">
      <h3 id={id}>Tidigare behandlingar</h3>
      <ul className={styles.items}>
        {matter.earlierItems.map((item) => {
          const words = capitalised(earlierItemWords(item))
          const then = asOfItem(matter, item)
          return (
            <li key={item.id}>
              <span>{words}</span>
              <Button
                className={buttonStyles.button}
                aria-label={`Exportera utdraget: ${words}`}
                isDisabled={state.kind === 'working'}
                onPress={() =>
                  void start({
                    matter,
                    draft: false,
                    remarks: [],
                    write: () =>
                      api.exportPaper({ matter: then, paper: 'minutes-extract', format: 'docx', draft: false })
                  })
                }
              >
                Exportera utdraget
              </Button>
            </li>
          )
        })}
      </ul>
      <ExportOutcome state={state} />
    </section>
  )
}
