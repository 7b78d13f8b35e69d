import { bodyOf, textAsHtml } from '../html/exchange.ts'
import { sanitise } from '../html/sanitise.ts'
import { htmlToText } from '../html/text.ts'
import type { ItemBody } from '../store/stored-message.ts'
import type { Prefer } from './prefer.ts'

/** Bodies are values, so what is worked out of one holds as long as it is there. */
const texts = new WeakMap<ItemBody, string>()

export function bodyText(body: ItemBody): string {
  const known = texts.get(body)
  if (known !== undefined) return known
  const text = body.contentType === 'text' ? body.content : htmlToText(body.content)
  texts.set(body, text)
  return text
}

/** The body in the form a request prefers; HTML where it says nothing (user-list-messages). */
export function bodyFor(body: ItemBody, prefer: Prefer): ItemBody {
  if (prefer.textBody) {
    return { contentType: 'text', content: bodyText(body).replace(/\r\n?|\n/g, '\r\n') }
  }
  const html = body.contentType === 'html' ? body.content : textAsHtml(body.content)
  return { contentType: 'html', content: prefer.unsafeHtml ? html : sanitise(html) }
}

/** What this message adds to its conversation: everything above the divider of the quoted original. */
export function uniqueBodyFor(body: ItemBody, prefer: Prefer): ItemBody {
  if (body.contentType === 'text') {
    const quote = body.content.search(/^(?:_{10,}|-----Original Message-----|From: )/m)
    return bodyFor(
      { ...body, content: quote < 0 ? body.content : body.content.slice(0, quote) },
      prefer,
    )
  }
  const inner = bodyOf(body.content)
  const divider = inner.search(/<hr\b|<div id="(?:divRplyFwdMsg|appendonsend)"/)
  const own = divider < 0 ? inner : inner.slice(0, divider)
  return bodyFor({ contentType: 'html', content: `<html><body>${own}</body></html>` }, prefer)
}
