import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { rowPath, type MatterPath } from '../../../shared/domain/paths/matter-path'
import type { Finding } from '../../../shared/review/finding'
import { applyMend } from '../../../shared/review/apply-mend'
import { applyMends } from '../../../shared/review/apply-mends'
import { letStand } from '../../../shared/review/let-stand'
import { findingKindWords } from '../../../shared/text/fields/finding-kind-words'
import { kindsOfPapers } from '../../../shared/text/fields/kinds-of-papers'
import { suggestionsCountedFirst } from '../../../shared/text/language/suggestions-counted'
import { announce } from '../../state/window/announcer'
import { useMatter } from '../../state/matter/use-matter'
import { useNavigation } from '../../state/navigation/navigation-context'
import { FindingItem } from './finding-item'
import { findingGroups } from './finding-groups'
import { LetStandNote } from './let-stand-note'
import { NotChecked } from './not-checked'
import { useFindingsNow } from '../../state/matter/use-findings'
import buttonStyles from '../../parts/styles/button.module.css'
import viewStyles from '../../parts/styles/view.module.css'
import styles from './review-view.module.css'

const pathOf = ({ spot, section }: Finding): MatterPath =>
  spot?.path ?? (section === 'head' ? 'registryNumber' : rowPath('texts', section))
const keyOf = ({ kind, section, quote, spot }: Finding, index: number): string =>
  [kind, section, spot?.passage ?? '', spot?.start ?? '', quote, index].join('/')

/** What the reviewer would look at again (*Granskning*), with a mend where that is safe; advice, never a block. */
export function ReviewView(): ReactNode {
  const { matter, change } = useMatter()
  const { focusField } = useNavigation()
  const findings = useFindingsNow()
  const papers = findingGroups(matter, findings)
  const mendable = findings.filter(({ mend }) => mend !== undefined)

  const mend = (finding: Finding): void => {
    change({
      label: `rätta ${findingKindWords[finding.kind].toLocaleLowerCase('sv-SE')}`,
      place: 'review',
      notice: 'Rättat.',
      edit: (now) => applyMend(now, finding)
    })
    announce('Rättat. Det går att ångra.')
    focusField('review')
  }
  const mendAll = (): void => {
    change({
      label: 'rätta alla förslag',
      place: 'review',
      notice: `${suggestionsCountedFirst(mendable.length)} har rättats.`,
      edit: (now) => applyMends(now, mendable)
    })
    focusField('review')
  }
  const leave = (finding: Finding): void => {
    change({
      label: 'låta ett förslag stå',
      place: 'review',
      notice: 'Texten får stå. Förslaget visas igen om texten ändras.',
      edit: (now) => letStand(now, finding)
    })
    focusField('review')
  }

  return (
    <>
      <h2 className={viewStyles.title} data-field="review" tabIndex={-1}>
        Granskning
      </h2>
      <p className={viewStyles.lead} data-part="view-lead">
        {findings.length === 0
          ? 'Papperen är lästa, och inget av det som granskningen letar efter hittades.'
          : `${suggestionsCountedFirst(findings.length)} att titta på. Det är råd, och papperen kan exporteras ändå.`}
      </p>
      {mendable.length > 1 && (
        <p className={styles.all}>
          <Button className={buttonStyles.button} onPress={mendAll}>
            Rätta alla säkra ({mendable.length})
          </Button>
        </p>
      )}
      {findings.length === 0 && (
        <p className={styles.none}>
          Granskningen letar efter bland annat fel årtal, datum utan år, namn som skrivs på två sätt och enheter som
          saknas. Den läser om texterna när de ändras.
        </p>
      )}
      <NotChecked />
      {papers.map(({ paper, groups }) => (
        <section key={paper} className={styles.paper} aria-label={kindsOfPapers[paper].name}>
          <h3 className={styles.paperTitle}>{kindsOfPapers[paper].name}</h3>
          {groups.map(({ section, heading, findings: inSection }) => (
            <section key={section} className={styles.section} aria-label={heading}>
              <p className={styles.sectionTitle}>{heading}</p>
              <ul>
                {inSection.map(({ finding, reason }, index) => (
                  <FindingItem
                    key={keyOf(finding, index)}
                    finding={finding}
                    reason={reason}
                    onShow={() => focusField(pathOf(finding))}
                    onMend={() => mend(finding)}
                    onLetStand={() => leave(finding)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <LetStandNote />
    </>
  )
}
