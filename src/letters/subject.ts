// RFC 5322 knows only "Re:", but every program translates it; also numbered ("RE[2]:", "Re(3):").
const REPLY =
  /^(re|antw|antwoord|aw|sv|vs|rif|ref|réf|rép|res|resp|odp|odg|vá|vb|ynt|yan|atb|hlas|ats|απ|σχετ|отв|на|відп|回复|回覆|答复|답장|返信)\s{0,2}([[(]\d{1,3}[\])])?\s{0,2}[:：]/iu
const FORWARD =
  /^(fw|fwd|doorst|doorgestuurd|tr|wg|rv|enc|pd|vl|vid|videresendt|továbbítás|i̇lt|ilt|iln|προώθ|пересл|转发|轉寄|転送|전달)\s{0,2}([[(]\d{1,3}[\])])?\s{0,2}[:：]/iu
// Put before the subject by people and by gateways; says nothing of the thread.
const LABEL = /^(betreft|betr|onderwerp|subject)\s{0,2}[:.]|^\[(ext|extern|external|spam)\]/i

/** What the topmost prefix says: a reply, a forward, or the first word on a subject. */
export function subjectPrefix(subject: string): 'reply' | 'forward' | undefined {
  const bare = withoutLabel(subject.trim())
  if (REPLY.test(bare)) return 'reply'
  return FORWARD.test(bare) ? 'forward' : undefined
}

/** A subject without the prefixes that programs and habit put before it. */
export function bareSubject(subject: string): string {
  let bare = subject.trim()
  for (let prefixes = 0; prefixes < MOST_PREFIXES; prefixes++) {
    const shorter = withoutLabel(bare).replace(REPLY, '').replace(FORWARD, '').trim()
    if (shorter === bare) break
    bare = shorter
  }
  return bare
}

const MOST_PREFIXES = 20

function withoutLabel(subject: string): string {
  return subject.replace(LABEL, '').trim()
}

/** What a program says before another's subject: that a mail was read, taken back, answered with a smile or by nobody. */
export type SubjectSign = 'receipt' | 'recall' | 'answered-invitation' | 'reaction' | 'absence'

const SIGNS: readonly (readonly [SubjectSign, RegExp])[] = [
  [
    'absence',
    /auto(?:m|svar|reply|antw|antwort|respuesta|-?respon)|otomatik|samodejn|αυτόματ|автом|自动|自動|afwezig|absence|absent|abwesen|out of (?:the )?office|buiten kantoor|niet op kantoor|fuera de|fuori (?:sede|ufficio)|frånvaro|fravær|poissa|nieobecno|nepřítom|vacation|vakantie|urlaub|ooo/iu,
  ],
  [
    'receipt',
    /^(?:niet |not |non |nicht |no |nie |ikke |ej |inte )?(?:gelezen|read|gelesen|lu|le[íi]do|letto|lida|lido|läst|læst|lest|luettu|przeczytan\w*|přečten\w*|prečítan\w*|olvas(?:va|ott)|loetud|(?:iz)?lasīts|perskaityta|prebrano|pročitano|llegit|citit|прочитано|прочетено|διαβάστηκε|okundu|已读|開封済み|bezorgd|afgeleverd|delivered|zugestellt|remis|entregado|consegnato|relayed|doorgegeven|leesbevestiging|ontvangstbevestiging|(?:read|return) receipt|lesebestätigung|accusé de lecture|confirmación de lectura|conferma di lettura|verwijderd zonder te zijn gelezen|deleted|eliminado sin leer|ungelesen|olæst|ulest|oläst)$/iu,
  ],
  [
    'recall',
    /^(?:intrekken|ingetrokken|recall|message recall(?: \w{1,10}){0,4}|peruuta|retragere|отзыв|ανάκληση|geri çağır|zurückrufen|rückruf|rappel|rappeler|recuperar|richiama|richiamo|recolher|återkalla|tilbagekald|tilbakekall|odwołaj|odvolat|visszahívás|bericht intrekken|intrekking)$/iu,
  ],
  [
    'answered-invitation',
    /^(?:geaccepteerd|aanvaard|accepted|accept|akzeptiert|zugesagt|angenommen|accepté|acceptée|aceptad[ao]|accettato|aceite|aceito|accepterat|accepteret|godtatt|hyväksytty|zaakceptowano|přijato|elfogadva|принято|voorlopig(?: geaccepteerd)?|tentative|tentatively accepted|mit vorbehalt|provisoire|provisional|provvisorio|geweigerd|afgewezen|declined|abgelehnt|refusé|rechazad[ao]|rifiutato|recusad[ao]|avböjt|afvist|avslått|hylätty|odrzucono|odmítnuto|elutasítva|отклонено|geannuleerd|canceled|cancelled|abgesagt|annulé|cancelad[ao]|annullato|nieuw tijdvoorstel|new time proposed|uitnodiging|invitation|einladung|bijgewerkt|(?:updated|bijgewerkte|aktualisierte) \p{L}{5,14}|\p{L}{5,12} (?:mise à jour|actualizada|aggiornato)|cancel{1,2}ed event|geannuleerde afspraak|nieuwe tijd voorgesteld|meeting forward notification|vergadering doorgestuurd|acceptat|αποδεκτό|kabul edildi)$/iu,
  ],
  [
    'reaction',
    /^(?:reactie|reageerde|reaction|reacted|reaktion|réaction|reacción|reazione|reação|reaktio|reakcja|reakce|reakció|реакция|leuk gevonden|liked|gefällt mir|gereageerd)(?: (?:op|to|auf|à|a|på))?$/iu,
  ],
]

const PREFIX = /^([^:：]{2,60})[:：]\s{0,3}(?=\S)/u
/** Thunderbird's and its kin's: "Leesbevestiging (weergegeven) - …". */
const SHOWN = /^([^:：()]{4,40}) \([^()]{3,30}\) - (?=\S)/u

/** The sign of a program before a subject that is another's; undefined where it has none. */
export function subjectSign(subject: string): SubjectSign | undefined {
  const bare = withoutLabel(subject.trim())
  const prefix = (PREFIX.exec(bare) ?? SHOWN.exec(bare))?.[1]?.trim()
  if (prefix === undefined) return undefined
  return SIGNS.find(([, pattern]) => pattern.test(prefix))?.[0]
}

/**
 * The subject where it holds the writer's words, else empty: an answer's was written by whoever is
 * answered, and so was one that stands behind a program's sign or, whatever precedes it, behind "RE:".
 */
export function saidSubject(subject: string): string {
  const bare = subject.trim()
  if (subjectPrefix(bare) !== undefined || subjectSign(bare) !== undefined) return ''
  const rest = bare.replace(PREFIX, '')
  return rest !== bare && subjectPrefix(rest) !== undefined ? '' : bare
}

/** Whether a program put words of its own before the subject that it answers, in whatever language. */
export function hasForeignPrefix(subject: string): boolean {
  const bare = withoutLabel(subject.trim())
  return PREFIX.test(bare) && subjectPrefix(bare) === undefined
}

/** Whether a program's sign or a word stands before the answer's own prefix: "Niet gelezen: RE: …". */
export function isAboutAnswer(subject: string): boolean {
  const rest = subject.trim().replace(PREFIX, '')
  return rest !== subject.trim() && subjectPrefix(rest) === 'reply'
}
