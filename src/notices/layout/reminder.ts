import type { ReminderView } from '../reminder-view.ts'
import { frame, paragraph } from './frame.ts'
import { ITEMS, ITEMS_TEXT, WORDS_TABLE } from './item.ts'
import { COLOURS } from './palette.ts'
import { htmlTemplate, textTemplate } from './template.ts'

type Filled = ReminderView & { readonly subject: string }

/** What was done on a word of the reader; the digest has it too. */
export const CONFIRMATIONS = `{{#if confirmations}}${paragraph('{{confirmationsTitle}}', 'margin:14px 0 4px;font-weight:600')}
<ul style="margin:0 0 10px;padding:0 0 0 20px">
{{#each confirmations}}<li class="ink" style="margin:0 0 4px;color:${COLOURS.ink}"><strong>{{number}}</strong>: {{done}}</li>
{{/each}}</ul>{{/if}}`

export const CONFIRMATIONS_TEXT = `{{#if confirmations}}
{{confirmationsTitle}}
{{#each confirmations}}
- {{number}}: {{done}}
{{/each}}

{{/if}}
`

const LEGEND = `{{#if legend}}<div style="margin:24px 0 0">${paragraph('{{legendTitle}}', 'margin:0 0 6px;font-weight:600')}${WORDS_TABLE.replace('#each words', '#each legend')}</div>{{/if}}`

/** The HTML part of a reminder. */
export const reminderHtml = htmlTemplate<Filled>(
  frame(`${paragraph('{{greeting}}')}
${CONFIRMATIONS}
{{#if intro}}${paragraph('{{intro}}')}{{/if}}
${ITEMS}
{{#if moreItems}}${paragraph('{{moreItems}}', 'margin:20px 0 0')}{{/if}}
${LEGEND}`),
)

/** The text part of a reminder: the same words in the same order. */
export const reminderText = textTemplate<Filled>(`{{greeting}}

${CONFIRMATIONS_TEXT}{{#if intro}}
{{intro}}

{{/if}}
${ITEMS_TEXT}{{#if moreItems}}
{{moreItems}}

{{/if}}
{{#if legend}}
{{legendTitle}}
{{#each legend}}
  {{word}}{{#if meaning}}: {{meaning}}{{/if}}
{{/each}}

{{/if}}
--
{{footer}}
{{reference}}
`)
