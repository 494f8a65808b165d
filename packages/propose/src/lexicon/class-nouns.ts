/** Common nouns that tell what the name beside them names: "the newspaper …", "the village of …". */
import { wordSet } from "./word-set.ts";

const BODY_NOUNS: ReadonlySet<string> = wordSet(
  "agency airline alliance army association band bank brand broadcaster bureau chain channel charity church club coalition college commission committee company " +
    "conglomerate consortium cooperative corporation council court daily department developer distributor duo enterprise ensemble faction federation firm force " +
    "foundation franchise giant government group guild hospital institute institution insurer junta label league magazine maker manufacturer media militia ministry " +
    "mosque movement museum network newspaper ngo nonprofit non-profit operator orchestra organisation organization outlet paper parliament party platform " +
    "producer provider publication publisher quartet rail regiment regulator restaurant retailer school seminary site startup start-up store studio subsidiary " +
    "supermarket supplier tabloid team think-tank trio troupe trust union university utility website weekly",
);

const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  "airport area archipelago avenue base bay beach borough bridge camp canyon capital castle cathedral cemetery cities city coast continent country county crater desert district " +
    "enclave estate forest garden harbor harbour hamlet headquarters highway hill hotel island islands isle jungle lake mountain mountains municipality " +
    "neighborhood neighbourhood nation ocean outskirts palace park peninsula plain planet plateau port prefecture prison province region reservoir resort river road " +
    "sea settlement shore square stadium state station strait street suburb suburbs territory town towns township valley village villages volcano",
);

/** Whether the noun says that the name beside it is that of a body: "company". */
export const isBodyNoun = (lower: string): boolean => BODY_NOUNS.has(lower);

/** Whether the noun says that the name beside it is that of a place: "village". */
export const isPlaceNoun = (lower: string): boolean => PLACE_NOUNS.has(lower);
