import type { DigestView } from '../digest-view.ts'
import { frame, link, paragraph } from './frame.ts'
import { ITEMS, ITEMS_TEXT } from './item.ts'
import { COLOURS } from './palette.ts'
import { CONFIRMATIONS, CONFIRMATIONS_TEXT } from './reminder.ts'
import { htmlTemplate, textTemplate } from './template.ts'

type Filled = DigestView & { readonly subject: string }

// Two cells of a table with a width in pixels: the only bar that Word's engine draws.
const barCell = (width: string, colour: string, classes: string) =>
  `{{#if ${width}}}<td class="${classes}" width="{{${width}}}" height="8" bgcolor="${colour}" style="width:{{${width}}}px;height:8px;line-height:8px;font-size:1px;background-color:${colour}">&nbsp;</td>{{/if}}`

const BAR = `<table role="presentation" aria-hidden="true" width="96" cellpadding="0" cellspacing="0" align="right" style="width:96px"><tr>${barCell('due.bar.full', '{{tone.bar}}', 'bar')}${barCell('due.bar.rest', COLOURS.line, 'track')}</tr></table>`

const LINKS = `{{#if letter}} &middot; ${link('{{letter.link}}', '{{letter.open}}')}{{/if}}{{#if draft}} &middot; {{#if draft.link}}${link('{{draft.link}}', '{{draft.name}}')}{{else}}{{draft.name}}{{/if}}{{/if}}`

const LINE = `<tr>
<td class="ink line" valign="top" style="padding:9px 12px 9px 0;border-top:1px solid ${COLOURS.line};color:${COLOURS.ink}"><strong>{{request}}</strong><br><span class="muted" style="font-size:13px;line-height:19px;color:${COLOURS.muted}">{{number}}${LINKS}{{#if maybe}}<br>{{maybe}}{{/if}}</span></td>
<td class="line" width="150" align="right" valign="top" style="width:150px;padding:9px 0;border-top:1px solid ${COLOURS.line}">{{#if due}}<span class="{{tone.name}}" style="font-weight:600;color:{{tone.text}}">{{due.left}}</span><br><span class="muted" style="font-size:13px;line-height:19px;color:${COLOURS.muted}">{{due.by}}</span><div style="font-size:1px;line-height:4px">&nbsp;</div>${BAR}{{else}}&nbsp;{{/if}}</td>
</tr>`

const SECTION = `<h2 class="ink" style="margin:24px 0 8px;font-size:17px;line-height:24px;color:${COLOURS.ink}">{{title}} <span class="muted" style="font-weight:400;color:${COLOURS.muted}">{{count}}</span></h2>
<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">
{{#each lines}}
${LINE}
{{/each}}
</table>
{{#if more}}${paragraph('{{more}}', `margin:6px 0 0;color:${COLOURS.muted}`, 'muted')}{{/if}}`

const COMPLAINTS = `{{#if complaints}}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:14px 0 0"><tr><td class="box ink" bgcolor="${COLOURS.box}" style="padding:12px 14px;background-color:${COLOURS.box};color:${COLOURS.ink}"><strong>{{complaintsTitle}}</strong>
{{#each complaints}}<br>{{this}}
{{/each}}</td></tr></table>{{/if}}`

const head = (content: string, align: 'left' | 'right') =>
  `<th class="muted" align="${align}" style="padding:2px 12px 2px 0;font-size:13px;font-weight:400;color:${COLOURS.muted}">${content}</th>`

const cell = (content: string, align: 'left' | 'right') =>
  `<td class="ink line" align="${align}" style="padding:5px 12px 5px 0;border-top:1px solid ${COLOURS.line};color:${COLOURS.ink}">${content}</td>`

const MONTH = `{{#if month}}<h2 class="ink" style="margin:24px 0 4px;font-size:17px;line-height:24px;color:${COLOURS.ink}">{{month.title}}</h2>
${paragraph('{{month.sums}}.')}
{{#if month.rows}}<table cellpadding="0" cellspacing="0" style="border-collapse:collapse">
<tr>${head('&nbsp;', 'left')}{{#each month.heads}}${head('{{this}}', 'right')}{{/each}}</tr>
{{#each month.rows}}<tr>${cell('{{right}}', 'left')}${cell('{{received}}', 'right')}${cell('{{answered}}', 'right')}</tr>
{{/each}}</table>{{/if}}{{/if}}`

const NEAR_MISSES = `{{#if nearMisses}}<h2 class="ink" style="margin:24px 0 4px;font-size:17px;line-height:24px;color:${COLOURS.ink}">{{nearMisses.title}}</h2>
${paragraph('{{nearMisses.intro}}')}
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 10px">
{{#each nearMisses.lines}}<tr>
<td class="muted line" width="36" valign="top" style="width:36px;padding:9px 0;border-top:1px solid ${COLOURS.line};font-weight:600;color:${COLOURS.muted}">{{mark}}</td>
<td class="ink line" valign="top" style="padding:9px 0;border-top:1px solid ${COLOURS.line};color:${COLOURS.ink}">{{maybe}}<br><span class="muted" style="font-size:13px;line-height:19px;color:${COLOURS.muted}">{{received}}{{#if letter}} &middot; ${link('{{letter.link}}', '{{letter.open}}')}{{/if}}</span></td>
</tr>
{{/each}}</table>
${paragraph('{{nearMisses.whatNow}}')}{{/if}}`

/** The HTML part of the digest. */
export const digestHtml = htmlTemplate<Filled>(
  frame(`${paragraph('{{greeting}}')}
${paragraph('{{summary}}')}
${COMPLAINTS}
${CONFIRMATIONS}
{{#if items}}<h2 class="ink" style="margin:24px 0 0;font-size:17px;line-height:24px;color:${COLOURS.ink}">{{nowTitle}}</h2>
${ITEMS}
{{#if moreItems}}${paragraph('{{moreItems}}', 'margin:20px 0 0')}{{/if}}{{/if}}
{{#each sections}}
${SECTION}
{{/each}}
{{#if otherwiseOpen}}${paragraph('{{otherwiseOpen}}', 'margin:20px 0 0')}{{/if}}
${NEAR_MISSES}
${MONTH}
{{#if answerHint}}${paragraph('{{answerHint}}', 'margin:20px 0 0')}{{/if}}
${paragraph('{{health}}', `margin:20px 0 0;font-size:13px;line-height:19px;color:${COLOURS.muted}`, 'muted')}`),
)

/** The text part of the digest: the same words in the same order. */
export const digestText = textTemplate<Filled>(`{{greeting}}

{{summary}}

{{#if complaints}}
{{complaintsTitle}}
{{#each complaints}}
! {{this}}
{{/each}}

{{/if}}
${CONFIRMATIONS_TEXT}{{#if items}}
{{nowTitle}}

${ITEMS_TEXT}
{{#if moreItems}}
{{moreItems}}

{{/if}}
{{/if}}
{{#each sections}}
{{title}} ({{count}})
{{#each lines}}
- {{number}}  {{request}}{{#if due}}, {{due.by}} ({{due.left}}){{/if}}
{{#if letter}}
  {{letter.open}}: {{letter.link}}
{{/if}}
{{#if maybe}}
  {{maybe}}
{{/if}}
{{#if draft}}
  {{draft.name}}{{#if draft.link}}: {{draft.link}}{{/if}}
{{/if}}
{{/each}}
{{#if more}}
{{more}}
{{/if}}

{{/each}}
{{#if otherwiseOpen}}
{{otherwiseOpen}}

{{/if}}
{{#if nearMisses}}
{{nearMisses.title}}
{{nearMisses.intro}}
{{#each nearMisses.lines}}
- {{mark}}  {{maybe}}, {{received}}
{{#if letter}}
  {{letter.open}}: {{letter.link}}
{{/if}}
{{/each}}
{{nearMisses.whatNow}}

{{/if}}
{{#if month}}
{{month.title}}
{{month.sums}}.
{{#each month.rows}}
- {{right}}: {{received}} / {{answered}}
{{/each}}

{{/if}}
{{#if answerHint}}
{{answerHint}}

{{/if}}
{{health}}

--
{{footer}}
{{reference}}
`)
