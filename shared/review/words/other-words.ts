/** Adverbs, adjectives and the small words that hold a sentence together, in the forms that papers use. */
export const otherWords =
  'dessutom därefter därför därmed därutöver därigenom eftersom enligt endast emellertid exempelvis framför framöver genom gällande ' +
  'huruvida härmed inklusive inför innan inom inte likaså löpande mellan möjligt naturligtvis nedan nämligen också ofta ovan ' +
  'respektive redan samtidigt samtliga sammantaget sammanlagt slutligen snarare således särskilt såväl tidigare tillsammans trots ' +
  'under utan utifrån utöver varje vidare vilka vilken vilket årligen åtminstone ännu även ytterligare eller från samt under över ' +
  'respektive tillhanda omedelbart ständig ständiga ständigt systematisk systematiska systematiskt skriftlig skriftliga skriftligt ' +
  'långsiktig långsiktiga långsiktigt hållbar hållbara hållbart kommunal kommunala kommunalt administrativ administrativa tekniska ' +
  'tekniskt sociala socialt ekonomisk ekonomiska ekonomiskt organisatorisk organisatoriska organisatoriskt gemensam gemensamma ' +
  'gemensamt framgångsrik framgångsrika högtidlig personlig personliga tillgänglig tillgängliga tydlig tydliga tydligt viktig ' +
  'viktiga viktigt värdefull värdefulla värdefullt särskild särskilda enskild enskilda förebyggande övergripande verksamma aktuell ' +
  'aktuella aktuellt ansvarig ansvariga behörig behöriga kommande nuvarande pågående deltagande medverkande fortsatt fortsatta ' +
  'utvecklade utbildade svensk svenska största bästa mesta första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde ' +
  'bestå bestått laget lagen raden rader malet hallen taget tagen vardag hyran lokalen lokaler lokalerna priset kvaliteten chefen personalen brukarna barnen eleverna föräldrarna kunderna ' +
  'balans balanserad arbetsplatsen anledning avsikt bedömningen åtgärd åtgärder åtgärden föregående följande ovanstående nedanstående'
