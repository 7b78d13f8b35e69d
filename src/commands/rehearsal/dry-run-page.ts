import type { Foreseen } from '../../jobs/dry-run.ts'
import { htmlTemplate } from '../../notices/layout/template.ts'
import { HEAD, rowOf, whyOf } from './dry-run-report.ts'

export interface DryRunPage {
  readonly mailbox: string
  readonly since: string
  readonly summary: string
  readonly letters: readonly Foreseen[]
  readonly timeZone: string
}

/** One page that needs nothing from elsewhere: every letter in a row, those that griffier would act on told apart. */
export function dryRunPage({ mailbox, since, summary, letters, timeZone }: DryRunPage): string {
  return page({
    mailbox,
    since,
    head: HEAD,
    summary: summary.split('\n'),
    rows: letters.map((letter) => ({
      tone: toneOf(letter),
      ...cellsOf(letter, timeZone),
    })),
  })
}

/** The subject apart: below it stands why. */
function cellsOf(letter: Foreseen, timeZone: string) {
  const cells = rowOf(letter, timeZone)
  return { cells: cells.slice(0, -1), subject: cells.at(-1) ?? '', why: whyOf(letter) }
}

function toneOf({ outcome, timeliness, near }: Foreseen): string {
  if (timeliness === 'late' || timeliness === 'overdue') return 'late'
  if (near !== undefined) return 'near'
  return outcome === 'left-alone' ? 'quiet' : outcome
}

const page = htmlTemplate<{
  mailbox: string
  since: string
  head: readonly string[]
  summary: readonly string[]
  rows: readonly {
    tone: string
    cells: readonly string[]
    subject: string
    why: readonly string[]
  }[]
}>(`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>griffier: dry run since {{since}}</title>
<style>
:root{color-scheme:light dark;--ink:light-dark(#1f2328,#f0f0f2);--muted:light-dark(#57606a,#b0b5bc);--line:light-dark(#d8dee4,#45474b);--late:light-dark(#b42318,#ff9a8f)}
body{margin:2rem auto;max-width:76rem;padding:0 1rem;font:15px/1.5 'Segoe UI',system-ui,sans-serif;color:var(--ink)}
h1{font-size:1.4rem;margin:0 0 .3rem}
p{margin:.3rem 0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin-top:1.2rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td:nth-child(-n+6){white-space:nowrap}
th{font-weight:600}
.quiet{color:var(--muted)}
.late td:nth-child(6){color:var(--late);font-weight:600}
.case td:nth-child(2),.late td:nth-child(2){font-weight:600}
</style>
</head>
<body>
<h1>What griffier would have done in {{mailbox}} since {{since}}</h1>
{{#each summary}}<p>{{this}}</p>
{{/each}}
<p class="quiet">Nothing was changed. The first mail of the shop in a letter’s thread counts as its answer; whether it settled the request, only a reader can say. A right with a question mark stands at letters that would have been left alone and yet came near to a request: look there for what would be missed. This page holds subjects and sentences of letters: delete it when it has served.</p>
<div class="wide"><table>
<thead><tr>{{#each head}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>
{{#each rows}}<tr class="{{tone}}">{{#each cells}}<td>{{this}}</td>{{/each}}<td>{{subject}}{{#each why}}<br><small class="quiet">{{this}}</small>{{/each}}</td></tr>
{{/each}}
</tbody>
</table></div>
</body>
</html>
`)
