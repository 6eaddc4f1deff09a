import type { FieldId } from "../ids";
import type { Field } from "../types";

/** Die Worte der Berufe, und Fragen für eine Stelle, von der nur die Bezeichnung bekannt ist. */
export const fields: Record<FieldId, Field> = {
  software: {
    titles: `softwareentwickl* entwickler* programmierer* software developer devops frontend backend fullstack webentwickl* anwendungsentwickl* informatiker* java python php tester* fachinformatiker*`,
    words: `code* quellcode programm* schnittstelle* api apis server* backend frontend datenbank* sql abfrage* index* kubernetes docker container* cloud aws azure pipeline* deploy* release* version* bug bugs fehlermeldung*
      log logs monitoring alarm* refactor* test tests testabdeckung automatisiert* framework* bibliothek* java spring python javascript typescript react angular vue linux skript* portal* app apps webseite* sprint scrum
      ticket* anforderung* import* migration* schema* architektur* sicherheitslücke* verschlüssel* absturz* ausfall* bereitschaft* antwortzeit* cache* git branch* merge* fachbereich*`,
  },
  data: {
    titles: `data daten* analyst* scientist bi statistiker* business_intelligence datenanalyst*`,
    words: `daten* datensatz* datensätze sql abfrage* dashboard* tableau power_bi excel pivot statistik* modell* prognose* regression python auswert* kennzahl* stichprobe* ausreißer* diagramm* segment* kohorte* tabelle* spalte*
      datenqualität* vertrauensbereich* konfidenz* test* abweich*`,
  },
  support: {
    titles: `support helpdesk it-support systemadministrator* administrator* it-administrator* servicetechniker* it-techniker* netzwerk* systembetreu* it-systemelektronik*`,
    words: `ticket* nutzer* anwender* benutzer* laptop* rechner* drucker* netzwerk* router* vpn passwort* passwörter anmeld* windows outlook office server* backup* datensicherung* update* treiber* install* hardware software
      fernwartung* störung* konto konten berechtig* firewall* neustart* telefon* wlan bildschirm* festplatte* ausfall*`,
  },
  engineering: {
    titles: `ingenieur* maschinenbau* mechatronik* mechatroniker* industriemechanik* elektronik* produktion* fertigung* zerspanung* anlagenführer* maschinenführer* konstrukteur* techniker* qualitäts* prozess* verfahrens* instandhalt* automatisierung* werkzeugmechanik* elektroingenieur*`,
    words: `maschine* anlage* linie* produktion* fertigung* montage* bauteil* baugruppe* prototyp* cad zeichnung* toleranz* sps steuerung* sensor* motor* pumpe* ventil* hydraulik* pneumatik* druck* dichtung* förderband* roboter* cnc
      drehbank fräs* werkzeug* drehmoment temperatur* schwing* verschleiß* lager* ausschuss stillstand* taktzeit* durchsatz* schicht* wartung* ersatzteil* schmier* kalibrier* prüf* fehler* ursache* messgerät* filter* halle
      qualität* prüfstand* vorrichtung* charge* verpackung* schaltschrank* spannung* kabel* sicherung* presse* öl schlosser* hauptschalter* sperre gehäuse schloss* welle* getriebe* reparatur*
      presse* kühlmittel* späne* spindel* spritzguss* stanz* löt* platine* oszilloskop* firmware* turbine* generator* transformator*`,
  },
  crafts: {
    titles: `schweißer* elektriker* elektroniker* installateur* klempner* anlagenmechanik* tischler* schreiner* zimmer* zimmermann maurer* dachdecker* maler* lackierer* schlosser* metallbauer* mechaniker* monteur* bauleiter* polier* bauarbeiter* kfz-mechatroniker* fliesenleger* glaser*`,
    words: `schweiß* naht nähte wig mag stahl* aluminium* edelstahl metall* blech* träger schleif* schneid* bieg* zeichnung* plan pläne baustelle* gerüst* ziegel* beton* mörtel holz* balken bohr* säg* schraub* rohr* heizung* kessel
      leitung* kabel* sicherung* steckdose* spannung* schaltkreis* dach* dächer fliese* farbe* putz* werkzeug* werkstatt* mess* wasserwaage* meister* lehrling* azubi* kunde* abnahme* kran* bagger* dämm* leck* undicht* helm motor* bremse*
      fahrzeug* reparatur* ersatzteil* maß maße riss* zähler* stromkreis*
      logger relais verdichter kompressor rührwerk draht drähte stecker* schalter* lampe* leuchte* messgerät* stufe* treppe* eiche* leim* brett* schrank* tür* fenster* rahmen* scharnier* abfluss* hahn heizkörper* kamin* rinne* leiter* plane* fundament* graben* stromschlag* kurzschluss* überlast* gewinde* dichtung* kupplung* getriebe* auspuff* batterie* hebebühne* schraubenschlüssel*`,
  },
  care: {
    titles: `pflege* krankenpflege* altenpflege* gesundheits* krankenschwester* pflegefachkraft pflegefachfrau pflegefachmann medizinisch* mfa arzt* ärztin therapeut* physiotherap* ergotherap* logopäd* hebamme notfallsanitäter* rettungssanitäter* zahn* apothek* pta optiker* tierarzt* tiermedizin* zahnmedizin*`,
    words: `patient* bewohner* station* pflege* arzt* ärzte* ärztin medikament* dosis infusion* spritze* blutdruck* puls* sauerstoff* temperatur* wunde* verband* verbände schmerz* sturz* stürze demenz* angehörig* pflegeplan* übergabe*
      schicht* nachtdienst* nachtschwester* notfall* notfälle aufnahme* entlassung* operation* op narkose* diagnos* symptom* behandl* therap* reha* hygiene* infektion* desinf* dokumentation* vitalwert* praxis praxen palliativ* schlaganfall*
      diabetes insulin* allergie* lagerung* dekubitus mobilis* katheter* tabletten* waschen körperpflege* essen blutverdünner* verleg* rollator* klinik* krankenhaus* heim*
      baby rezept* milliliter milligramm zahn zähne gebiss implantat* füllung* übung* schulter* hüfte* knie* muskel* gehhilfe* krücke* gang fieber husten atem* ultraschall mrt röntgen* impf* tier* tierarzt* tierärztin chip katze* kater* hund* korb körbe brille* glas gläser dioptrie* auge* fassung* rand`,
  },
  social: {
    titles: `sozialarbeit* sozialpädagog* erzieher* kinderpfleg* kita kindergarten heilerziehung* jugend* pädagog* betreuer* familienhilfe* tagesmutter integration* schulbegleit*`,
    words: `kind kinder* eltern* mutter* vater* familie* jugend* gruppe* kita kindergarten spiel* vertrauen* akte* akten beratung* hilfeplan* krise* zuhause hausbesuch* pflegefamilie* schule* jugendamt behörde* sucht* obdachlos*
      geflüchtet* behinder* inklusion* konflikt* grenze* regeln ritual* entwicklung* beobacht* aufsicht* team* netzwerk* kindeswohl* förder* turnen basteln morgenkreis* erzieher* beschwerde* sommerfest* eingewöhn*`,
  },
  teaching: {
    titles: `lehrer* lehrkraft lehrkräfte dozent* trainer* ausbilder* hochschul* professor* nachhilfe* schulleit* unterricht* referendar* nachhilfe*`,
    words: `schüler* klasse* unterricht* stunde stunden schule* lehrplan* hausaufgabe* klausur* klassenarbeit* note noten test* aufsatz* lesen schreiben mathe* mathematik physik chemie biologie geschichte deutsch englisch lernen* eltern*
      differenz* arbeitsblatt* arbeitsblätter gruppenarbeit* tafel* halbjahr seminar* vorlesung* kurs* schwach* stark* aufmerksam* störung* motivation* schulleitung* lehrerzimmer ausflug* nachhilfe* förder* rückmeldung* aufgabe* jugendlich*
      prozente bruch brüche fachschaft* vortest*
      nachprüfung* bruch brüche bruchrechnen heft hefte pause* pausenhof* vokabel* lehrbuch* grammatik nachhilfe*`,
  },
  kitchen: {
    titles: `koch köchin küche* küchen* bäcker* konditor* metzger* fleischer* sous commis gastronom* kantine* beikoch`,
    words: `küche* koch* gericht* speise* menü* rezept* zutat* ofen herd* grill* fritteuse* pfanne* topf töpfe soße* fleisch* fisch* gemüse* dessert* nachtisch teig* backen brot* gast gäste* kellner* service* mise_en_place vorbereit*
      teller* portion* probier* gewürz* allerg* gluten* vegan* vegetar* haccp hygiene* kühl* temperatur* lieferant* liefer* abfall* abfälle wareneinsatz* restaurant* gasthof* hotel* buffet* bankett* schicht* bestell* posten messer
      mittag* abendgeschäft* fond* braten wild wirtshaus lokal
      teig* laib* blech* form brühe* reduktion* filet* knochen probe`,
  },
  hospitality: {
    titles: `kellner* servicekraft* barkeeper* hotel* rezeption* empfangs* zimmermädchen hausdame restaurantfach* restaurantleit* gastgeber* reise* tourist* flugbegleit* barista`,
    words: `gast gäste* tisch* reservier* buchung* überbuch* check-in check-out rezeption* hotel* zimmer* frühstück* bar getränk* wein* kaffee speisekarte* bestell* rechnung* trinkgeld kellner* restaurant* abend* beschwerde* stammgast*
      tablett küche* service* schicht* veranstaltung* hochzeit* bankett* reise* flug* passagier* gutschein* bewertung* lobby housekeeping etage*
      meerblick vermittler* koffer* schlüsselkarte* minibar handtuch* handtücher* sitzplan* warteliste*`,
  },
  retail: {
    titles: `verkäufer* einzelhandel* kassier* kasse filialleit* verkaufsberat* verkaufshilfe marktleit* warenverräum* kaufmann_im_einzelhandel kauffrau_im_einzelhandel optiker* augenoptik*`,
    words: `kund* laden* geschäft* filiale* kasse* kassier* regal* ware waren* sortiment* bestand* inventur* liefer* preis* etikett* rabatt* aktion* umtausch* retoure* beschwerde* größe* marke* produkt* schlange diebstahl* kassenbon*
      verkaufsfläche* umkleide* palette* öffnung* beratung* empfehl* saison* schuh* anprob* verkauf* bestell*
      einkaufswagen gutschein* geschenk* waage* muster* probe* brille* fassung* schaufenster*`,
  },
  sales: {
    titles: `vertrieb* sales account_manager key_account außendienst* innendienst* verkaufsleit* kundenberater* vertriebsmitarbeit* versicherungs* immobilien* makler* handelsvertret*`,
    words: `kund* interessent* angebot* abschluss* abschlüsse auftrag* aufträge vertrag* verträge verhandl* preis* rabatt* marge* umsatz* gebiet* akquise* anruf* termin* vorführ* einwand* einwände entscheider* einkäufer* einkauf* verlänger* crm
      salesforce quartal* ziel* mitbewerb* wettbewerb* konkurr* nachfass* empfehl* provision* messe* klinik* praxis* praxen gerät* bestell* kündig* kredit* versicher* stammkund*`,
  },
  marketing: {
    titles: `marketing* content seo social_media kommunikation* pr öffentlichkeitsarbeit redakteur* journalist* texter* kampagne* brand veranstaltung* event*`,
    words: `kampagne* marke* zielgruppe* anzeige* werbung* werbe* budget* klick* conversion* landingpage* newsletter* öffnungsrate* seo suchmasch* content beitrag beiträge social_media instagram linkedin facebook google lead leads reichweite* follower*
      presse* journalist* agentur* text* überschrift* test* messe* event* start* webseite* website* besucher* blog* video* kanal kanäle roi anfrage* filiale* laden geschichte* kosten*
      quelle* redaktion* artikel* titelseite* bestätig* bürgermeister* zitat* reporter* öffnungsrate* absender*`,
  },
  finance: {
    titles: `buchhalt* finanzbuchhalt* bilanzbuchhalt* controller* controlling steuer* steuerfach* wirtschaftsprüf* bank* finanz* lohnbuchhalt* rechnungswesen revision* debitoren* kreditoren* bankkauf*`,
    words: `konto konten buchung* buchen beleg* rechnung* bilanz* abschluss* monatsabschluss* jahresabschluss* prüfer* steuer* umsatzsteuer* lohn* löhne abstimm* debitor* kreditor* zahlung* mahn* forderung* verbindlichkeit* liquidität* prognose* budget* kosten*
      marge* gewinn* verlust* rückstellung* abschreib* anlage* ifrs hgb sap datev excel tabelle* abweichung* differenz* bank* kredit* zins* controlling lieferant* bericht* skonto* offene_posten posten`,
  },
  law: {
    titles: `rechtsanwalt* rechtsanwält* jurist* rechts* notar* syndikus* legal anwalt* anwält* paralegal`,
    words: `mandant* fall fälle gericht* richter* verhandlung* termin* vertrag* verträge klausel* klage* kläger* vergleich* gegner* gegenseite beweis* zeuge* gesetz* recht* urteil* schriftsatz* schriftsätze frist* berufung* haftung* schadensersatz* akte* akten
      anwalt* anwält* kanzlei* notar* arbeitsrecht kündig* mieter* vermieter* mediation gutachten* vollmacht* bea zustell* datenschutz* vorfrist*`,
  },
  people: {
    titles: `personal* hr recruiter* personalreferent* personalsachbearbeit* personalentwickl* people talent* human_resources`,
    words: `mitarbeiter* bewerber* bewerb* vorstellungsgespräch* stelle* einstell* einarbeit* führungskraft* führungskräfte vertrag* verträge lohn* gehalt* gehälter fehlzeit* krankenstand* fluktuation* umfrage* rückmeldung* beurteil* schulung* weiterbild*
      betriebsrat* kündig* abmahn* konflikt* richtlinie* stellenanzeige* anzeige* probezeit* zeugnis* team* azubi* ausbildung* personal* schichtplan*
      beschuldig* gestohlen diebstahl zeuge* abmahn* schichtplan* betriebsrat* überstunden elternzeit`,
  },
  office: {
    titles: `büro* sekretär* assistenz* assistent* sachbearbeit* verwaltung* verwaltungsfach* kaufmann kauffrau kaufleute bürokauf* empfang* teamassistenz* office industriekauf* koordinator* bibliothek* archiv*`,
    words: `termin* kalender* besprechung* protokoll* reise* buchung* rechnung* akte* akten ablage* brief* korrespondenz* mail* telefon* anruf* besuch* empfang* excel word outlook tabelle* vorlage* formular* antrag* anträge bestell* material* lieferant*
      frist* dokument* scan* datenbank* bericht* vorgesetzt* chef* leitung* team* bürger* behörde* amt ämter genehmig* abteilung* konferenz* raum räume veranstalt* spesen* datenerfass* postfach* sachbearbeit*
      leser* buch bücher bibliothek* ausleih* rückgabe* schreibtisch* katalog* schild* theke* umschlag* briefmarke* unterschrift* ordner* drucker* kopierer* tagesordnung* einladung* caterer`,
  },
  logistics: {
    titles: `lager* logist* fahrer* berufskraftfahrer* staplerfahrer* kommissionier* kurier* zusteller* disponent* spedition* versand* einkäufer* einkauf* fuhrpark* supply_chain postbote* busfahrer* lokführer* straßenbahn* pilot*`,
    words: `lager* palette* stapler* kommission* pack* verlad* entlad* lkw anhänger* fahrer* tour* liefer* sendung* paket* fracht* container* zoll bestand* bestände inventur* regal* scanner* scann* barcode* rampe* ware* wareneingang* warenannahme*
      warenausgang* auftrag* aufträge versand* spediteur* lieferant* fehlmenge* rückstand* schaden* schäden retoure* sap kennzahl* einkauf* fuhrpark* fahrzeug* tacho* maut* depot schicht* sicherheit* kühlkette* etikett* leergut* kästen pfand* disponent* tafel
      fahrgast* fahrgäste* kinderwagen* rollstuhl* fahrplan* straßenbahn* bus busse zug züge haltestelle* bahnhof* umleitung* stau leitstelle* linie* spanngurt* achse* zuladung* lieferschein*`,
  },
  design: {
    titles: `designer* grafik* gestalter* mediengestalter* ux ui illustrat* art_director architekt* fotograf* innenarchitekt* bauzeichner* raumausstatt*`,
    words: `entwurf* entwürfe skizze* wireframe* prototyp* figma photoshop illustrator indesign layout* schrift* farbe* logo* marke* icon* bildschirm* nutzertest* nutzer* kund* briefing* rückmeldung* iteration* raster* druck* plakat* kampagne* barriere*
      kontrast* komponente* designsystem* persona* interview* grundriss* gebäude* modell* foto* video* animation* mappe überarbeit*`,
  },
  science: {
    titles: `wissenschaft* forsch* labor* chemiker* chemielaborant* laborant* biolog* physik* geolog* geowissenschaft* umwelt* biotech* doktorand* bta cta mta`,
    words: `labor* versuch* probe* proben* mess* methode* protokoll* analyse* reagenz* pipett* pcr chromato* hplc spektro* mikroskop* zelle* kultur* verdünn* verunreinig* kontaminat* kalibrier* kontrollgruppe* hypothese* publikation* daten* statistik* ergebnis*
      reproduz* validier* gelände* boden* grundwasser* bohrung* sondier* gerät* gmp glp iso charge* studie* begutacht* konferenz* gutachten* bericht*`,
  },
  security: {
    titles: `sicherheit* wach* objektschutz* werkschutz* polizei* feuerwehr* rettung* soldat* zoll* justiz* pförtner* türsteher*`,
    words: `rundgang* rundgänge streife* zutritt* ausweis* besucher* alarm* kamera* einbruch* diebstahl* vorfall* vorfälle bericht* funk* schicht* polizei* feuer* evakuier* notfall* rettung* erste_hilfe menge* veranstalt* deeskal* bedroh* waffe* kontroll*
      tor schlüssel* gelände* gebäude* eingang* verdächt* dienst* einsatz* einsätze feuerlösch* rauch* leitstelle* absperr*
      betrunken* flasche* gürtel eingang* galerie* museum* museen schranke* verbrannt* geruch*`,
  },
  cleaning: {
    titles: `reinigung* gebäudereinig* hausmeister* haustechnik* gärtner* landschafts* landwirt* hauswirtschaft* facility* wäscherei* tierpfleg* forst*`,
    words: `reinig* boden böden fenster* teppich* toilette* bad bäder küche* zimmer* staub* wisch* saug* reinigungsmittel* chemi* dosier* desinf* hygiene* abfall* müll* gebäude* schlüssel* mieter* reparatur* heizung* rasen* hecke* pflanz* mäh* garten* gärten
      baum bäume erde ernte* traktor* acker* feld* tier* kuh kühe schwein* milch* futter* dünge* bewässer* maschine* treppenhaus* schnee* plan runde* kontroll* beschwerde* material* wäsche*
      friedhof* grab gräber kanne* fass hahn anhänger* reihe* kies* weg wege teich* schlauch* unkraut kompost* stall ställe kalb kälber sau sauen heu weide* zaun* obst* wein* gewächshaus* fleck* eimer* schwamm* schimmel*`,
  },
  product: {
    titles: `produktmanag* product_owner projektleit* projektmanag* projekt* berater* consultant* betriebsleit* geschäftsführ* geschäftsleit* unternehmensberat* programmleit* scrum_master werksleit*`,
    words: `produkt* projekt* roadmap* backlog* sprint* nutzer* kund* beteiligt* funktion* markteinführ* einführung* start* markt* kennzahl* annahme* interview* experiment* priorit* anforderung* umfang* meilenstein* budget* risik* lieferant* lenkungs* workshop* prozess*
      umsatz* release* team* zeitplan* abhängig* berat* strategie* betrieb* kosten* effizien* vertrag* ressource* termin*`,
  },
};
