import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 21: processing on legitimate interest, or all direct marketing, stopped. */
export const fingerprints: Fingerprints = {
  strong: [
    'recht van|op bezwaar|verzet',
    'bezwaar .. tegen .. verwerking|verwerken|gebruik|gebruiken|profilering|profileren|analyse|delen|marketing|reclame',
    'verzet .. tegen .. verwerking|verwerken|gebruik|gebruiken|profilering|marketing|reclame',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 21',
    'beroep .. artikel|art 21',
    'gerechtvaardigd belang',
    'geen|alle|stop reclame|marketing|aanbiedingen|direct|reclamemails|acties|promoties',
    'stop|stoppen|staak .. met .. reclame|marketing|aanbiedingen|benaderen|acties|reclamemails',
    'niet meer|langer|verder benaderd|benaderen|lastig|gebeld|mailen|worden',
    'stop|stopt|stoppen|staak .. gebruik|gebruiken|verwerken|verwerking .. gegevens|persoonsgegevens|data',
    'right to object',
    'object|objecting|objection .. to .. processing|use|using|profiling|marketing|analytics|sharing|legitimate',
    'under|pursuant|per|accordance|exercise|exercising|invoke|invoking .. article|art 21',
    'legitimate interest|interests',
    'stop|no|cease .. marketing|advertising|advertisements|promotions|promotional|promos|adverts|offers',
    'opt .. out .. marketing|advertising|promotions|promotional',
    'stop|cease|quit .. using|processing|use .. my|our .. data|details|information|email|address',
    'never contact|mail|email|call .. me .. again',
  ],
  falseFriends: [
    '3d object|objecten|objects|objekt',
    'geen|heb|hebben bezwaar als|dat|om|tegen|hoor',
    'bezwaar .. tegen .. factuur|verzendkosten|prijs|kosten|rekening|aanmaning|incasso',
    'no objection|objections',
    'the|an|my|your|small|large object',
    'object|objection .. to .. price|fee|charge|costs|invoice|bill',
  ],
}
