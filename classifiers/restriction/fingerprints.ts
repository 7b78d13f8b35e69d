import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 18: data kept, but not used, while something is settled. */
export const fingerprints: Fingerprints = {
  strong: [
    'beperking van .. verwerking',
    'recht op beperking',
    'verwerking .. beperken|beperkt|beperking|opschorten|opgeschort|stilleggen|bevriezen',
    'beperk|beperkt .. verwerking|gebruik',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 18',
    'beroep .. artikel|art 18',
    'bevries|bevriest|bevriezen|blokkeer|blokkeren|parkeer .. gegevens|account|dossier|data|profiel',
    'gegevens|data|account|dossier|profiel .. bevriezen|bevroren|blokkeren|geblokkeerd|parkeren|stilzetten',
    'bewaren|bewaar|houden|houd .. niet .. gebruiken|gebruik|gebruikt|mee',
    'even|voorlopig|tijdelijk niets|niks|niet .. mee doen|gebruiken',
    'niet wissen|verwijderen .. niet gebruiken|aankomen',
    'restrict|restriction|restricting|limit .. processing|use',
    'right to|of restriction|restrict',
    'under|pursuant|per|accordance|exercise|exercising|invoke|invoking .. article|art 18',
    'freeze|lock|block|suspend|pause .. my|our|the|all .. data|account|records|file|details|information|profile',
    'my|the|our data|account|details|records|information .. frozen|locked|suspended|hold|restricted|ice',
    'keep|store|hold|retain .. not|without .. use|using|touch|process',
    'keep|store|retain .. but .. not',
    'do not delete .. do not use|touch',
    'put .. on hold|ice .. data|account|details',
  ],
  falseFriends: [
    'size|build|weight|volume restriction|restrictions|limit',
    'maximale|beperking|beperkt .. afmeting|formaat|printvolume|bestandsgrootte|assortiment',
    'order|bestelling .. on|in hold|wacht',
    'put|zet .. order|bestelling .. hold|pauze|wacht',
    'print|printer .. pauze|pause|paused|freezes|vastgelopen',
    'beperkte|limited oplage|edition|voorraad|stock|garantie|warranty',
  ],
}
