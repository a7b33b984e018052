import type { SettingsStanding } from '../ipc/settings'

const lookThrough = 'Ärendena är orörda. Gå igenom utseende, Word-mall och extra kopior.'

const said: Record<Exclude<SettingsStanding, 'as-saved'>, string> = {
  older: `De inställningar som sparades senast är skadade, och de som gällde dessförinnan används. ${lookThrough}`,
  damaged: `Programmets inställningar är skadade och går inte att läsa, så programmet har börjat om utan egna inställningar. ${lookThrough}`,
  newer: 'Programmets inställningar är sparade av en nyare version av Nämndklar. De är orörda, men används inte här.',
  unread: `Programmets inställningar gick inte att läsa, och används inte den här gången. ${lookThrough}`
}

/** What a person should know of the settings; empty where they are as they were saved. */
export const settingsStandingText = (standing: SettingsStanding): string =>
  standing === 'as-saved' ? '' : said[standing]
