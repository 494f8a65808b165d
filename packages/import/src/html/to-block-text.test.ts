import fc from "fast-check";
import { expect, test } from "vitest";

import { toBlockText } from "./to-block-text.ts";

test.each([
  ["<p>A.</p><p>B.</p>", "A.\n\nB."],
  ["<div><div>A.<p>B.</p></div>C.</div>", "A.\n\nB.\n\nC."],
  ["<p>A <b>bold</b>\n word<i>s</i>.", "A bold words."],
  ["A.<br>B.<br/><br>C.", "A.\nB.\n\nC."],
  ["<ul><li>One</li><li>Two</ul>", "One\n\nTwo"],
  ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\n\nc"],
  ["<pre>a\n  b</pre>", "a\n  b"],
  [
    "S&eacute;gou &amp; Mopti &#8220;now&#x201d; &nbsp;&mdash; &bogus;",
    "Ségou & Mopti “now” \u00a0— &bogus;",
  ],
  ["<script>var a = '<p>no</p>';</script><style>p{}</style><p>Yes.</p>", "Yes."],
  ["<noscript><p>no</p></noscript><template>no</template><p>Yes.", "Yes."],
  ["<p>An <img alt='picture' src='x'> here</p>", "An here"],
  ["Just words.", "Just words."],
  ["5 < 6 & 7 > 6", "5 < 6 & 7 > 6"],
  ["<p>cut <a href='x", "cut"],
  ["<!-- no --><p>Yes.</p>", "Yes."],
  ["", ""],
])("%j reads %j", (html, text) => {
  expect(toBlockText(html)).toBe(text);
});

test("a page of a million tags that are never closed is read in one go", () => {
  expect(toBlockText("<div>".repeat(1_000_000) + "end")).toBe("end");
});

test("whatever the markup is, the text has the shape of a draft's", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<pre>",
    "<br>",
    " ",
    "a",
    "&amp;",
    "<",
    "</",
    "<script>",
    "</script>",
    "<td>",
    "</td>",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((list) => list.join("")),
      (html) => {
        expect(toBlockText(html)).not.toMatch(/\n{3}|[^\S\u00a0]$|\r/u);
      },
    ),
  );
});
