/**
 * The words that say that somebody speaks, thinks or writes: a closed list. Each has the sense of
 * the dataset's `CueSense`, and the ways in which what was said goes with it. `docs/proposing.md`
 * shows the list.
 */
import { CueSense } from "@onrecord/domain";

/** How what was said goes with a verb. */
export type CueFrame = {
  /** "said that …": a clause with its opener. */
  readonly that: boolean;
  /** "said he …": a clause without one. */
  readonly bare: boolean;
  /** "asked whether …", "explained how …". */
  readonly question: boolean;
  /** "promised to …". */
  readonly infinitive: boolean;
  /** "announced a plan", "denied the claims". */
  readonly noun: boolean;
  /** "told reporters that …": whom it is told to comes first. */
  readonly addressee: boolean;
  /** "…, he said": what was said comes first. */
  readonly after: boolean;
};

/** A verb that says that somebody speaks. */
export type CueVerb = {
  readonly lemma: string;
  /** The word that must follow: "out" of "pointed out"; null where the verb stands alone. */
  readonly particle: string | null;
  readonly sense: CueSense;
  readonly frame: CueFrame;
  /** Whether it tells of thinking rather than of speaking: "believes". */
  readonly ofMind: boolean;
};

/** A form of a verb, as it stands in a text. */
export type CueForm = CueVerb & { readonly form: "base" | "third" | "past" | "ing" };

/**
 * Sense, then verbs. After each verb its frames: t that, b bare, w question, i infinitive, n noun,
 * o addressee, p what was said comes first; m of the mind. Irregular past forms stand after a slash,
 * the word that must follow after a plus.
 */
const LIST: { readonly [S in CueSense]?: string } = {
  said:
    "say/said:tbp tell/told:tbwiop state:tbp note:tbp add:tbp explain:tbwp write/wrote/written:tbp tweet:tbp " +
    "remark:tbp comment:tbp observe:tp reply:tbp respond:tp answer:tbp recall:twp continue:p report:tbp " +
    "read/read:p indicate:tbnp reveal:tbwp mention:tbp disclose:tbwp describe:np call:n quip:p joke:tbp " +
    "conclude:tbp remember:tm learn/learned/learnt:tbm discover:tm find/found:tbmp show/showed/shown:tbmp " +
    "hear/heard:tm know/knew/known:tm see/saw/seen:tm realize:tm realise:tm notice:tm interject:p " +
    "begin/began/begun:p inform:tbo brief:to testify:tbp express:n voice:n convey:tn " +
    "post:tp put/put+it:p point+out:tbp make/made+clear:tp retort:p speculate:tbp imply:t signal:tbn jest:p rule:t specify:tn " +
    "read/read:p whisper:p shout:p yell:p scream:p laugh:p sigh:p narrate:p chime:p elaborate:p clarify:tbp summarize:tp " +
    "summarise:tp determine:tbw establish:t demonstrate:t stipulate:tb debate:w label:n term:n reflect:p lament:tp muse:p remind:to " +
    "boast:tbp brag:tp exclaim:p snap:p scoff:p confess:tbp confide:tp attest:t recount:tp refer:x liken:x compare:x deride:x disparage:x ridicule:x go/went/gone+on:p " +
    "chant:p cry:p crow:tp deadpan:p declaim:p gush:p holler:p intone:p insinuate:t intimate:t marvel:tp mumble:p murmur:p mutter:p " +
    "gripe:tp grumble:tp grouse:tp rant:p rave:p recite:p roar:p sneer:p stammer:p taunt:p tease:p thunder:p vent:p " +
    "venture:p volunteer:tp bellow:p blurt:p bemoan:n bristle:p chide:p concur:tp enthuse:p email:tpo e-mail:tpo expound:p " +
    "fume:p message:p nod:p preach:tp profess:tn prophesy:t rationalize:t reminisce:p spell:n tout:n type:p " +
    "speak/spoke/spoken:n characterize:n characterise:n portray:n depict:n hint:tbp surmise:tp reckon:tbp text:p",
  stressed:
    "stress:tbnp emphasize:tbnp emphasise:tbnp underline:tnp underscore:tn highlight:tn insist:tbp",
  confirmed:
    "confirm:tbnp acknowledge:tbnp admit:tbnp concede:tbp agree:tbp recognize:tm recognise:tm verify:tn",
  assured: "assure:tbop reassure:tbop guarantee:tbn",
  argued:
    "argue:tbp claim:tbip contend:tbp maintain:tp assert:tbnp suggest:tbp believe:tbm think/thought:tbmp feel/felt:tbm " +
    "consider:m estimate:tbnp predict:tbnp expect:tm hope:tbm assume:tbm suspect:tbm doubt:tm opine:tp posit:t reason:tp " +
    " forecast/forecast:tn project:tb anticipate:tnm propose:t recommend:t advise:tiop advocate:n theorize:tp " +
    "caution:tbp counter:tp wish:m guess:bm suppose:tbm imagine:tbm presume:tbm figure:tm worry:tbmp defend:n justify:n affirm:tbnp",
  announced: "announce:tbnp declare:tbnp proclaim:tnp decree:t unveil:n",
  welcomed: "welcome:n praise:n hail:n applaud:n commend:n endorse:n appreciate:n credit:n",
  thanked: "thank:n congratulate:n",
  repeated: "repeat:tp reiterate:tnp reaffirm:tn",
  cited: "cite:n quote:n",
  asked:
    "ask:wiop request:tn urge:tiop demand:tinp inquire:wp question:w wonder:wp plead/pleaded:tip " +
    "order:tio implore:iop beg:iop instruct:tio command:tio direct:io encourage:io invite:io",
  promised: "promise:tbinop vow:tbip pledge:tbinp swear/swore/sworn:tbip ",
  denied: "deny:tbnp reject:n dismiss:n dispute:tn refute:n  ",
  accused:
    "accuse:o apologize:p apologise:p brand:n deem:n blame:n criticize:np criticise:np condemn:n denounce:n slam:n allege:tbnp charge:t complain:tbp decry:n deplore:n " +
    "mock:n blast:n rebuke:n lambaste:n protest:tp object:tp",
  warned: "warn:tbiop threaten:tip fear:tbmn alert:to",
};

/** Nouns for what is said, with "that" after them: "the claim that …". */
export const CUE_NOUNS: ReadonlyMap<string, CueSense> = new Map(
  (
    [
      [
        "said",
        "statement statements report reports remark remarks comment comments suggestion news rumor rumors speculation finding findings indication indications evidence sign signs notion idea",
      ],
      [
        "argued",
        "claim claims argument assertion assertions belief beliefs view opinion hope hopes theory conclusion estimate expectation expectations concern concerns prediction suspicion suspicions consensus",
      ],
      ["announced", "announcement declaration"],
      ["confirmed", "confirmation admission acknowledgement acknowledgment"],
      ["promised", "promise promises pledge pledges vow assurance assurances"],
      ["denied", "denial denials"],
      [
        "accused",
        "accusation accusations allegation allegations charge charges complaint complaints",
      ],
      ["warned", "warning warnings threat threats fear fears worry worries"],
      ["asked", "demand demands request requests"],
    ] as const
  ).flatMap(([sense, words]) => words.split(" ").map((word) => [word, sense] as const)),
);

type Inflected = { readonly verb: CueVerb; readonly past: readonly string[] };

function makeVerbs(): Inflected[] {
  return Object.entries(LIST).flatMap(([sense, verbs]) =>
    verbs.split(/\s+/u).flatMap((entry): Inflected[] => {
      const [words = "", frames = ""] = entry.split(":");
      const [forms = "", particle = null] = words.split("+");
      const [lemma = "", ...irregular] = forms.split("/");
      if (frames === "-" || frames === "") return [];
      const verb = {
        lemma,
        particle,
        sense: toSense(sense),
        frame: toFrame(frames),
        ofMind: frames.includes("m"),
      };
      return [{ verb, past: irregular.length > 0 ? irregular : [pastOf(lemma)] }];
    }),
  );
}

const toSense = (word: string): CueSense =>
  CueSense.options.find((sense) => sense === word) ?? "said";

const toFrame = (letters: string): CueFrame => ({
  that: letters.includes("t"),
  bare: letters.includes("b"),
  question: letters.includes("w"),
  infinitive: letters.includes("i"),
  noun: letters.includes("n"),
  addressee: letters.includes("o"),
  after: letters.includes("p"),
});

function makeForms(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const { verb, past } of makeVerbs()) {
    const put = (word: string, form: CueForm["form"]): void => {
      if (!forms.has(word)) forms.set(word, { ...verb, form });
    };
    for (const word of past) put(word, "past");
    put(thirdOf(verb.lemma), "third");
    put(ingOf(verb.lemma), "ing");
    put(verb.lemma, "base");
  }
  return forms;
}

const DOUBLED = /^(?:quip|admit|refer|rebut|begin|beg|plan|commit|dub|sum|slam|brag|snap)$/;

function pastOf(lemma: string): string {
  if (DOUBLED.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith("e") ? `${lemma}d` : `${lemma}ed`;
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function ingOf(lemma: string): string {
  if (DOUBLED.test(lemma)) return `${lemma}${lemma.slice(-1)}ing`;
  if (lemma.endsWith("ee")) return `${lemma}ing`;
  return lemma.endsWith("e") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

const FORMS: ReadonlyMap<string, CueForm> = makeForms();

/** The verb that a word is a form of, if it is one of the list. */
export const findCue = (lower: string): CueForm | undefined => FORMS.get(lower);

/** Whether a word is a form of a verb of the list. */
export const isCueWord = (lower: string): boolean => FORMS.has(lower);

/** "called on Lavrov to …" asks as "urged Lavrov to …" does. */
export const CALL_ON: CueVerb = {
  lemma: "call",
  particle: "on",
  sense: "asked",
  frame: toFrame("io"),
  ofMind: false,
};

/** "called for a vote" asks for it. */
export const CALL_FOR: CueVerb = {
  lemma: "call",
  particle: "for",
  sense: "asked",
  frame: toFrame("n"),
  ofMind: false,
};

/** Every verb of the list once, for the documentation. */
export const CUE_VERBS: readonly CueVerb[] = makeVerbs().map(({ verb }) => verb);
