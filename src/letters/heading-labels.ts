/** What the lines of a heading over an older mail say. */
export type HeadingLabel = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other'

/** Outlook's labels and those of others, in the languages of Europe and some beyond. Headings in further ones are known by their shape. */
const WORDS: Readonly<Record<HeadingLabel, string>> = {
  from:
    'van|from|von|de|da|afzender|verzender|sender|fra|från|lähettäjä|od|odesílatel|odosielateľ|feladó|de la|от|от кого|від|από|' +
    'gönderen|kimden|kimdən|pošiljatelj|šalje|saatja|kellelt|no|sūtītājs|nuo|siuntėjas|expéditeur|absender|remitente|mittente|' +
    'remetente|avsändare|afsender|avsender|nadawca|expeditor|отправитель|发件人|寄件者|差出人|보낸 사람',
  sent:
    'verzonden|verstuurd|datum|sent|date|gesendet|envoyé|enviado|enviada|enviado el|enviada em|inviato|fecha|data|sendt|skickat|' +
    'lähetetty|päiväys|wysłano|wysłane|odesláno|odoslané|dátum|elküldve|trimis|отправлено|дата|надіслано|στάλθηκε|ημερομηνία|' +
    'gönderildi|gönderilme|tarih|poslano|saadetud|kuupäev|nosūtīts|datums|išsiųsta|изпратено|发送时间|日期|寄件日期|送信日時|日付|보낸 날짜|' +
    'dato|gesendet am|date d’envoi|ontvangen|received|datum und uhrzeit|sent on|sent at|sent date|envoyé le',
  to:
    'aan|to|an|à|a|para|naar|ontvanger|geadresseerde|recipient|til|till|vastaanottaja|do|komu|adresát|príjemca|címzett|către|кому|' +
    'до|προς|kime|za|prima|primatelj|adressaat|kellele|kam|adresāts|kam siunčiama|收件人|收件者|宛先|받는 사람|destinataire|empfänger|' +
    'destinatario|destinatário|mottagare|modtager|mottaker|odbiorca',
  cc: 'cc|bcc|kopie|kopie aan|copie|copia|cópia|kopia|kópia|kopi|копия|抄送|副本|参照|참조',
  subject:
    'onderwerp|subject|betreft|betreff|objet|asunto|oggetto|assunto|emne|ämne|aihe|temat|předmět|predmet|tárgy|subiect|тема|θέμα|' +
    'konu|zadeva|naslov|teema|pealkiri|temats|tēma|tema|относно|主题|主旨|件名|제목',
  other:
    'reply-to|antwoord aan|beantwoorden aan|antwoorden|prioriteit|importance|urgentie|bijlagen|attachments|anlagen|antwort an',
}

const LABELS = new Map<string, HeadingLabel>(
  Object.entries(WORDS).flatMap(([label, words]) =>
    words.split('|').map((word): [string, HeadingLabel] => [word, label as HeadingLabel]),
  ),
)

/** What a label says, also where a word more stands with it ("Datum verzonden", "Verzonden op"). */
export function headingLabel(words: string): HeadingLabel | undefined {
  const known = LABELS.get(words)
  if (known) return known
  const parts = words.split(' ')
  if (parts.length !== 2) return undefined
  const [first = '', second = ''] = parts.map((part) => LABELS.get(part) ?? '')
  if (first === 'sent' && (second === 'sent' || SMALL.has(parts[1] ?? ''))) return 'sent'
  return undefined
}

const SMALL = new Set('op on at am el em le den på'.split(' '))
