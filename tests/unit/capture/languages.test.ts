import { describe, expect, it } from "vitest";
import languages from "../../../lib/capture/words/languages.json";
import { certainty } from "../../../lib/capture";
import { read } from "./support/read";

/** The same small posting: title, first heading with two sentences, second heading with two sentences. */
const POSTINGS: Record<string, readonly [string, string, string, string, string, string, string]> = {
  he: [
    "אחות במחלקה כירורגית",
    "מה תעשו אצלנו",
    "תטפלו בעד שמונה מטופלים בכל משמרת במחלקה הכירורגית שלנו.",
    "תתכננו שחרורים יחד עם הרופאים ועם המשפחות של המטופלים.",
    "את מי אנחנו מחפשים",
    "ניסיון של שנתיים לפחות בטיפול במטופלים אחרי ניתוח.",
    "יכולת להישאר רגועים כאשר שלושה דברים דחופים בבת אחת.",
  ],
  ar: [
    "ممرض في قسم الجراحة",
    "ماذا ستفعل",
    "تعتني بثمانية مرضى على الأكثر في كل مناوبة من مناوبات قسم الجراحة.",
    "تخطط لخروج المرضى مع الأطباء ومع عائلاتهم.",
    "من نبحث عنه",
    "خبرة لا تقل عن سنتين في رعاية المرضى بعد العمليات الجراحية.",
    "القدرة على الهدوء عندما تكون ثلاثة أمور عاجلة في وقت واحد.",
  ],
  fa: [
    "پرستار بخش جراحی",
    "چه کاری انجام می‌دهید",
    "در هر شیفت از حداکثر هشت بیمار بخش جراحی مراقبت می‌کنید.",
    "ترخیص بیماران را با پزشکان و خانواده‌ها برنامه‌ریزی می‌کنید.",
    "به دنبال چه کسی هستیم",
    "دست کم دو سال تجربه در مراقبت از بیماران پس از عمل.",
    "آرامش در زمانی که سه کار هم‌زمان فوری است.",
  ],
  th: [
    "พยาบาลแผนกศัลยกรรม",
    "สิ่งที่คุณจะทำ",
    "ดูแลผู้ป่วยไม่เกินแปดคนในแต่ละกะของแผนกศัลยกรรมของเรา",
    "วางแผนการกลับบ้านของผู้ป่วยร่วมกับแพทย์และครอบครัว",
    "เรากำลังมองหา",
    "มีประสบการณ์ดูแลผู้ป่วยหลังผ่าตัดอย่างน้อยสองปี",
    "ใจเย็นเมื่อมีเรื่องเร่งด่วนสามเรื่องพร้อมกัน",
  ],
  vi: [
    "Điều dưỡng khoa ngoại",
    "Bạn sẽ làm gì",
    "Bạn chăm sóc tối đa tám bệnh nhân trong mỗi ca trực của khoa ngoại.",
    "Bạn lên kế hoạch xuất viện cùng với bác sĩ và gia đình bệnh nhân.",
    "Chúng tôi tìm ai",
    "Có ít nhất hai năm kinh nghiệm chăm sóc bệnh nhân sau phẫu thuật.",
    "Giữ bình tĩnh khi có ba việc khẩn cấp cùng một lúc.",
  ],
  hi: [
    "शल्य वार्ड नर्स",
    "आप क्या करेंगे",
    "आप हर पाली में शल्य वार्ड के आठ मरीजों तक की देखभाल करेंगे।",
    "आप डॉक्टरों और परिवारों के साथ मरीजों की छुट्टी की योजना बनाएंगे।",
    "हम किसे खोज रहे हैं",
    "ऑपरेशन के बाद मरीजों की देखभाल का कम से कम दो साल का अनुभव।",
    "जब तीन काम एक साथ जरूरी हों तब भी शांत रहना।",
  ],
  tr: [
    "Cerrahi Servis Hemşiresi",
    "Neler yapacaksınız",
    "Cerrahi serviste her vardiyada en fazla sekiz hastaya bakarsınız.",
    "Taburculukları hekimlerle ve ailelerle birlikte planlarsınız.",
    "Kimi arıyoruz",
    "Ameliyat sonrası hasta bakımında en az iki yıl deneyim.",
    "Üç iş aynı anda acil olduğunda sakin kalabilmek.",
  ],
  el: [
    "Νοσηλευτής χειρουργικής κλινικής",
    "Τι θα κάνετε",
    "Φροντίζετε έως οκτώ ασθενείς σε κάθε βάρδια της χειρουργικής κλινικής.",
    "Σχεδιάζετε τα εξιτήρια μαζί με τους γιατρούς και τις οικογένειες.",
    "Ποιον αναζητούμε",
    "Τουλάχιστον δύο χρόνια εμπειρία στη φροντίδα ασθενών μετά από επέμβαση.",
    "Ψυχραιμία όταν τρία πράγματα είναι επείγοντα μαζί.",
  ],
  uk: [
    "Медсестра хірургічного відділення",
    "Що ви робитимете",
    "Ви доглядаєте до восьми пацієнтів у кожній зміні хірургічного відділення.",
    "Ви плануєте виписку разом із лікарями та родинами.",
    "Кого ми шукаємо",
    "Щонайменше два роки досвіду догляду за пацієнтами після операції.",
    "Спокій, коли три справи термінові водночас.",
  ],
  id: [
    "Perawat Bangsal Bedah",
    "Apa yang akan Anda lakukan",
    "Anda merawat hingga delapan pasien pada setiap giliran jaga di bangsal bedah.",
    "Anda merencanakan kepulangan pasien bersama dokter dan keluarga.",
    "Siapa yang kami cari",
    "Pengalaman minimal dua tahun merawat pasien setelah operasi.",
    "Tetap tenang ketika tiga hal mendesak sekaligus.",
  ],
  hu: [
    "Sebészeti ápoló",
    "Mit fog csinálni",
    "Műszakonként legfeljebb nyolc beteget lát el a sebészeti osztályon.",
    "Az orvosokkal és a családokkal együtt tervezi meg a hazabocsátást.",
    "Kit keresünk",
    "Legalább két év tapasztalat műtét utáni betegek ápolásában.",
    "Nyugalom akkor is, amikor három dolog egyszerre sürgős.",
  ],
  fi: [
    "Sairaanhoitaja, kirurginen osasto",
    "Mitä tulet tekemään",
    "Hoidat enintään kahdeksaa potilasta kussakin kirurgisen osaston vuorossa.",
    "Suunnittelet kotiutukset yhdessä lääkäreiden ja perheiden kanssa.",
    "Ketä etsimme",
    "Vähintään kahden vuoden kokemus leikkauksen jälkeisestä hoidosta.",
    "Maltti silloin, kun kolme asiaa on kiireellisiä yhtä aikaa.",
  ],
  bg: [
    "Медицинска сестра в хирургия",
    "Какво ще правите",
    "Грижите се за до осем пациенти във всяка смяна на хирургичното отделение.",
    "Планирате изписването заедно с лекарите и семействата.",
    "Кого търсим",
    "Поне две години опит в грижите за пациенти след операция.",
    "Спокойствие, когато три неща са спешни едновременно.",
  ],
  ko: [
    "외과 병동 간호사",
    "이런 일을 합니다",
    "외과 병동에서 근무 시간마다 최대 여덟 명의 환자를 돌봅니다.",
    "의사와 가족과 함께 환자의 퇴원을 계획합니다.",
    "이런 분을 찾습니다",
    "수술 후 환자를 돌본 경력이 이 년 이상인 분을 찾습니다.",
    "세 가지 일이 동시에 급할 때에도 침착한 분이면 좋습니다.",
  ],
  ro: [
    "Asistent medical chirurgie",
    "Ce vei face",
    "Îngrijești cel mult opt pacienți în fiecare tură a secției de chirurgie.",
    "Planifici externările împreună cu medicii și cu familiile.",
    "Pe cine căutăm",
    "Cel puțin doi ani de experiență în îngrijirea pacienților după operație.",
    "Calm atunci când trei lucruri sunt urgente deodată.",
  ],
  hr: [
    "Medicinska sestra na kirurgiji",
    "Što ćete raditi",
    "Brinete se o najviše osam pacijenata u svakoj smjeni kirurškog odjela.",
    "Planirate otpuste zajedno s liječnicima i obiteljima.",
    "Koga tražimo",
    "Najmanje dvije godine iskustva u njezi pacijenata nakon operacije.",
    "Mirnoća kada su tri stvari hitne istodobno.",
  ],
  bn: [
    "সার্জারি ওয়ার্ডের নার্স",
    "আপনি কী করবেন",
    "প্রতি পালায় সার্জারি ওয়ার্ডের সর্বোচ্চ আটজন রোগীর যত্ন নেবেন।",
    "চিকিৎসক ও পরিবারের সঙ্গে রোগীর ছুটির পরিকল্পনা করবেন।",
    "আমরা কাকে খুঁজছি",
    "অস্ত্রোপচারের পরে রোগীর যত্নে অন্তত দুই বছরের অভিজ্ঞতা।",
    "তিনটি কাজ একসঙ্গে জরুরি হলেও শান্ত থাকা।",
  ],
  ka: [
    "ქირურგიული განყოფილების ექთანი",
    "რას გააკეთებთ",
    "ყოველ ცვლაში ზრუნავთ ქირურგიული განყოფილების რვამდე პაციენტზე.",
    "ექიმებთან და ოჯახებთან ერთად გეგმავთ პაციენტების გაწერას.",
    "ვის ვეძებთ",
    "ოპერაციის შემდეგ პაციენტების მოვლის სულ მცირე ორი წლის გამოცდილება.",
    "სიმშვიდე მაშინ, როცა სამი საქმე ერთდროულად სასწრაფოა.",
  ],
  hy: [
    "Վիրաբուժական բաժանմունքի բուժքույր",
    "Ինչ եք անելու",
    "Յուրաքանչյուր հերթափոխում խնամում եք վիրաբուժական բաժանմունքի մինչև ութ հիվանդի։",
    "Բժիշկների և ընտանիքների հետ պլանավորում եք հիվանդների դուրսգրումը։",
    "Ում ենք փնտրում",
    "Վիրահատությունից հետո հիվանդների խնամքի առնվազն երկու տարվա փորձ։",
    "Հանգստություն, երբ երեք գործ միաժամանակ հրատապ են։",
  ],
  sw: [
    "Muuguzi wa wodi ya upasuaji",
    "Utakachofanya",
    "Utahudumia wagonjwa wasiozidi wanane katika kila zamu ya wodi ya upasuaji.",
    "Utapanga kuruhusiwa kwa wagonjwa pamoja na madaktari na familia.",
    "Tunamtafuta nani",
    "Uzoefu wa angalau miaka miwili wa kuhudumia wagonjwa baada ya upasuaji.",
    "Utulivu pale mambo matatu yanapokuwa ya haraka kwa wakati mmoja.",
  ],
  is: [
    "Hjúkrunarfræðingur á skurðdeild",
    "Hvað þú munt gera",
    "Þú annast allt að átta sjúklinga á hverri vakt skurðdeildarinnar.",
    "Þú skipuleggur útskriftir með læknum og fjölskyldum.",
    "Hvern leitum við að",
    "Að minnsta kosti tveggja ára reynsla af umönnun eftir aðgerðir.",
    "Ró þegar þrennt er brýnt í einu og sama bili á vaktinni.",
  ],
  et: [
    "Kirurgiaosakonna õde",
    "Mida sa tegema hakkad",
    "Sa hoolitsed igas vahetuses kuni kaheksa kirurgiaosakonna patsiendi eest.",
    "Sa kavandad kojusaatmisi koos arstide ja peredega.",
    "Keda me otsime",
    "Vähemalt kaks aastat kogemust patsientide hooldamisel pärast operatsiooni.",
    "Rahu siis, kui kolm asja on korraga kiired.",
  ],
  lt: [
    "Chirurgijos skyriaus slaugytoja",
    "Ką jūs veiksite",
    "Kiekvienoje pamainoje slaugote ne daugiau kaip aštuonis chirurgijos skyriaus pacientus.",
    "Kartu su gydytojais ir šeimomis planuojate pacientų išrašymą.",
    "Ko mes ieškome",
    "Bent dvejų metų patirtis slaugant pacientus po operacijos.",
    "Ramybė, kai trys dalykai skubūs vienu metu.",
  ],
  ur: [
    "سرجری وارڈ کی نرس",
    "آپ کیا کریں گے",
    "آپ ہر شفٹ میں سرجری وارڈ کے زیادہ سے زیادہ آٹھ مریضوں کی دیکھ بھال کریں گے۔",
    "آپ ڈاکٹروں اور خاندانوں کے ساتھ مریضوں کی چھٹی کا منصوبہ بنائیں گے۔",
    "ہمیں کس کی تلاش ہے",
    "آپریشن کے بعد مریضوں کی دیکھ بھال کا کم از کم دو سال کا تجربہ۔",
    "جب تین کام ایک ساتھ فوری ہوں تب بھی پرسکون رہنا۔",
  ],
  ta: [
    "அறுவை சிகிச்சைப் பிரிவு செவிலியர்",
    "நீங்கள் செய்யப்போவது",
    "ஒவ்வொரு பணிநேரத்திலும் அறுவை சிகிச்சைப் பிரிவின் எட்டு நோயாளிகள் வரை கவனிப்பீர்கள்.",
    "மருத்துவர்களுடனும் குடும்பங்களுடனும் நோயாளிகள் வீடு திரும்புவதைத் திட்டமிடுவீர்கள்.",
    "நாங்கள் தேடுவது யாரை",
    "அறுவை சிகிச்சைக்குப் பின் நோயாளிகளைக் கவனிப்பதில் குறைந்தது இரண்டு ஆண்டு அனுபவம்.",
    "மூன்று வேலைகள் ஒரே நேரத்தில் அவசரமாக இருக்கும்போதும் அமைதி.",
  ],
};

describe("a small posting is read whole in", () => {
  it.each(Object.entries(POSTINGS))(
    "%s, its sentences as a list",
    (_language, [title, first, one, two, second, three, four]) => {
      const got = read(
        `<title>${title}</title><main><h1>${title}</h1><h2>${first}</h2><ul><li>${one}</li><li>${two}</li></ul>
       <h2>${second}</h2><ul><li>${three}</li><li>${four}</li></ul><button>→</button></main>`,
      );
      expect([got.title, got.isPosting]).toEqual([title, true]);
      expect(got.description).toBe(`${first}\n\n- ${one}\n- ${two}\n\n${second}\n\n- ${three}\n- ${four}`);
      expect(certainty(got)).not.toBe("nothing");
    },
  );

  it.each(Object.entries(POSTINGS))(
    "%s, as plain paragraphs",
    (_language, [title, first, one, two, second, three, four]) => {
      const got = read(
        `<title>${title}</title><h1>${title}</h1><h2>${first}</h2><p>${one} ${two}</p><h2>${second}</h2><p>${three} ${four}</p>`,
      );
      expect(got.title).toBe(title);
      expect(got.description).toContain(four);
      expect(certainty(got)).not.toBe("nothing");
    },
  );
});

describe("the table of words", () => {
  it("has the same kinds of words in every language, as they fold", async () => {
    const { fold } = await import("../../../lib/text/index");
    for (const [language, kinds] of Object.entries(languages)) {
      expect(Object.keys(kinds), language).toEqual(["apply", "words", "occupation"]);
      for (const kind of ["apply", "occupation"] as const)
        for (const word of kinds[kind].split("|"))
          expect(fold(word.replace(/\*$/, "")), `${language}: ${word}`).toBe(word.replace(/\*$/, ""));
    }
  });
});
