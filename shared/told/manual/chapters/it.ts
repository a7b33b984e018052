import type { Chapter } from '../chapter'

export const it: Chapter = {
  id: 'it',
  title: 'För it-avdelningen',
  lead: 'Vad som behöver vara bestämt innan programmet delas ut, och var allt ligger.',
  parts: [
    {
      title: 'Först: profiler som inte sparas',
      lines: [
        'Ärendena ligger i användarens lokala profil om inget annat är bestämt. Sparas den lokala profilen inte mellan inloggningarna (Citrix, fjärrskrivbord, tillfälliga profiler) försvinner ärendena med den.',
        'Sätt då miljövariabeln NAMNDKLAR_DATA till en mapp som finns kvar, till exempel i användarens dokument eller hemkatalog. Sökvägen ska vara fullständig.',
        'Programmet frågar inte efter detta av sig självt. Med Extra kopia, längst ner i fönstret, kan användaren spara varje ärende också i en andra mapp.'
      ]
    },
    {
      title: 'Var filerna ligger',
      lines: [
        'Windows: %LOCALAPPDATA%\\Namndklar. Linux: ~/.local/share/namndklar, eller under XDG_DATA_HOME. Inget ligger i den vandrande profilen.',
        'data: ärendena, en mapp med vanliga textfiler (JSON). program: inställningar för den här användaren, och det som webbläsarmotorn behöver.',
        'NAMNDKLAR_DATA går före den mapp som användaren själv har valt i programmet.',
        'Mappen får ligga på en nätverksenhet eller i OneDrive. Flera program kan använda den samtidigt.'
      ]
    },
    {
      title: 'Rättigheter och nätverk',
      lines: [
        'Programmet behöver inga administratörsrättigheter, ingen tjänst och ingen brandväggsregel. Användaren behöver kunna skriva i datamappen och i sin lokala profil.',
        'Programmet använder inget nätverk: ingen uppdatering, ingen mätning, ingen inloggning. Sidans regler tillåter inga adresser, varje begäran utanför programmet stoppas, och proven läser systemanropen under ett helt ärende utan att finna en nätverksadress.',
        'Brev skickas av användarens eget e-postprogram.'
      ]
    },
    {
      title: 'Installera, uppgradera, ta bort',
      lines: [
        'För en användare, tyst: Namndklar-VERSION-setup.exe /S. För alla på datorn, tyst: msiexec /i Namndklar-VERSION.msi /qn. Utan installation: Namndklar-VERSION-portable.exe.',
        'En ny version läggs över den gamla på samma sätt. MSI-paketets uppgraderingskod är alltid densamma.',
        'Ta bort: msiexec /x Namndklar-VERSION.msi /qn, eller "Uninstall Namndklar.exe" /S i programmets mapp. Ärendena rörs aldrig när programmet tas bort.',
        'Filtypen .namndklar knyts till programmet vid installationen, för en användare i dennes egen del av registret.'
      ]
    },
    {
      title: 'Utan fönster',
      lines: [
        'Samma program gör papper ur en fil från kommandoraden: Namndklar.exe papers ÄRENDE --out MAPP. Med --help visas alla kommandon.',
        'Namndklar.exe --selftest prövar installationen utan bildskärm och svarar med 0 när allt är som det ska. I Windows: start /wait före kommandot, eftersom kommandotolken annars inte väntar.'
      ]
    },
    {
      title: 'Grafik, Citrix och fjärrskrivbord',
      lines: [
        'Startar inte programmet, eller är fönstret tomt, sätt NAMNDKLAR_GRAFIK=av. Då ritas fönstret utan grafikkort.',
        'Dör grafikprocessen vid start slår programmet själv av den nästa gång och säger det.'
      ]
    },
    {
      title: 'Säkerhetskopiera',
      lines: [
        'Kopiera hela datamappen. En kopia som tas medan någon skriver är användbar: varje fil är hel, och en ny version skrivs aldrig över en gammal.',
        'Användaren kan också välja en mapp för extra kopior.'
      ]
    },
    {
      title: 'Loggar och personuppgifter',
      lines: [
        'Ärendena innehåller namn och tjänsteuppgifter på chefer, undertecknare och förtroendevalda. De är arbetsmaterial tills de expedieras eller arkiveras.',
        'När flera använder samma datamapp syns användarnamn och datornamn på den som har ett ärende öppet, bara så länge det är öppet.',
        'Loggen, program\\namndklar.log i den lokala profilen, är begränsad i storlek och innehåller varken texter ur ärenden eller personuppgifter.',
        'Ett papper bär inga dolda personuppgifter: författare är nämnden, och ingen ändringshistorik följer med.'
      ]
    },
    {
      title: 'Vad programmet är gjort av',
      lines: [
        'Bredvid programmet ligger LICENSE.namndklar.txt, THIRD-PARTY.txt med allas licenser, LICENSES.chromium.html och sbom.cdx.json (CycloneDX 1.6).',
        'Paketen är inte signerade av oss. Signera dem med kommunens eget certifikat, eller tillåt dem med sin kontrollsumma.',
        'Electron byts när dess version inte längre får säkerhetsrättningar; programmets egna prov stoppar annars.',
        'Sårbarheter anmäls till den som ni har fått programmet av. Ta med texten från Hjälp, Om Nämndklar, Kopiera teknisk information.'
      ]
    }
  ]
}
