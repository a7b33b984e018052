import './without-eval'
import './parts/styles/tokens.css'
import './parts/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { App } from './app'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="sv-SE">
        <App />
      </I18nProvider>
    </StrictMode>
  )
}
