/**
 * Runs in the browser: the texts of the page whose contrast to what lies under them is below 4.5, the least that WCAG 2.2
 * (1.4.3) takes, each with its contrast. All colours of the report are opaque.
 */
export const measureContrasts = `(() => {
  const parse = (color) => color.match(/[\\d.]+/g).map(Number)
  const luminance = (color) => {
    const [red, green, blue] = parse(color).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = (element) => {
    const color = getComputedStyle(element).backgroundColor
    return parse(color)[3] === 0 && element.parentElement ? backgroundOf(element.parentElement) : color
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const faults = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.data.trim() === '' || !element.checkVisibility() || element.closest('script')) continue
    const [text, under] = [getComputedStyle(element).color, backgroundOf(element)].map(luminance)
    const contrast = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05)
    if (contrast < 4.5) faults.push(node.data.trim() + ': ' + contrast.toFixed(2))
  }
  return faults
})()`
