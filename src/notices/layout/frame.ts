import { BUTTON, COLOURS, DARK_STYLE, FONT } from './palette.ts'

/**
 * The page around a notice, a Handlebars source. Word's engine (Outlook on the desktop) knows
 * tables, `bgcolor` and `width` but no max-width, hence the conditional table; the others read
 * the styles. No pictures, no scripts, nothing from elsewhere.
 */
export function frame(body: string): string {
  return `<!DOCTYPE html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{subject}}</title>
<style>
${DARK_STYLE}
</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${COLOURS.page};color:${COLOURS.ink}">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<div class="ink" style="max-width:640px;padding:16px;${FONT}font-size:15px;line-height:22px;color:${COLOURS.ink}">
${body}
<p class="muted line" style="margin:28px 0 0;padding:12px 0 0;border-top:1px solid ${COLOURS.line};font-size:13px;line-height:19px;color:${COLOURS.muted}">{{footer}}</p>
<p class="muted" style="margin:6px 0 0;font-size:11px;line-height:16px;color:${COLOURS.muted}">{{reference}}</p>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`
}

/** A paragraph; `classes` turn its colours in the dark. */
export function paragraph(content: string, style = '', classes = 'ink'): string {
  return `<p class="${classes}" style="margin:0 0 10px;${style}">${content}</p>`
}

/** A link that looks like a button in every engine: the cell has the colour, not the link. */
export function button(href: string, label: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 12px"><tr><td bgcolor="${BUTTON}" style="background-color:${BUTTON};border-radius:6px;padding:8px 16px"><a href="${href}" style="color:#ffffff;text-decoration:none;font-weight:600">${label}</a></td></tr></table>`
}

export function link(href: string, label: string): string {
  return `<a class="link" href="${href}" style="color:${COLOURS.link}">${label}</a>`
}
