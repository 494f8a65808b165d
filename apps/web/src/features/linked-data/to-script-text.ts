/**
 * JSON as it may stand in a script element: no `<`, so that neither `</script>` nor `<!--` can stand
 * in it, whatever an article says. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const toScriptText = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
