import { pairs, phrases } from "../../text/index";
import { inLanguages } from "./languages";

/** Headings that divide a job posting: "Your profile", "Wat ga je doen", "Co nabízíme". */
const JOB = phrases(`${inLanguages("job")}
  tasks*|responsib*|requirement*|qualif*|kvalif*|kwalif*|duties*|skills*|benefi*|perks*|looking for*|who you are*|about you*|nice to have*|must have*|good to have*|bonus points*|preferred*|minimum*|education*|experien*|compensation*|day to day*|desired*|tech stack*|how you*|why you*|why join*|you will*|you have*|you are*|you bring*|you ll*|about the*|about this*|the role*|the position*|the opportunity*
  aufgaben*|anforderung*|voraussetzung*|stellenbeschreibung*|tätigkeit*|über die*|wünschenswert*|wir bieten*|wir suchen*|wir erwarten*|darauf*|kompeten*|kenntnisse*
  mission*|profil*|compéten*|competen*|description*|nous|avantages*|formation*|expérien*|le poste*
  requisit*|funcion*|ofrece*|perfil*|descripci*|tarea*|objetiv*|condicion*|conocimient*|oferim*|tasques*|condicions*|es demana*
  atividades*|atribuiç*|descrição*|sobre a*|diferenciais*|conhecimento*|mansioni*|offriamo*|descrizione*|attività*|vantaggi*|il ruolo*|chi cerchiamo*
  functie*|profiel*|vaardigheden*|taken*|vereisten*|verantwoorde*|arbeidsvoorw*|over de*|wij|obowiązk*|zakres*|wymagania*|oferujemy*|zadania*|oczekuj*|opis*|mile widziane*
  náplň*|pracovní*|požad*|nabízíme*|nabídneme*|popis*|výhody*|hledáme*|očekáv*|znalost*|oceníme*|úvodní*|pracovná*|ponúkame*|požiadavky*|hľadáme*|informácie o*
  arbejdsopg*|arbeidsoppg*|arbetsuppg*|vi|om stilling*|om jobb*|om roll*|om tjänst*|meriter*|tehtäv*|vaatim*|tarjoamme*|odotamme*|edellyt*|arvostamme*
  feladat*|elvárás*|amit|juttatás*|responsab*|cerinț*|oferim*|görev*|nitelik*|sorumluluk*|aranan*|beklenti*
  обязанност*|требован*|услови*|мы предлаг*|задачи*|предстоит*|обов*|вимоги*|пропону*|умови*|описание*|αρμοδιότ*|προσόντα*|προσφέρ*|изиск*|zahtevi*|uvjeti*|zadaci*|nudimo*|tražimo*|mô tả*|yêu cầu*|quyền lợi*|phúc lợi*|trách nhiệm*|tanggung jawab*|kualifikasi*|persyaratan*|דרישות*|תיאור*|المسؤوليات*|المتطلبات*
  仕事内容|業務内容|応募|経験|資格|勤務|給与|必須|歓迎|待遇|福利|求める|募集要項|職務|职责|要求|任职|岗位|工作内容|職責|條件|职位描述|주요업무|근무조건|모집요강|지원방법|자격|우대|담당업무|복리후생`);
const jobPair = pairs(
  "your|key|main|core|essential|primary|principal|job|role|position|what|ihr|ihre|dein|deine|unser|unsere|das|was|wir|votre|vos|ton|tes|ce|tu|qué|que|lo|sua|suas|cosa|wat|jouw|dit|twoje|twój|co|čo|dine|dina|din|mitä|что",
  "duties*|tasks*|activit*|accountab*|functions*|objectives*|role*|background*|impact*|day*|team*|summary*|overview*|purpose*|you*|we*|to*|will*|angebot*|rolle*|rôle*|rol*|vorteile*|leistungen*|stärken*|bieten*|bring*|erwarte*|suchen*|zeichnet*|kann*|mach*|sie*|dich*|du*|dir*|wir*|poste*|quotidien*|tâches*|nous*|vous*|tu*|on*|buscamos*|harás*|necesita*|esperamos*|você*|farai*|cerchiamo*|ti*|ga*|vragen*|wij*|breng*|jij*|je*|tě*|vás*|bud*|od*|u|by*|vám*|děl*|oček*|nabíz*|ťa*|ponúk*|opgaver*|bakgrund*|baggrund*|forventer*|förväntar*|нужно*|предстоит*",
);
/** What is only ever a heading in a posting, even where nothing marks it as one. */
const NAMES = phrases(
  "responsibilities|requirements|qualifications|duties|benefits|job description|position description|position requirements|job requirements|preferred qualifications|aufgaben|anforderungen|ihr profil|dein profil|wir bieten|requisitos|funciones|ofrecemos|requisiti|wymagania|obowiązki|oferujemy|požadujeme|nabízíme|náplň práce|požiadavky|ponúkame|требования|обязанности|условия|仕事内容|応募資格|岗位职责|任职要求|职位描述|담당업무|자격요건|우대사항",
);

/** Headings after which a page talks about something else than this job. */
const OTHER = phrases(`${inLanguages("other")}
  frequently asked*|faq|faqs|häufig gestellte*|häufige fragen*|questions fréquentes*|foire aux questions*|preguntas frecuentes*|perguntas frequentes*|domande frequenti*|veelgestelde vragen*|często zadawane*|časté dotazy*|časté otázky*|also viewed*|also searched*|be interested in*|might like*|may like*|like this*|not quite*|not seeing*|not the right*|more from*|read next*|share this*|share on*|share via*|share job*|follow us*|connect with us*|stay connected*|stay in touch*|stay in the loop*|stay tuned*|keep in touch*|our newsletter*|email newsletter*|refer a*|send this job*|recommend this*|tell a friend*|email this*|email a friend*|print this*|we use cookies*|cookie|we value your privacy*|sign in*|sign up*|log in*|job alert*|create a*|get notified*|talent network*|talent community*|talent pool*|already applied*|already have*
  apply for th*|apply to th*|apply now*|apply today*|apply online*|apply here*|submit your application*|submit an application*|application form*|your application*|personal info*|personal details*|voluntary self*|u s equal*|attach resume*|upload your*|ready to apply*|interested in this*|safety tips*|report this*|report job*|fraud*|meet the recruiter*|hiring contact*|hiring team*|posted by*|contact us*|contact details*|contact person*|company reviews*|company ratings*|interview questions*|leave a comment*|quick links*|quick facts*
  stelle teilen*|job teilen*|anzeige teilen*|jetzt bewerben*|ansprechp*|nicht das richtige*|so bewirbst*|deine bewerbung*|ihre bewerbung*|initiativbew*|folge uns*|folgen sie*|partager*|postuler*|créer une alerte*|ces offres*
  mira|ver todas*|compart*|síguenos*|crea una alerta*|avísame*|postúlate*|inscríb*|inscriu*|compartilh*|partilh*|candidat*|condividi*|seguici*|potrebb*
  deel deze*|deel dit*|volg ons*|sollicit*|udostępnij*|podziel się*|powiadomienia*|kontaktní osoba*|kontaktujte*|mám zájem*|přihlaste*|nic pro tebe*|zasílat*|sleduj*|poslat|sdíl*|zdieľ*|søg stilling*|følg*|följ*|kontaktperson*|contactpersoon*
  похожие*|поделиться*|откликнуться*|схожі*|поділитися*
  関連する|似ている|類似|シェア|おすすめ|相关职位|类似职位|分享|推荐|관련|공유|추천 공고`);
const OTHER_ALONE = phrases(
  "footer|share|cookies|login|subscribe|newsletter|reviews|ratings|salaries|photos|tags|categories|locations|location|map|address|discussion|comments|teilen|kontakt|anfahrt|delen|solliciteer|aplikuj|dela|ansök",
);
const otherPair = pairs(
  "similar|related|recommended|other|more|featured|latest|recent|recently|suggested|current|open|top|all|popular|our|for|ähnliche|weitere|andere|passende|aktuelle|offene|offenen|anderen|autres|otras|más|ofertas|empleos|vacantes|puestos|altres|outras|mais|vagas|altre|annunci|offerte|offres|postes|emplois|vergelijkbare|gerelateerde|meer|podobne|inne|więcej|podobné|podobná|další|související|jiné|volná|otevřené|volné|ďalšie|lignende|liknande|andra|flere|fler|другие|інші",
  "job*|position*|opening*|vacanc*|roles*|opportunit*|careers*|posts*|articles*|stories*|listings*|stellen*|angebote*|artikel*|offres*|postes*|annonces*|emplois*|ofertas*|vacantes*|similares*|relacionad*|recomendad*|ofertes*|vagas*|semelhantes*|offerte*|simili*|similaires*|vacatures*|functies*|oferty*|ogłoszenia*|nabídk*|pozic*|prác*|inzerát*|článk*|míst*|ponuk*|stillinger*|annonser*|tjänster*|вакансии*|вакансії*",
);

/** Headings of a block about the employer, which is left out when it stands apart from the posting's text. */
const EMPLOYER = phrases(
  "about us*|about our*|about the company*|about the employer*|about the organi*|who we are*|our company*|our story*|our mission*|our values*|our culture*|company profile*|company description*|company info*|company overview*|life at*|the company*|über uns*|über das unternehmen*|wer wir sind*|das unternehmen*|unternehmensprofil*|à propos*|qui sommes*|l entreprise*|notre entreprise*|sobre nosotros*|sobre la empresa*|sobre nós*|sobre a empresa*|quiénes somos*|la empresa*|qui som*|quem somos*|chi siamo*|l azienda*|over ons*|wie zijn wij*|o nas*|o nás*|o firm*|o společnosti*|o spoločnosti*|kim jesteśmy*|kdo jsme*|kto sme*|om os*|om oss*|om virksomheden*|om företaget*|meistä*|rólunk*|despre noi*|hakkımızda*|о компании*|о нас*|про компанію*|会社概要|会社情報|事業内容|企業情報|公司简介|关于我们|회사 소개",
);

/** Asked of headings only: whole sentences hold such words, too. */
export const isJobSection = (folded: string): boolean => JOB.within(folded) || jobPair(folded);
export const isSectionName = (folded: string): boolean => NAMES.is(folded);
export const isEmployerSection = (folded: string): boolean => EMPLOYER.within(folded);
export const isOtherSection = (folded: string): boolean =>
  OTHER_ALONE.is(folded) || OTHER.within(folded) || otherPair(folded);
