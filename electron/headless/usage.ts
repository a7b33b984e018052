/** What `--help` prints. */
export const usage = `Nämndklar från kommandoraden

  npm run --silent namndklar -- papers FIL --out MAPP [--paper staff-report|minutes-extract]
                                       [--format docx|txt|html] [--draft]
      Gör papperen och skriver sökvägen till varje fil. Utan --paper görs de papper som
      går att göra färdiga. Med --draft blir det utkast, med luckorna synliga.

  npm run --silent namndklar -- checklist FIL [--json]
      Visar årets krav för varje enhet: uppfyllt, inte uppfyllt eller uppgift saknas.

  npm run --silent namndklar -- validate FIL
      Kontrollerar att filen går att läsa och räknar upp uppgifter som inte kan tolkas.

  npm run --silent namndklar -- schema
      Skriver filens JSON Schema.

  npm run --silent namndklar -- sample --out MAPP [--format docx|txt|html]
      Gör exempelårets papper.

Slutkod: 0 klart, 1 innehållet räcker inte, 2 fel i kommandot, i filen eller i mappen.
`
