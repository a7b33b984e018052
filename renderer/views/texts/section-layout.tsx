import type { SectionedPaperKind } from '../../../shared/domain/paper-kind'
import { headingPath, ordinaryHeading, sectionHeading } from '../../../shared/text/fields/section-heading'
import { isOwnSection, type SectionId } from '../../../shared/text/fields/section-ids'
import { mayLeaveOut, sectionOrder, sectionsLeftOut } from '../../../shared/text/fields/section-order'
import { announce } from '../../state/window/announcer'
import { Folding } from '../../parts/fields/folding'
import { RadioField } from '../../parts/fields/radio-field'
import { TextField } from '../../parts/fields/text-field'
import { Tick } from '../../parts/fields/tick'
import { useMatter } from '../../state/matter/use-matter'
import { keepingFocus } from '../../parts/rows/keeping-focus'
import { moveKeys } from '../../parts/rows/move-keys'
import { RowActions } from '../../parts/rows/row-actions'
import { leaveOutSection, moveSection, takeInSection } from '../../cards/sections/layout-edit'
import { useRemoveSection } from '../../cards/sections/use-remove-section'
import fieldStyles from '../../parts/fields/field.module.css'
import styles from './section-layout.module.css'

const signaturePlaces = [
  { value: 'afterProposal', words: 'Efter förslaget till beslut' },
  { value: 'last', words: 'Sist' }
]

/** One section of the layout: whether it is in, its place, and its heading. */
function LayoutRow({ id, index, count }: { id: SectionId; index: number | null; count: number }) {
  const { matter, change } = useMatter()
  const remove = useRemoveSection()
  const name = sectionHeading(id, matter)
  const move = (step: -1 | 1): void => {
    const to = (index ?? 0) + step
    if (index === null || to < 0 || to >= count) return
    keepingFocus(() => change(moveSection(id, step, matter)))
    announce(`${name} är flyttat till plats ${to + 1} av ${count}.`)
  }
  return (
    <li className={styles.row} data-in={index !== null} {...moveKeys(move)}>
      {mayLeaveOut(id) && (
        <Tick
          aria-label={`Ta med ${name}`}
          isSelected={index !== null}
          onChange={(isIn) =>
            keepingFocus(() => change(isIn ? takeInSection(id, matter) : leaveOutSection(id, matter)))
          }
        >
          Ta med
        </Tick>
      )}
      <TextField path={headingPath(id)} label={ordinaryHeading(id, matter.committee)} name={`rubriken ${name}`} />
      {index !== null && (
        <RowActions
          of={`avsnittet ${name}`}
          index={index}
          count={count}
          onMove={move}
          {...(isOwnSection(id) && { onRemove: () => remove(id) })}
        />
      )}
    </li>
  )
}

function LayoutPanel({ paper }: { paper: SectionedPaperKind }) {
  const { matter } = useMatter()
  const inPaper = sectionOrder(paper, matter.committee)
  const out = sectionsLeftOut(paper, matter)
  return (
    <>
      <p className={fieldStyles.hint}>
        Gäller nämnden. Skriv en egen rubrik, eller lämna fältet tomt för den vanliga. Alt och piltangent flyttar ett
        avsnitt.
      </p>
      <ol className={styles.rows} data-field="committee.sectionOrder">
        {[...inPaper, ...out].map((id) => (
          <LayoutRow
            key={id}
            id={id}
            index={inPaper.includes(id) ? inPaper.indexOf(id) : null}
            count={inPaper.length}
          />
        ))}
      </ol>
      {paper === 'staff-report' && (
        <RadioField path="committee.signaturePlace" label="Underskrifternas plats" choices={signaturePlaces} wide />
      )}
    </>
  )
}

/** How a paper is laid out for this committee: which sections, in which order, under which headings. */
export const SectionLayout = ({ paper }: { paper: SectionedPaperKind }) => (
  <div className={styles.layout}>
    <Folding title="Avsnittens ordning och rubriker" field="committee.sectionOrder">
      <LayoutPanel paper={paper} />
    </Folding>
  </div>
)
