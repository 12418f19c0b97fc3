/** Pictures of an app that doesn't exist, as an App Store page would show them: SVG, made of the screen's name. */

const SCREENS: Readonly<Record<string, { readonly title: string; readonly colours: readonly [string, string] }>> = {
  home: { title: 'Every trail\nat a glance', colours: ['#0f766e', '#5eead4'] },
  search: { title: 'Find the way\nthat fits you', colours: ['#1d4ed8', '#93c5fd'] },
  map: { title: 'Maps that work\noffline', colours: ['#15803d', '#bef264'] },
  share: { title: 'Share what\nyou saw', colours: ['#be185d', '#fda4af'] },
  pay: { title: 'One price,\nall regions', colours: ['#7c3aed', '#d8b4fe'] },
  watch: { title: 'On your wrist,\ntoo', colours: ['#9a3412', '#fdba74'] },
}

/** A screenshot as SVG; `kind` is a word of the file name, such as `search` in `02-search.png`. */
export function drawScreenshot(kind: string, { width, height }: { width: number; height: number }): string {
  const { title, colours } = SCREENS[kind] ?? { title: kind, colours: ['#334155', '#cbd5e1'] }
  const unit = Math.min(width, height) / 100
  const isWide = width > height
  const phone = { x: width / 2 - 36 * unit, y: height * (isWide ? 0.42 : 0.3), width: 72 * unit, height: height }
  const rows = Array.from({ length: 6 }, (_, index) => {
    const y = phone.y + (34 + index * 22) * unit
    return `<rect x="${phone.x + 7 * unit}" y="${y}" width="${58 * unit}" height="${18 * unit}" rx="${4 * unit}" fill="#f1f5f9"/>
<rect x="${phone.x + 10 * unit}" y="${y + 3 * unit}" width="${12 * unit}" height="${12 * unit}" rx="${3 * unit}" fill="${colours[index % 2]}" opacity=".8"/>
<rect x="${phone.x + 26 * unit}" y="${y + 5 * unit}" width="${(30 - index * 2) * unit}" height="${3 * unit}" rx="${unit}" fill="#64748b"/>
<rect x="${phone.x + 26 * unit}" y="${y + 10 * unit}" width="${(20 + index) * unit}" height="${2.4 * unit}" rx="${unit}" fill="#cbd5e1"/>`
  })
  const lines = title
    .split('\n')
    .map((line, index) => `<tspan x="50%" dy="${index === 0 ? 0 : 12 * unit}">${line}</tspan>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="g" x1="0" y1="0" x2=".6" y2="1"><stop stop-color="${colours[0]}"/><stop offset="1" stop-color="${colours[1]}"/></linearGradient></defs>
<rect width="100%" height="100%" fill="url(#g)"/>
<text y="${phone.y - (isWide ? 26 : 34) * unit}" fill="#fff" font-family="system-ui, sans-serif" font-weight="700" font-size="${10.5 * unit}" text-anchor="middle">${lines.join('')}</text>
<rect x="${phone.x}" y="${phone.y}" width="${phone.width}" height="${phone.height}" rx="${11 * unit}" fill="#0f172a"/>
<rect x="${phone.x + 2 * unit}" y="${phone.y + 2 * unit}" width="${phone.width - 4 * unit}" height="${phone.height}" rx="${9 * unit}" fill="#fff"/>
<rect x="${phone.x + 7 * unit}" y="${phone.y + 12 * unit}" width="${34 * unit}" height="${6 * unit}" rx="${2 * unit}" fill="#0f172a"/>
<rect x="${phone.x + 7 * unit}" y="${phone.y + 22 * unit}" width="${58 * unit}" height="${8 * unit}" rx="${4 * unit}" fill="#e2e8f0"/>
${rows.join('\n')}
</svg>`
}
