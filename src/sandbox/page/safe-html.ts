/** What may run, load, or reach out of the frame. The frame's own policy would stop it too; this keeps its warnings away. */
const REMOVED =
  'script, style[src], link, meta, base, iframe, frame, object, embed, applet, form, input, button, video, audio, source, svg, math, template'

/**
 * A letter's HTML made fit to be looked at: no script, no form, nothing from elsewhere. Pictures on
 * other servers are left out, as mail programs do: fetching one tells its sender that it was read.
 *
 * @returns what stands between the body tags
 */
export function safeHtml(html: string): string {
  // Even an inert document tries out its base address, which the page's policy would complain of.
  const parsed = new DOMParser().parseFromString(html.replaceAll(/<base\b/gi, '<wbr'), 'text/html')
  for (const element of parsed.querySelectorAll(REMOVED)) element.remove()
  for (const style of parsed.querySelectorAll('style')) {
    style.textContent = withoutUrls(style.textContent ?? '')
  }
  for (const element of parsed.querySelectorAll('*')) clean(element)
  const styles = [...parsed.head.querySelectorAll('style')].map((style) => style.outerHTML)
  return styles.join('') + parsed.body.innerHTML
}

function clean(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'srcset' || name === 'background' || name === 'ping') {
      element.removeAttribute(name)
    } else if (name === 'src' && !value.startsWith('data:image/')) {
      element.removeAttribute(name)
    } else if (name === 'href' && !/^(https?:|mailto:|#)/i.test(value.trim())) {
      element.removeAttribute(name)
    } else if (name === 'style' && /url|@import/i.test(value)) {
      element.setAttribute(name, withoutUrls(value))
    }
  }
}

function withoutUrls(css: string): string {
  return css.replaceAll(/@import[^;]*;?/gi, '').replaceAll(/url\([^)]*\)/gi, 'none')
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
}

/**
 * Whether a letter counts on white paper: it brings colours of its own and does not know of the dark.
 * Notices of griffier know, and may stand on the page's own ground.
 */
export function needsPaper(html: string): boolean {
  const coloured = /bgcolor|background|[^-]color\s*[:=]/i.test(html)
  return coloured && !/prefers-color-scheme\s*:\s*dark/i.test(html)
}
