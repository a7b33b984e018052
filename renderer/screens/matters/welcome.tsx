import type { ReactNode } from 'react'
import styles from './welcome.module.css'

/** What this is, where to begin, and that it may be tried: said until there is a matter of one's own. */
export const Welcome = ({ hasSample }: { hasSample: boolean }): ReactNode => (
  <section className={styles.welcome} aria-labelledby="welcome-title">
    <h2 id="welcome-title">Välkommen</h2>
    <p>
      Nämndklar hjälper dig genom årets ärende om kvalitetsutmärkelsen, från enheterna som vill delta till beslut,
      protokollsutdrag och arkiv.
    </p>
    <p>
      Börja med <strong>Nytt ärende</strong>: du anger nämnd och år, och sedan visar programmet vad som återstår.
    </p>
    {hasSample && <p>Vill du prova först kan du öppna exemplet här nedanför, där allt är påhittat och får ändras.</p>}
  </section>
)
