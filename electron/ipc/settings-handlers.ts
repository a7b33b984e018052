import { nativeTheme } from 'electron'
import { failed, succeeded } from '../../shared/result'
import type { Data } from '../data/open-data'
import type { Handlers } from './handlers'
import { settingsProblem } from '../data/settings-problem'

/** What the program remembers between runs. */
export const settingsHandlers = ({ settings }: Data) =>
  ({
    readSettings: () => succeeded(settings.settings),
    async saveSettings({ theme, mailForm }) {
      if (theme) nativeTheme.themeSource = theme
      const saved = await settings.change((now) => ({ ...now, ...(theme && { theme }), ...(mailForm && { mailForm }) }))
      return saved.ok ? succeeded(null) : failed(settingsProblem(saved.failure))
    }
  }) satisfies Partial<Handlers>
