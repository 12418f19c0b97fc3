const VOID_TAGS = /^(br|wbr|img|hr|meta|input|link)$/

/** What is wrong with the tags of a text: not closed, closed without being open, or not in this list. Empty for sound HTML. */
export function listTagFaults(text: string, known: readonly string[]): readonly string[] {
  const faults: string[] = []
  const open: string[] = []
  for (const [whole, slash, name = ''] of text.matchAll(/<(\/?)([^\s>/]*)[^>]*>?/g)) {
    if (!known.includes(name) || !whole.endsWith('>')) faults.push(`unknown: ${whole.slice(0, 60)}`)
    else if (slash === '' && !VOID_TAGS.test(name)) open.push(name)
    else if (slash !== '' && open.pop() !== name) faults.push(`not open: ${whole}`)
  }
  return [...faults, ...open.map((name) => `not closed: ${name}`)]
}

/** Texts that would like to be more than text. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror=alert(1)>.png',
  '"><script>alert(1)</script>.png',
  '</code></td></table></details>.png',
  'a|b`c`**x**_y_[l](https://example.com)![i](x).png',
  '\n\n# heading\n- item',
  '@someone closes #12 https://example.com www.example.com me@example.com',
  '&lt;b&gt; &amp; \\| ~~x~~ $x$ <!-- c',
  '\u202egnp.exe',
  '\ud800 lone',
  `${'long'.repeat(200)}.png`,
]
