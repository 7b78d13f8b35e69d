// These run inside the page, so each must stand on its own; plain JavaScript, since a test runner's
// compiler may call helpers of its own that the page does not have.

/** Controls that a screen reader could not name, and ids that stand twice. */
export function namelessControls() {
  const complaints = []
  const named = (element) =>
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    element.innerText?.trim() ||
    [...(element.labels ?? [])].some((label) => label.innerText.trim() !== '')
  for (const element of document.querySelectorAll('a, button, input, textarea, iframe, dialog')) {
    if (element.closest('dialog') === null && element.checkVisibility?.() === false) continue
    const heading = element.getAttribute('aria-labelledby')
    if (named(element) || (heading && document.getElementById(heading))) continue
    complaints.push(element.outerHTML.slice(0, 120))
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  complaints.push(...ids.filter((id, index) => ids.indexOf(id) !== index))
  if (document.querySelectorAll('h1').length !== 1) complaints.push('there is not exactly one h1')
  if (document.querySelectorAll('main').length !== 1)
    complaints.push('there is not exactly one main')
  return complaints
}

/**
 * Texts with less contrast to their ground than WCAG 2.2 asks (1.4.3, AA), on the page itself or in
 * the frame that a selector names (an empty one: the page).
 */
export function faintTexts(frame) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  /** Whatever notation the browser computes a colour in, painting it tells what it is. */
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return { r, g, b, a: a / 255 }
  }
  const over = (top, below) => {
    const mix = (one, two) => one * top.a + two * (1 - top.a)
    return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a: 1 }
  }
  const groundOf = (element) => {
    if (element === null) return rgba(getComputedStyle(document.body).backgroundColor)
    const outside = element.parentElement ?? element.ownerDocument.defaultView.frameElement
    const own = rgba(getComputedStyle(element).backgroundColor)
    return own.a === 1 ? own : over(own, groundOf(outside))
  }
  const luminance = ({ r, g, b }) => {
    const linear = (value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const contrast = (one, two) => {
    const [high, low] = [luminance(one), luminance(two)].sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }
  const complaints = []
  const root = frame ? document.querySelector(frame).contentDocument.body : document.body
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.data.trim()
    if (text === '' || !element.checkVisibility() || element.closest(':disabled')) continue
    const ground = groundOf(element)
    const ratio = contrast(over(rgba(getComputedStyle(element).color), ground), ground)
    if (ratio < 4.5)
      complaints.push(`${ratio.toFixed(2)} ${element.className}: ${text.slice(0, 40)}`)
  }
  return complaints
}
