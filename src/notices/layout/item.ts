import { button, link, paragraph } from './frame.ts'
import { COLOURS } from './palette.ts'

/** Words and what each does. */
export const WORDS_TABLE = `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 10px">
{{#each words}}<tr><td class="ink" valign="top" style="padding:2px 14px 2px 0;font-weight:600;color:${COLOURS.ink}">{{word}}</td><td class="muted" valign="top" style="padding:2px 0;color:${COLOURS.muted}">{{meaning}}</td></tr>
{{/each}}</table>`

const CHECKLIST = `{{#each checklists}}
{{#if right}}${paragraph('{{right}}', `margin:0 0 2px;font-size:13px;color:${COLOURS.muted}`, 'muted')}{{/if}}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 12px">
{{#each steps}}<tr><td class="muted" valign="top" style="padding:2px 10px 2px 0;color:${COLOURS.muted}">&#9744;</td><td class="ink" valign="top" style="padding:2px 0;color:${COLOURS.ink}">{{this}}</td></tr>
{{/each}}</table>
{{/each}}`

const ITEM = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:20px 0 0"><tr>
<td width="4" bgcolor="{{tone.bar}}" style="background-color:{{tone.bar}};width:4px;font-size:1px">&nbsp;</td>
<td valign="top" style="padding:0 0 0 14px">
${paragraph('{{number}}', `margin:0;font-size:13px;color:${COLOURS.muted}`, 'muted')}
<h2 class="ink" style="margin:0 0 2px;font-size:19px;line-height:26px;color:${COLOURS.ink}">{{request}}</h2>
<p class="{{tone.name}}" style="margin:0 0 10px;font-weight:600;color:{{tone.text}}">{{#if atOnce}}{{atOnce}} &middot; {{/if}}{{due}}</p>
${paragraph('{{why}}{{#if legalLimit}} {{legalLimit}}{{/if}}{{#each wants}} {{this}}{{/each}}')}
${paragraph('<strong>{{whatNow}}</strong>')}
{{#each also}}${paragraph('{{this}}')}{{/each}}
{{#if letter}}${paragraph(link('{{letter.link}}', '{{letter.open}}'))}{{/if}}
{{#if draft}}{{#if draft.link}}${paragraph('{{draft.waits}}', 'margin:0 0 6px')}${button('{{draft.link}}', '{{draft.open}}')}{{else}}${paragraph('{{draft.waits}} {{draft.elsewhere}}')}{{/if}}{{/if}}
{{#if checklists}}${paragraph('{{checklistTitle}}', 'margin:0 0 4px;font-weight:600')}${CHECKLIST}{{/if}}
{{#if words}}${paragraph('{{wordsTitle}}', 'margin:0 0 4px;font-weight:600')}${WORDS_TABLE}{{/if}}
{{#if wordLine}}${paragraph('{{wordLine}}', `color:${COLOURS.muted}`, 'muted')}{{/if}}
{{#if dueBecause}}${paragraph('{{dueBecause}}', `margin:0 0 4px;font-size:13px;line-height:19px;color:${COLOURS.muted}`, 'muted')}{{/if}}
</td></tr></table>`

/** The cases of a notice, one below the other; `items` are in scope. */
export const ITEMS = `{{#each items}}
${ITEM}
{{/each}}`

/** The same as text. */
export const ITEMS_TEXT = `{{#each items}}
{{number}}  {{request}}
{{#if atOnce}}{{atOnce}} · {{/if}}{{due}}

{{why}}{{#if legalLimit}} {{legalLimit}}{{/if}}{{#each wants}} {{this}}{{/each}}

{{whatNow}}

{{#each also}}
{{this}}

{{/each}}
{{#if letter}}
{{letter.open}}: {{letter.link}}

{{/if}}
{{#if draft}}
{{draft.waits}}
{{#if draft.link}}{{draft.open}}: {{draft.link}}{{else}}{{draft.elsewhere}}{{/if}}

{{/if}}
{{#if checklists}}
{{checklistTitle}}:
{{#each checklists}}
{{#if right}}
{{right}}
{{/if}}
{{#each steps}}
[ ] {{this}}
{{/each}}
{{/each}}

{{/if}}
{{#if words}}
{{wordsTitle}}
{{#each words}}
  {{word}}{{#if meaning}}: {{meaning}}{{/if}}
{{/each}}

{{/if}}
{{#if wordLine}}
{{wordLine}}

{{/if}}
{{#if dueBecause}}
{{dueBecause}}

{{/if}}
{{/each}}
`
