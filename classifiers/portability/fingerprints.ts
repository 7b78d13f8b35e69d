import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 20: one's data in a machine-readable form, to take along or sent on. */
export const fingerprints: Fingerprints = {
  strong: [
    'dataportabiliteit|gegevensoverdraagbaarheid|overdraagbaarheid',
    'recht op .. overdraagbaarheid|overdracht|dataportabiliteit',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 20',
    'beroep .. artikel|art 20',
    'machineleesbaar|machineleesbare',
    'gestructureerd|gestructureerde .. gangbaar|gangbare|leesbaar|leesbare|vorm|formaat',
    'gegevens|data|bestelgeschiedenis|profiel|account|alles .. meenemen|overzetten|overdragen|exporteren .. naar|csv|json',
    'gegevens|data|bestelgeschiedenis|account|historie .. exporteren|export|exportbestand|csv|json|xml',
    'export .. van|met .. mijn|al|alle .. gegevens|data|bestellingen|account',
    'gegevens|data .. rechtstreeks|direct .. sturen|doorsturen|overdragen|naar',
    'data portability|portability',
    'under|pursuant|per|accordance|exercise|exercising|invoke|invoking .. article|art 20',
    'machine readable',
    'structured .. commonly .. used',
    'export .. my|all|our|the .. data|history|account|orders|information',
    'my|all|our data|information|history|account|orders .. csv|json|xml|spreadsheet|exported',
    'transfer|send|port|move|transmit|migrate .. my|our .. data|account|history|information|details|profile .. to',
    'take .. my .. data|history|account|information|everything .. with|elsewhere|to',
  ],
  falseFriends: [
    'stl|step|3mf|obj export|exporteren',
    'export|exporteren|exporteer .. stl|step|3mf|obj|fusion|blender|tinkercad|solidworks',
    'usb|com|serial|seriele port|poort',
    'bestand|bestanden .. overdragen|wetransfer|aanleveren|doorsturen',
    'which|welk|welke format|formaat|bestandsformaat .. upload|uploaden|aanleveren|print|printen',
    'kan|kunt .. bestand .. leesbaar',
  ],
}
