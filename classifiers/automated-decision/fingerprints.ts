import type { Fingerprints } from '../reading/fingerprints.ts'

/** Article 22: no decision about a person by a machine alone; a human looks again. */
export const fingerprints: Fingerprints = {
  strong: [
    'menselijke tussenkomst|beoordeling|blik|controle',
    'recht op menselijke',
    'grond|krachtens|ingevolge|conform|volgens|overeenkomstig .. artikel|art 22',
    'beroep .. artikel|art 22',
    'uitsluitend|louter|enkel|alleen|volledig .. geautomatiseerd|geautomatiseerde|automatisch .. besluit|besluiten|besluitvorming|beslissing|verwerking',
    'door .. computer|algoritme|systeem|machine|robot|software .. geweigerd|afgewezen|besloten|beslist|bepaald|beoordeeld',
    'computer|algoritme|systeem|machine|robot|software .. mij .. geweigerd|afgewezen|weigert|afwijst|blokkeert|geblokkeerd',
    'mens|iemand|medewerker|persoon .. vlees .. bloed',
    'echt|echte mens|persoon|medewerker .. kijkt|kijken|bekijkt|beoordeelt|beoordelen|naar',
    'human intervention|review|oversight',
    'human being|person .. look|review|decide|reconsider',
    'under|pursuant|per|accordance|exercise|exercising|invoke|invoking .. article|art 22',
    'solely|purely|fully|entirely .. automated|automatic .. decision|processing',
    'automated decision|decisions',
    'decided|refused|rejected|declined|blocked|denied|made|flagged .. by .. computer|algorithm|machine|system|bot|software|robot|ai',
    'computer|algorithm|machine|bot|robot|ai .. refused|rejected|declined|blocked|denied|decided|flagged .. me|my',
    'somebody|someone|person .. flesh .. blood',
    'flesh and blood',
    'real|actual person|human .. look|review|check|decide',
    'logic involved|behind',
  ],
  falseFriends: [
    'bedoeld|genoemd in artikel|art 22',
    'referred|including|specified .. article|art 22',
    'print|printer|slicer profile|profiel|profielen|profiles',
    'automatische|automatic .. quote|offerte|prijsberekening|reparatie|repair|incasso|levelling',
    'mesh|model|bestand|file|stl|ontwerp|design .. afgekeurd|geweigerd|rejected|refused|weigert',
    'rejected|refused|afgekeurde|geweigerde .. mesh|model|bestand|file|stl|ontwerp|design',
    'human|person|someone|somebody|employee|colleague .. mesh|model|file|stl|design|drawing',
    'mens|iemand|medewerker|collega .. mesh|model|bestand|stl|ontwerp|tekening',
  ],
}
