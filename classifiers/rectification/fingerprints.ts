import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 16: personal data corrected or completed. */
export const fingerprints: Fingerprints = {
  strong: [
    'correctieverzoek|rectificatieverzoek|rectificatie|rectificeren',
    'recht op|tot rectificatie|correctie|verbetering',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 16',
    'beroep .. artikel|art 16',
    'gegevens .. kloppen|klopt niet|van',
    'gegevens .. onjuist|fout|verkeerd|verouderd|onvolledig',
    'gegevens|naam|adres|geboortedatum|mailadres|emailadres .. aanpassen|wijzigen|corrigeren|verbeteren|aanvullen',
    'naam .. verkeerd|fout gespeld|geschreven|geregistreerd|vermeld',
    'verkeerde|foute|foutieve|oude naam|achternaam|voornaam|adres|geboortedatum|telefoonnummer|aanhef|mailadres|emailadres',
    'verhuisd .. administratie|systeem|account|gegevens|bestand',
    'rectify|rectification',
    'right to rectification|correct|correction',
    'under|pursuant|per|accordance|exercise|exercising|invoke|invoking .. article|art 16',
    'correct|update|amend|change|fix my|the|our .. name|address|surname|email|details|record|records|data|birth',
    'my|our name|surname|address|details|email|birth .. wrong|misspelled|misspelt|incorrect|outdated|inaccurate',
    'wrong|old|former|maiden name|surname|address|email|birthday|number .. records|system|account|file|database|books',
    'misspelled|misspelt|mispelled .. name',
  ],
  falseFriends: [
    'afleveradres|bezorgadres|leveradres|verzendadres .. bestelling|order|pakket|zending|pakje',
    'bestelling|order|pakket|pakje|zending .. ander adres',
    'delivery|shipping address .. order|parcel|package',
    'order|parcel|package .. different|other|another address',
    'bestand|model|ontwerp|tekening .. aanpassen|wijzigen|corrigeren|verbeteren',
    'correct|fix|update the|my model|file|mesh|stl|design',
    'bestelling|order .. wijzigen|aanpassen|veranderen',
    'verkeerde kleur|maat|product|bestelling|artikel|onderdeel',
    'wrong colour|color|size|item|part|product',
    'password|wachtwoord|login|inlogcode .. wrong|incorrect|fout|verkeerd|kwijt|vergeten',
  ],
}
