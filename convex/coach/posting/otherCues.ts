import { Lexicon } from "../lexicon";

/** The few words that tell a requirement, an offer or a legal notice in languages the coach does not speak. */
export const OTHER_CUES = new Lexicon({
  requires: `
    experiencia conocimiento* dominio titulacion formacion capacidad habilidad* requisit* imprescindible perfil manejo nivel
    coneixement* capacitat formacio
    experience connaissance* maitrise capacite diplome formation competence* vous_avez vous_etes aptitude* rigueur
    experiencia* conhecimento* dominio formacao habilidade* capacidade ensino vivencia domina
    esperienza conoscenz* capacita laurea diploma competenz* padronanza attitudine
    ervaring kennis opleiding vaardig* beheers* vermogen beschikt diploma
    zkusenost* znalost* schopnost* vzdelani praxe praxi umis ovlad* spolehliv* samostatn* orientace dovednost*
    skusenost* znalost* schopnost* vzdelanie prax spolahliv*
    doswiadczen* znajomosc* umiejetnosc* wyksztalceni* wiedza komunikatywn* samodzieln*
    erfarenhet kunskap* utbildning formaga erfaring kendskab kunnskap* evne uddannelse kokemus* osaaminen koulutus
    tapasztalat* ismeret* vegzettseg keszseg* experienta cunostinte studii deneyim* bilgi* mezun*`,
  does: `
    te_encargaras seras_responsable tus_funciones gestionar coordinar realizar elaborar vous_serez vous_participez tu_seras
    voce_vai sera_responsavel ti_occuperai je_bent_verantwoordelijk budes_mit budete_mit na_starosti bedziesz odpowiedzialn*
    du_kommer_att du_vil`,
  formal: `
    licenciatura titulacion grado titulo estudios bachillerato idioma* ingles frances aleman carnet cedula certificado fotocopia
    llicenciatura batxillerat diplome permis anglais francais licence laurea diploma inglese patente formacao_superior
    graduacao superior ingles absolvent* vzdelani vzdelanie anglictin* anglicky aj nj ridic* vodic* vs ss wyksztalceni* angielski*
    prawo_jazdy rijbewijs engels engelska korkort kjorekort englanti angol engleza`,
  noRequirement: `
    ofrecemos salario retribucion vacaciones seguro_medico nous_offrons salaire mutuelle tickets_restaurant teletravail
    oferecemos salario vale plano_de_saude beneficios offriamo buoni_pasto stipendio wij_bieden salaris vakantiedagen
    nabizime mzda stravenk* dovolen* benefit* prispevek ponukame oferujemy wynagrodzeni* prywatna_opieka karta vi_erbjuder
    igualdad discapacidad datos_personales confidencialidad egalite handicap donnees_personnelles igualdade deficiencia
    osobnich_udaju zpracovani danych_osobowych zyciorys curriculum candidatur* cv enviar postule* aplikuj zivotopis
    cookies newsletter prihlas* souhlas`,
});
