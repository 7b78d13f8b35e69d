import type { Fingerprints } from '../reading/fingerprints.ts'

/** Mail of the trade, and the small print under it that only sounds like a request. */
export const fingerprints: Fingerprints = {
  strong: [
    'waar blijft|is mijn pakket|bestelling|order|pakje',
    'track|tracking .. code|number|trace|nummer',
    'wat kost|zou|gaat',
    'how much .. cost|costs|would|to print',
    'when .. arrive|delivered|ship|shipped|ready',
    'annuleer|annuleren|annulering .. bestelling|order',
    'cancel .. order',
    'herroepingsrecht|bedenktijd|retourneren|retour|retourzending',
    'return .. order|item|parcel|refund',
    'kopie|copy .. factuur|invoice',
    'verwijder|delete .. dit|this bericht|email|mail|message',
    'niet .. geadresseerde|bestemd|ontvanger .. verwijder*|vernietig*',
    'intended recipient|addressee',
    'vertrouwelijk|confidential',
    'pla|petg|abs|resin|nylon|tpu|filament',
    'laagdikte|layer|infill|nozzle|wanddikte|wall',
    'offerte|quote|quotation',
    'password|wachtwoord .. reset|vergeten|resetten|forgot|forgotten|kwijt|lost|wrong|fout',
    'bezorg|bezorgen|lever|leveren|afleveren|verzend|stuur .. bestelling|order|pakket|pakje',
    'deliver|send|ship .. order|parcel|package',
  ],
  falseFriends: [],
}
