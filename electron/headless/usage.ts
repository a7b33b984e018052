import { paperKinds } from '../../shared/domain/paper-kind'
import { kindsOfPapers } from '../../shared/text/fields/kinds-of-papers'

const papers = paperKinds.map((kind) => `        ${kind.padEnd(20)}${kindsOfPapers[kind].name}`)

const calledByNpm = 'npm run --silent namndklar --'

/** What `--help` prints. */
export const usage = (calledAs = calledByNpm): string => text.replaceAll(calledByNpm, calledAs)

const text = `Nämndklar från kommandoraden

  npm run --silent namndklar -- papers FIL --out MAPP [--paper PAPPER]...
                                       [--format docx|pdf|txt|html|eml] [--draft]
                                       [--template MALL]
      Gör papperen och skriver sökvägen till varje fil. --paper kan anges flera gånger. Utan
      --paper görs tjänsteutlåtandet och, när det går att göra färdigt, protokollsutdraget.
      Följebrevet blir text (txt) eller ett mejlutkast med protokollsutdraget bifogat som PDF
      (eml). PDF-filerna är PDF/A-2a och PDF/UA-1. Med --draft blir det utkast, med luckorna
      synliga. Med --template får Word-papperen utseendet i en egen Word-mall.
      PAPPER är något av:
${papers.join('\n')}

  npm run --silent namndklar -- papers FIL --issued --out MAPP [--format docx|pdf|txt|html]
      Skriver varje utgående handling precis som den gick ut, vad som än har ändrats sedan dess.

  npm run --silent namndklar -- issue FIL --paper PAPPER --on DAG [--to MOTTAGARE] --out FIL
      Antecknar att ett papper har gått ut och bevarar det som det var. Skriver ärendet till en
      ny fil. En fil som redan finns skrivs inte över.

  npm run --silent namndklar -- decide FIL --out FIL [--strike ENHET]... [--add ENHET]...
      Fastställer beslutet enhet för enhet, så som protokollet säger: från förslaget som gick
      ut, eller från registret om inget har gått ut. --strike stryker en enhet ur förslaget,
      --add lägger till en enhet ur registret.

  npm run --silent namndklar -- checklist FIL [--json]
      Visar årets krav för varje enhet: uppfyllt, inte uppfyllt eller uppgift saknas.

  npm run --silent namndklar -- dates FIL [--today DAG] [--json]
      Visar ärendets datum, vad som är härnäst och försenat, och om ordinarie justering
      säkert hinner före sista dagen för protokollsutdraget. Utan --today gäller i dag.

  npm run --silent namndklar -- merge MIN DERAS [--base FIL] --out FIL [--json]
      Slår ihop två filer av samma ärende, uppgift för uppgift, och visar vad som tas och vad
      som står kvar. Med --base, filen som båda utgick från, tas det som bara den ena har
      ändrat. Det som båda har ändrat räknas upp; då blir slutkoden 1 och ingen fil skrivs.
      En fil som redan finns skrivs inte över.

  npm run --silent namndklar -- next-year FIL [--year ÅR] --out FIL
      Börjar nästa års ärende från det här och räknar upp allt som kopierats och inte
      bekräftats. Med --year kan det vara ett senare år än nästa. En fil som redan finns
      skrivs inte över.

  npm run --silent namndklar -- archive FIL --out MAPP [--zip] [--today DAG] [--signed PDF]...
      Lägger ärendet i ett arkivpaket enligt FGS Paketstruktur 2.0 (E-ARK SIP): alla färdiga
      papper som Word-dokument och PDF/A-2a, datafilen, en läskopia i klartext, och metadata
      med kontrollsummor. Paketet blir en egen mapp i MAPP; med --zip en ZIP-fil. --signed
      lägger till en inskannad undertecknad handling. Papper som inte är färdiga lämnas utanför
      och räknas upp.

  npm run --silent namndklar -- archive --verify MAPP
      Kontrollerar ett arkivpaket, en mapp eller en ZIP-fil: att ingen fil saknas, är ändrad
      eller har tillkommit, att METS går att läsa och att datafilen går att öppna. Slutkod 1
      om något är fel. Läser också paket från före E-ARK.

  npm run --silent namndklar -- forms FIL --out MAPP [--by DAG]
      Gör ett formulär i Word för varje enhet, att mejla till enhetens chef, och skriver
      sökvägen till varje fil. Med --by står det i formuläret när svaret ska vara inne.
      En fil som redan finns skrivs inte över.

  npm run --silent namndklar -- review FIL [--json]
      Granskar papperen och visar det som någon bör titta på en gång till.

  npm run --silent namndklar -- validate FIL
      Kontrollerar att filen går att läsa, räknar upp det som står fast (utgående handlingar,
      beslutet, lås) och uppgifter som inte kan tolkas.

  npm run --silent namndklar -- working-copy FIL --out MAPP [--template MALL]
      Gör tjänsteutlåtandet som arbetskopia: en Word-fil som bär med sig hela ärendet och
      kan öppnas igen. En fil som redan finns skrivs inte över.

  npm run --silent namndklar -- working-copy --open DOCX [--against FIL] [--json]
      Visar vilket ärende en arbetskopia bär och vilka avsnitt som har ändrats i Word. Med
      --against jämförs med ärendet i FIL, också när filen inte längre bär något ärende.

  npm run --silent namndklar -- schema
      Skriver filens JSON Schema.

  npm run --silent namndklar -- sample --out MAPP [--format docx|pdf|txt|html]
      Gör exempelårets papper.

  npm run --silent namndklar -- --selftest
      Prövar programmets delar i en tillfällig mapp och skriver en rad om var och en. Slutkod 1
      om någon inte fungerar.

  npm run --silent namndklar -- --version
      Skriver programmets version.

Slutkod: 0 klart, 1 innehållet räcker inte, 2 fel i kommandot, i filen eller i mappen.
`
