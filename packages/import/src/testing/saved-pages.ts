/** Pages as news sites serve them and browsers save them: made up, with all that lies around an article. */

export type SavedPage = {
  readonly name: string;
  readonly html: string;
  /** How its bytes are made of it, where that is not UTF-8: of these encodings Node can write none itself. */
  readonly encoding: "utf-8" | "windows-1251" | "windows-1252" | "windows-1256" | "utf-16le";
  /** The blocks that are to be found, in order. */
  readonly blocks: readonly string[];
  readonly title: string;
  readonly language: string;
};

const ENGLISH = [
  "The head of Russian diplomacy, Sergei Lavrov, praised on Wednesday considerable progress on the ground, achieved according to him thanks to the cooperation of the two countries.",
  "His counterpart Abdoulaye Diop, who was in Moscow for a visit of two days, said that the army had taken up its work again in the north of the country, and that it would stay.",
  "“We have agreed on deliveries of grain, fuel and fertilizer,” Mr. Lavrov told reporters after the talks, which lasted three hours and were held behind closed doors.",
  "The two ministers also spoke of an agreement on energy that is to be signed before the end of the year, and of a meeting of the two presidents, for which there is no date yet.",
];
const FRENCH = [
  "Le chef de la diplomatie russe, Sergueï Lavrov, a salué mercredi des « progrès considérables » sur le terrain, obtenus selon lui grâce à la coopération entre les deux pays.",
  "Son homologue Abdoulaye Diop, en visite de deux jours à Moscou, a déclaré que l’armée avait repris son travail dans le nord du pays, et qu’elle y resterait aussi longtemps qu’il le faudra.",
  "Les deux ministres ont aussi parlé de céréales, de carburant et d’engrais, que la Russie livrera dans les prochains mois, et d’un accord qui doit être signé avant la fin de l’année.",
];
const RUSSIAN = [
  "Глава российской дипломатии Сергей Лавров в среду высоко оценил значительный прогресс на местах, достигнутый, по его словам, благодаря сотрудничеству двух стран в последние годы.",
  "Его коллега Абдулай Диоп, находившийся в Москве с двухдневным визитом, заявил, что армия возобновила свою работу на севере страны и останется там столько, сколько потребуется.",
  "Министры также говорили о зерне, топливе и удобрениях, которые Россия поставит в ближайшие месяцы, и о соглашении, которое должно быть подписано до конца года в столице.",
];
const ARABIC = [
  "أشاد رئيس الدبلوماسية الروسية سيرغي لافروف يوم الأربعاء بالتقدم الكبير على الأرض، الذي تحقق حسب قوله بفضل التعاون بين البلدين خلال السنوات الأخيرة في مجالات كثيرة.",
  "وقال نظيره عبد الله ديوب، الذي كان في موسكو في زيارة تستغرق يومين، إن الجيش استأنف عمله في شمال البلاد، وإنه سيبقى هناك ما دام ذلك ضروريا لأمن السكان.",
  "كما تحدث الوزيران عن الحبوب والوقود والأسمدة التي ستسلمها روسيا في الأشهر المقبلة، وعن اتفاق من المقرر توقيعه قبل نهاية العام في العاصمة بحضور الرئيسين.",
];

const paragraphs = (blocks: readonly string[]): string[] =>
  blocks.map((words) => `<p>${words}</p>`);

/** Words that stand on the pages and are no part of an article. */
export const AROUND: readonly string[] = [
  "cookies",
  "Advertisement",
  "newsletter",
  "Most read",
  "Share this",
  "Subscribe",
  "partners store",
];

const COOKIES = `<div id="consent-banner" class="consent-banner overlay" role="dialog" aria-modal="true" aria-label="Privacy">
<h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers and standard information sent by a device, for personalised advertising and content, measurement and audience research. With your permission we may use precise geolocation data. You may click to consent to our processing, or refuse.</p>
<button>Accept all</button><button>Reject all</button><a href="/privacy">Our 842 partners store data</a></div>`;
const MENU = `<header class="site-header"><a href="#main">Skip to content</a><nav aria-label="Main"><ul>${["World", "Africa", "Europe", "Economy", "Sport", "Opinion", "Video"].map((name) => `<li><a href="/${name}">${name}</a><ul><li><a href="/${name}/all">All of ${name}</a></li></ul></li>`).join("")}</ul></nav><a href="/subscribe">Subscribe from 1 € a month</a></header>`;
const ADVERTISEMENT = `<div class="ad-slot ad-slot--inline" data-ad="mpu"><span class="ad-label">Advertisement</span><div id="gpt-1" style="min-height:250px"></div></div>`;
const NEWSLETTER = `<aside class="newsletter-signup"><h3>Morning newsletter</h3><p>Sign up for our newsletter: the stories of the day, every morning at six, in your inbox.</p><form action="/signup"><label>E-mail <input type="email"></label><button>Sign up</button></form></aside>`;
const SHARE = `<div class="share-tools"><span>Share this</span><ul><li><a href="#">Facebook</a></li><li><a href="#">Mail</a></li></ul></div>`;
const MOST_READ = `<section class="most-read"><h2>Most read</h2><ol>${[1, 2, 3, 4, 5].map((number) => `<li><a href="/${number}"><img src="t${number}.jpg" alt="">Another story that many have read, number ${number}</a></li>`).join("")}</ol></section>`;
const FOOTER = `<footer><p>© The Example. We use cookies. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>`;
const SCRIPTS = `<script>window.dataLayer=[];document.cookie="a=b";</script><script async src="https://example.org/ads.js"></script><noscript><img src="https://example.org/pixel.gif"></noscript><style>.overlay{position:fixed}</style>`;

const head = (title: string, more: string): string =>
  `<head>${more}<title>${title} | The Example</title><meta name="viewport" content="width=device-width"><link rel="canonical" href="https://example.org/story">${SCRIPTS}</head>`;
const data = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...value })}</script>`;

/** A large site: consent first, advertisements, a form and links between the paragraphs. */
const LARGE: SavedPage = {
  name: "large-site.html",
  encoding: "utf-8",
  title: "Moscow praises progress in Mali",
  language: "en",
  blocks: ENGLISH,
  html: `<!DOCTYPE html>
<!-- saved from url=(0026)https://example.org/story -->
<html lang="en">${head(
    "Moscow praises progress in Mali",
    `<meta charset="utf-8"><meta property="og:type" content="article"><meta property="og:title" content="Moscow praises progress in Mali">${data(
      {
        "@graph": [
          { "@type": "Organization", "@id": "#us", name: "The Example" },
          {
            "@type": "NewsArticle",
            headline: "Moscow praises progress in Mali",
            datePublished: "2024-02-28T18:02:00Z",
            publisher: { "@id": "#us" },
            isAccessibleForFree: true,
          },
        ],
      },
    )}`,
  )}
<body class="article-page">${COOKIES}${MENU}<main id="main"><div class="grid"><article class="story">
<header><p class="kicker"><a href="/africa">Africa</a></p><h1>Moscow praises progress in Mali</h1>${SHARE}</header>
<figure class="lead"><picture><source srcset="a.webp"><img src="data:image/png;base64,${"iVBORw0KGgo".repeat(500)}" alt=""></picture></figure>
<div class="story-body">${[...paragraphs(ENGLISH.slice(0, 2)), ADVERTISEMENT, ...paragraphs(ENGLISH.slice(2, 3)), NEWSLETTER, ...paragraphs(ENGLISH.slice(3))].join("\n")}</div>
</article>${ADVERTISEMENT}${MOST_READ}</div></main>${FOOTER}</body></html>`,
};

/** Nothing but `div`s with the names of a framework, and the same picture once more without scripts. */
const FRAMEWORK: SavedPage = {
  name: "framework.html",
  encoding: "utf-8",
  title: "Moscou salue des progrès au Mali",
  language: "fr",
  blocks: FRENCH,
  html: `<!doctype html><html lang="fr-FR">${head("Moscou salue des progrès au Mali", `<meta charset="UTF-8"><meta name="author" content="Abdoulaye Diop">`)}
<body><div id="__app"><div class="css-1q2w3e">${MENU}</div><div class="css-9x8y7z"><div class="css-a1"><h1 class="css-t1">Moscou salue des progrès au Mali</h1><div class="css-m1"><time datetime="2024-02-28T19:02:00+01:00">28 février 2024</time></div>
<div class="css-b1">${FRENCH.map((words) => `<div class="css-p1"><span>${words}</span></div>`).join(ADVERTISEMENT)}</div></div><div class="css-r1">${MOST_READ}${NEWSLETTER}</div></div>${FOOTER}${COOKIES}</div></body></html>`,
};

/** A page of an agency, in the encoding of its country. */
const AGENCY: SavedPage = {
  name: "agency.html",
  encoding: "windows-1251",
  title: "Лавров оценил прогресс в Мали",
  language: "ru",
  blocks: RUSSIAN,
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru">${head("Лавров оценил прогресс в Мали", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251" />`)}
<body>${MENU}<div class="b-article"><h1>Лавров оценил прогресс в Мали</h1><div class="b-article__date">18:02, 28 февраля 2024</div>
<div class="b-article__text">${[...paragraphs(RUSSIAN.slice(0, 2)), ADVERTISEMENT, ...paragraphs(RUSSIAN.slice(2))].join("\n")}</div><div class="b-tags">Мали, Россия</div></div>${MOST_READ}${FOOTER}</body></html>`,
};

/** An old page: tables, capitals, nothing closed, two line breaks for a paragraph. */
const OLD: SavedPage = {
  name: "old.htm",
  encoding: "windows-1252",
  title: "Moscou salue des progrès au Mali",
  language: "fr",
  blocks: FRENCH,
  html: `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"><TITLE>Moscou salue des progrès au Mali</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF><TABLE WIDTH=780><TR><TD WIDTH=150 VALIGN=TOP><FONT SIZE=1><A HREF=a.htm>Accueil</A><BR><A HREF=b.htm>Monde</A><BR><A HREF=c.htm>Subscribe</A></FONT></TD>
<TD VALIGN=TOP><FONT SIZE=5><B>Moscou salue des progrès au Mali</B></FONT><P><FONT SIZE=2>${FRENCH.join("<BR><BR>\n")}</FONT><HR><FONT SIZE=1><A HREF=x.htm>Share this</A></FONT></TD></TR></TABLE></BODY></HTML>`,
};

/** Right to left, in the encoding of older Arabic sites. */
const RIGHT_TO_LEFT: SavedPage = {
  name: "right-to-left.html",
  encoding: "windows-1256",
  title: "موسكو تشيد بالتقدم في مالي",
  language: "ar",
  blocks: ARABIC,
  html: `<!DOCTYPE html><html dir="rtl" lang="ar">${head("موسكو تشيد بالتقدم في مالي", `<meta charset="windows-1256">`)}
<body>${MENU}<div id="content"><h1>موسكو تشيد بالتقدم في مالي</h1><div class="article-text">${paragraphs(ARABIC).join(ADVERTISEMENT)}</div>${SHARE}</div>${MOST_READ}${FOOTER}</body></html>`,
};

/** A page for telephones, where what is of the site has elements of its own. */
const TELEPHONE: SavedPage = {
  name: "telephone.amp.html",
  encoding: "utf-8",
  title: "Moscow praises progress in Mali",
  language: "en",
  blocks: ENGLISH,
  html: `<!doctype html><html ⚡ lang="en">${head("Moscow praises progress in Mali", `<meta charset="utf-8">${data({ "@type": ["NewsArticle"], headline: "Moscow praises progress in Mali", author: [{ "@type": "Person", name: "Sergei Lavrov" }] })}`)}
<body><amp-consent id="c" layout="nodisplay"><script type="application/json">{"consents":{}}</script><div id="ui">We use cookies. <button>Accept</button></div></amp-consent><amp-sidebar id="s"><ul><li><a href="/">World</a></li></ul></amp-sidebar>
<article><h1>Moscow praises progress in Mali</h1><amp-img src="a.jpg" width="800" height="450"></amp-img>${paragraphs(ENGLISH).join(`<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>`)}<amp-social-share type="mail">Share this</amp-social-share></article>${FOOTER}</body></html>`,
};

/** As saved by an editor, in sixteen bits and with a mark. */
const WIDE: SavedPage = { ...LARGE, name: "wide.html", encoding: "utf-16le" };

export const SAVED_PAGES: readonly SavedPage[] = [
  LARGE,
  FRAMEWORK,
  AGENCY,
  OLD,
  RIGHT_TO_LEFT,
  TELEPHONE,
  WIDE,
];

/** The bytes of a page. */
export function toPageBytes({ html, encoding }: SavedPage): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(html);
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${html}`, "utf16le");
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = Array.from(new TextDecoder(encoding).decode(bytes));
  const byteOf = new Map(letters.map((letter, byte) => [letter, byte]));
  return Uint8Array.from(html, (letter) => byteOf.get(letter) ?? 0x3f);
}
