import { isBlank } from './plain-text.ts'

/**
 * Whether a line of a form is the form's own about consent: a box that was ticked, a newsletter's, a
 * privacy line, a captcha. It is nobody's request, though it names every right there is.
 *
 * Asked only of a form's fields and of what stands below its message. A label alone proves nothing, as
 * "Nieuwsbrief: uitschrijven" is a wish: what stands behind it must agree, be a tick or a yes or no.
 */
export function isConsentLine(line: string): boolean {
  if (line.length > LONGEST_LINE || isBlank(line)) return false
  const bare = line.trim().replace(/^[-–*•\s]{1,6}/, '')
  const end = bare.slice(0, LONGEST_LABEL).search(/[:\t]/)
  const [label, value] = end < 0 ? [bare, ''] : [bare.slice(0, end), bare.slice(end + 1).trim()]
  if (end >= 0 && (CONSENT.test(label) || AGREES.test(label)))
    return value === '' || TICKED.test(value) || AGREES.test(value)
  if (
    end < 0 &&
    bare.length <= LONGEST_LABEL &&
    /^[-–\s*]{0,9}[^.!?]{2,60}[-–\s*]{0,9}$/.test(bare) &&
    DRESSED.test(bare)
  )
    return true
  return (AGREES.test(bare) || STATES.test(bare)) && !WISHES.test(bare)
}

const LONGEST_LINE = 1_500
const LONGEST_LABEL = 200

const CONSENT =
  /(?<!\p{L})(?:akkoord\w*|toestemming\w*|avg|gdpr|dsgvo|rgpd|privacy\w*|voorwaarden|nieuwsbrief\w*|mailinglijst|captcha|recaptcha|hcaptcha|turnstile|consent|agree\w*|accept\w*|newsletter|terms|conditions|opt-?in|marketing|subscribe|datenschutz\w*|einwilligung|zustimmung|verwerking\w*|spam\w*|robot|human)(?!\p{L})/iu
const DRESSED =
  /^(?:akkoord|toestemming|avg|gdpr|privacy(?:verklaring|beleid| policy| statement)?|nieuwsbrief|newsletter|consent|gdpr agreement|avg-?akkoord|terms|voorwaarden|captcha)[\s:*-]{0,6}$/i
// A yes, a no or a tick, with or without words that go on from it.
const TICKED =
  /^\W{0,4}(?:ja|yes|nee|no|oui|non|on|off|true|false|waar|onwaar|checked|unchecked|aangevinkt|1|0|akkoord|agreed?|accepted|geaccepteerd|i agree|i accept|i consent|n\.?v\.?t\.?|ok|solved|passed)(?![\p{L}\p{N}])|^[✓✔☑✅☐☒❌×√]|^\[?[xv✓✔]\]?(?=\s|$)/iu
const AGREES =
  /^(?:\W{0,4}|[✓✔☑✅☒√\s]{1,4}|\[?[xv]\]?\s)(?:(?:ja|yes|oui)[,.]? )?(?:ik (?:ga|heb|geef|ben|accepteer|begrijp|stem|verklaar|bevestig|wil (?:graag )?(?:de |jullie |uw |onze )?(?:nieuwsbrief|aanbiedingen|updates)|ontvang graag|word graag|schrijf me in|meld me aan)|(?:door|met|bij) (?:het |dit |deze |op )?[^.]{0,60}(?:verzend|verstur|verstuur|invul|klik|aan te vinken|formulier)|hier(?:bij|mee) (?:ga|geef|bevestig|verklaar)|i (?:have read|agree|accept|consent|understand|acknowledge|confirm|would like to receive|want to receive|am happy|give)|i['’]ve read|by (?:submitting|sending|using|ticking|checking|clicking|filling)|(?:this|dit|deze) (?:site|form|formulier|website)|ich (?:habe|stimme|willige|bin)|j['’]accepte|j['’]ai lu|send me (?:the|your) newsletter|stuur mij de nieuwsbrief|(?:schrijf|meld) mij aan|subscribe me|keep me (?:posted|updated|informed)|houd mij op de hoogte|inschrijven voor|aanmelden voor)(?!\p{L}).{0,1200}(?:akkoord|toestemming|privacy|voorwaarden|verwerk|gegevens|nieuwsbrief|aanbiedingen|updates|opslaa|opgeslagen|bewaa?r|newsletter|offers|terms|consent|policy|stor(?:e|ing|ed)|process|collect|personal data|my data|datenschutz|daten|données|confidentialité|recaptcha|hoogte|posted|informed)/iu
// Whoever wishes something is no form, whatever they agree to besides.
const WISHES =
  /(?<!\p{L})(?:(?:verzoek|vraag|eis|trek|maak|verlang) ik|(?:en|maar|,) (?:verzoek|vraag|eis|trek|maak)(?!\p{L})|maak bezwaar|niet (?:mee )?eens|(?:accepteer|begrijp|geef|ga|stem)(?: \p{L}{2,8})? niet|(?:and|but|hereby) (?:i )?(?:request|ask|demand|object|withdraw)|(?<=[.!] )(?:wis|verwijder|stop|schrap|delete|erase|remove)|ik (?:wil|wens|verzoek|eis|vraag|trek|maak)(?! (?:graag )?(?:de |jullie |uw |onze )?(?:nieuwsbrief|aanbiedingen|updates))|verzoek ik|wil ik|graag (?:mijn|al|een|inzage)|gelieve|kunnen jullie|kunt u|kun je|willen jullie|wilt u|geen toestemming|niet (?:langer )?akkoord|please|i (?:want (?!to receive)|request|demand|object|withdraw|would like (?!to receive)|do not|don['’]t|no longer)|can you|could you|(?:maar|en|but|and) (?:wil|verwijder|wis|delete|erase|remove))(?!\p{L})/iu
// The site speaks, of the data of whoever fills in the form.
const STATES =
  /^(?=.*(?<!\p{L})(?:wij|we|ons|onze|our|us|(?:deze|this) (?:web)?site)(?!\p{L}))(?=.*(?<!\p{L})(?:uw|je|jouw|your) (?:\p{L}{1,20} )?(?:\p{L}{0,12}gegevens|data|information|toestemming|consent|inzending)(?!\p{L}))(?!.*(?<!\p{L})(?:ik|mij|mijn|i|me|my)(?!\p{L}))[^?]{1,600}$/iu
