import type { PostingWords } from "../types";

/** What German words do in a posting. */
export const posting: PostingWords = {
  requires: `
    erfahrung* kenntnis* know-how wissen fähigkeit* kompetenz* qualifik* ausbildung* studium* abschluss abgeschlossen* voraussetz* erforder* idealerweise sie_haben du_hast sie_bringen du_bringst
    bringst_du bringen_sie sie_verfügen du_verfügst verfügen_sie verfügst_du sie_sind du_bist sind_sie bist_du sie_können du_kannst wir_erwarten wir_suchen suchen_wir wir_wünschen gesucht beherrsch* vertraut
    sicher_im sicherer_umgang umgang_mit freude_an spaß_an interesse_an begeister* leidenschaft bereitschaft belastbar* teamfähig* teamgeist* teamplayer zuverlässig* selbstständig* selbständig* eigenverantwort*
    kommunikationsstark* kommunikationsfähig* sorgfältig* führerschein* sprachkenntniss* arbeitsweise flexib* motiv* engag* führungserfahrung* berufserfahrung* verständnis* einfühl* geduld* gespür* talent* durchsetz*
    organisationstalent* lernbereit* anpacken zeichnen_sie zeichnest_du überzeug* sie_denken du_denkst`,

  does: `
    sie_betreuen sie_planen sie_führen sie_erstellen sie_übernehmen sie_unterstützen sie_beraten sie_entwickeln sie_sorgen sie_arbeiten sie_koordinieren sie_leiten sie_sichern sie_stellen sie_unterrichten sie_kochen
    sie_sind_verantwortlich verantwortlich_für zuständig_für zu_ihren_aufgaben zu_deinen_aufgaben ihre_aufgaben deine_aufgaben aufgabengebiet du_betreust du_planst du_führst du_erstellst du_übernimmst du_unterstützt
    du_berätst du_entwickelst du_sorgst du_arbeitest du_koordinierst du_leitest in_dieser_position in_dieser_rolle in_deiner_rolle verantworten_sie verantwortest_du übernehmen_sie übernimmst_du unterstützen_sie
    unterstützt_du betreuen_sie betreust_du arbeiten_sie arbeitest_du gehören gehört mitarbeit durchführung erstellung betreuung bearbeitung`,

  person: `sie du ihre ihren ihr dein deine deinen bewerber* gesucht suchen_wir wir_suchen kandidat* person persönlichkeit* aufgaben`,

  must: `zwingend unbedingt voraussetzung vorausgesetzt erforderlich notwendig sehr_gute fundierte umfassende ausgeprägte mehrjährige langjährige sicher* verantwortlich verantwortung leiten leitung führung eigenverantwortlich*
    federführend* hohe hohes ausgezeichnete hervorragende`,
  wish: `von_vorteil wünschenswert idealerweise gern gerne optional pluspunkt* bevorzugt vorteilhaft schön_wäre willkommen im_idealfall ein_plus`,

  formal: `
    berechtigung* arbeitsberechtigung* beschäftigungserlaubnis* abschluss studium hochschulstudium ausbildung examen staatsexamen anerkennung approbation führerschein* fahrerlaubnis staplerschein* zertifikat* bescheinigung führungszeugnis* arbeitserlaubnis deutschkenntnisse
    englischkenntnisse sprachkenntnisse deutsch englisch französisch muttersprach* verhandlungssicher* sprachniveau reisebereitschaft schichtbereitschaft schichtarbeit wochenendarbeit wochenenddienst* umzug* körperliche_fitness
    vollzeit teilzeit impf* quereinsteiger* berufsabschluss schulabschluss abitur mittlere_reife bachelor master c1 b2`,

  papers: `abschluss studium hochschulstudium studienabschluss ausbildung examen staatsexamen anerkennung approbation zertifikat* staplerschein* berufsabschluss
    bachelor master qualifikation* quereinsteiger*`,

  benefits: `
    wir_bieten bieten_wir vergütung gehalt* tariflich* urlaubstage* tage_urlaub urlaub weihnachtsgeld urlaubsgeld altersvorsorge betriebliche jobrad jobticket* zuschuss* zuschüss* homeoffice home_office gleitzeit*
    flexible_arbeitszeit* arbeitszeitmodell* kantine* obst getränke kaffee fitnessstudio* mitarbeiterrabatt* rabatt* firmenwagen dienstwagen* teamevents team-events betriebsfest* weiterbildungsmöglichkeit*
    fortbildungsmöglichkeit* entwicklungsmöglichkeit* unbefristet* sicherer_arbeitsplatz krisensicher* work-life* parkplätze sonderzahlung* prämie* bonus benefits corporate_benefits flache_hierarchien duz-kultur
    aufstiegschancen bezahlung stundenlohn euro_brutto`,

  legal: `
    chancengleichheit unabhängig_von geschlecht* herkunft religion weltanschauung behinderung* schwerbehindert* sexuelle* identität diskriminier* datenschutz* dsgvo personenbezogen* gleichstellung* vielfalt
    allgemeine_gleichbehandlung agg alle_rechte impressum cookie* einwilligung bewerbungsunterlagen_werden`,

  apply: `
    bewerben bewirb bewerbung* bewerbungsunterlagen lebenslauf anschreiben zeugnisse ansprechpartner* kontakt rückfragen für_fragen freuen_uns_auf online-formular klick* jetzt_bewerben senden_sie schicken_sie schick_uns
    per_mail e-mail telefon unter_der eintrittstermin gehaltsvorstellung* kündigungsfrist referenznummer kennziffer vorstellungsgespräch personalabteilung newsletter anmelden merken teilen drucken stellenanzeige karriereseite
    website webseite www`,

  facts: `
    standort* arbeitsort ort arbeitszeit beginn eintritt vertragsart anstellungsart beschäftigungsart beschäftigung befristung vergütung gehalt eingruppierung entgeltgruppe stellen-id referenz abteilung branche unternehmen
    arbeitgeber veröffentlicht bewerbungsfrist stunden wochenstunden umfang position berufsfeld karrierestufe arbeitsmodell land firma`,

  dutyVerbs: `
    abrechnen absichern abstimmen analysieren anbieten anleiten anfertigen annehmen ansprechen arbeiten aufbauen aufbereiten aufnehmen ausbauen ausbilden ausführen ausliefern auswerten automatisieren bauen beantworten bearbeiten bedienen
    begleiten begrüßen beheben belegen beliefern beobachten beraten berechnen beschaffen bestellen betreiben betreuen bewerten bilden buchen dokumentieren durchführen einarbeiten einbauen einführen einkaufen einrichten einsetzen
    empfangen entladen entwerfen entwickeln erarbeiten erfassen ergreifen erkennen erklären erstellen fahren fertigen finden fördern führen gestalten gewährleisten gewinnen halten herstellen installieren instandhalten integrieren
    kalkulieren kassieren kochen kommissionieren kommunizieren konfigurieren konstruieren kontrollieren koordinieren kümmern lagern leisten leiten lernen liefern lösen messen mitwirken moderieren montieren optimieren organisieren
    packen pflegen planen präsentieren programmieren prüfen realisieren recherchieren reinigen reparieren schreiben schulen schweißen servieren sicherstellen sichern sortieren sorgen steuern stellen testen tragen transportieren
    treffen überarbeiten übergeben übernehmen überprüfen übersetzen überwachen umsetzen unterrichten unterstützen verantworten verarbeiten verbessern verfassen verfolgen vergleichen verhandeln verkaufen verladen vermitteln verpacken
    verpflegen versorgen vertreten verwalten vorbereiten vorführen vorstellen warten weiterentwickeln zerspanen zubereiten zusammenarbeiten zusammenstellen`,

  soft: `
    teamfähig* teamgeist* teamplayer* teamorientier* kommunikat* belastbar* zuverlässig* pünktlich* flexib* engag* motiv* selbstständig* selbständig* eigenverantwort* eigeninitiative* sorgfältig* sorgfalt genau* gewissenhaft* organisations*
    einfühlungs* empathi* geduld* freundlich* serviceorient* kundenorient* dienstleistungsorient* lösungsorient* analytisch* kreativ* lernbereit* neugier* begeister* durchsetz* verhandlungsgeschick* hands-on verantwortungsbewusst* diskret*
    verschwieg* vertrau* freude_an spaß_an auftreten kontaktfreud* offenheit aufgeschlossen* stressresist* konfliktfähig* führungsstärke verlässlich* ruhe strukturiert*`,

  domain: `branche branchenkenntnis* markt vorschrift* richtlinie* gesetz* norm normen din iso haccp gmp dsgvo vob hoai recht regulator* datenschutzrecht* arbeitsrecht steuerrecht sozialgesetz* sgb hygienevorschriften`,

  years: `jahre jahren jährige jähriger mehrjährige mehrjähriger langjährige langjähriger berufsjahre`,

  entry: `praktik* praktikum auszubildend* azubi ausbildung trainee werkstudent* student* berufseinsteiger* junior absolvent* aushilfe volontär* volontariat duales`,
  senior: `senior erfahrene* experte expertin spezialist* lead`,
  leader: `leiter* leitung* leitend* abteilungsleit* teamleit* bereichsleit* geschäftsführ* direktor* führungskraft head filialleit* küchenchef* schichtleit* stationsleit* bauleit* schulleit* manager_director meister chefarzt* chefärzt*
    vorarbeiter* polier*`,

  titleNoise: `m/w/d w/m/d m/w/x d/m/w gn all_genders vollzeit teilzeit ab_sofort unbefristet befristet minijob homeoffice remote hybrid`,

  notTools: `deutsch englisch französisch bachelor master europa deutschland berlin münchen team kpi kpis hr it ki edv pc pcs cv eu usa gmbh ag kg se co b2b b2c ok id nr dsgvo agg sgb m w d kfz lkw pkw mfa pta ota mta bg tv tvöd avr
    öpnv ihk hwk saas iot devops`,
};
