import { otherMachine, TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { buildInterventionReport, buildRecap } from '.';
import { documentsEn } from './texts.en';
import { documentsFr } from './texts.fr';
import type { DocumentBlock, DocumentLanguage, PrintedDocument } from './types';

const MACHINE = {
  entityRef: 'resource:default/hw-1',
  name: 'nantes-dpi-01',
  serialNumber: 'CZ1234',
  hostName: 'dpi01.chu.example',
  siteId: '440000289',
  siteName: 'Hôtel-Dieu',
};

/** HO, 4 hours, from Thursday 15:30: 2 h 30 min on the first day. */
function closedLog() {
  return new TestLog(terms('HO', '4H'))
    .register('2026-02-05 15:30', {
      title: 'Plus de réponse du serveur',
      description: 'Arrêté depuis la coupure.',
      machine: MACHINE,
    })
    .does('start-intervention', '2026-02-05 16:10', {
      input: {
        mode: 'on-site',
        technician: 'Hugo Lambert',
        employer: 'contractor',
      },
    })
    .does('end-intervention', '2026-02-05 16:50', {
      input: { workDone: 'Alimentation contrôlée.' },
    })
    .does('comment', '2026-02-05 17:00', {
      input: { comment: 'Entre nous', internal: true },
    })
    .does('restore', '2026-02-06 09:00', {
      input: { solution: 'Alimentation remplacée.' },
    })
    .does('approve', '2026-02-06 10:00', { input: { note: 'Merci' } });
}

function recapOf(
  log: TestLog,
  at: string,
  language: DocumentLanguage = 'fr',
): PrintedDocument {
  return buildRecap({
    number: 'INC-2026-000123',
    establishmentName: 'CHU de Nantes',
    events: log.events,
    language,
    issuedAt: log.instant(at),
  });
}

/** A section as lines that one can read; no-break spaces as spaces. */
function linesOf(document: PrintedDocument, title: string): string[] {
  const section = document.sections.find(one => one.title === title);
  if (!section) throw new Error(`No section "${title}"`);
  return section.blocks
    .flatMap(lineOf)
    .map(line => line.replace(/\u00a0/g, ' '));
}

function lineOf(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} = ${value}`);
    case 'table':
      return [...block.table.rows, block.table.total ?? []]
        .filter(row => row.length > 0)
        .map(row => row.join(' | '));
    case 'chart':
      return block.chart.bars.map(({ label, shown }) => `${label} = ${shown}`);
    default:
      return [block.text];
  }
}

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the closing recap', () => {
  const french = recapOf(closedLog(), '2026-02-06 10:00');
  const english = recapOf(closedLog(), '2026-02-06 10:00', 'en');

  it('says in a sentence what it comes to', () => {
    expect([french.title, english.title]).toEqual([
      'Récapitulatif de clôture',
      'Closing recap',
    ]);
    expect([french.summary, english.summary].map(plain)).toEqual([
      'Incident clôturé le ven. 6 févr. 2026 10:00 avec l’aval de Paul Girard (référent local). Délai consommé : 3 h 30 min sur 4 h, dans le délai.',
      'Incident closed on Fri 6 Feb 2026 10:00 with the approval of Paul Girard (local referent). Time consumed: 3 h 30 min of the 4 h granted, in time.',
    ]);
  });

  it('says which machine it is about and where, on which terms', () => {
    expect(linesOf(french, 'Machine')).toEqual([
      'Établissement = CHU de Nantes',
      'Lieu = Hôtel-Dieu',
      'Machine = nantes-dpi-01',
      'Constructeur et modèle = HPE ProLiant DL380 Gen10',
      'Catégorie = Serveur x86',
      'N° de série = CZ1234',
      'Nom d’hôte = dpi01.chu.example',
    ]);
    expect(linesOf(english, 'Terms of the contract')).toEqual([
      'Contract level = Out of warranty, vendor backed',
      'Service window = Working hours: Monday to Friday, 8:00 to 18:00, except public holidays',
      'Restore time (GTR) = 4H',
      'Value of the restore time = Contractual',
    ]);
  });

  it('says what was declared, when and by whom', () => {
    expect(linesOf(french, 'Incident')).toEqual([
      'Nature = Plus de réponse du serveur',
      'Ce qui a été déclaré = Arrêté depuis la coupure.',
      'Enregistré = jeu. 5 févr. 2026 15:30',
      'Par = Claire Morel (bénéficiaire)',
      'Voie = En ligne',
      'Priorité = P3',
      'Effet sur les soins = Un service travaille difficilement',
      'Urgence = Aujourd’hui : on tient quelques heures',
    ]);
  });

  it('says who intervened, where, from when to when, and what was done', () => {
    expect(linesOf(french, 'Interventions')).toEqual([
      'Intervention 1 : Sur site',
      'Lieu = Hôtel-Dieu',
      'Intervenant = Hugo Lambert (Titulaire)',
      'Début = jeu. 5 févr. 2026 16:10',
      'Fin = jeu. 5 févr. 2026 16:50',
      'Durée = 40 min',
      'Travaux effectués = Alimentation contrôlée.',
    ]);
  });

  it('tells the steps, and not what was said between them', () => {
    expect(linesOf(french, 'Déroulement')).toEqual([
      'ven. 6 févr. 2026 09:00 | Ada Roux (titulaire) a rétabli le service | Déclaré : machine de nouveau en service, OS prêt\nAlimentation remplacée.',
      'ven. 6 févr. 2026 10:00 | Paul Girard (référent local) a validé le rétablissement : ticket clôturé | Merci',
    ]);
    expect(JSON.stringify(french)).not.toContain('Entre nous');
  });

  it('says nothing of the statement where an older log holds none', () => {
    const older = closedLog();
    for (const { type, data } of older.events) {
      if (type === 'restore') delete data.backInOperation;
    }
    expect(linesOf(recapOf(older, '2026-02-06 10:00'), 'Déroulement')[0]).toBe(
      'ven. 6 févr. 2026 09:00 | Ada Roux (titulaire) a rétabli le service | Alimentation remplacée.',
    );
  });

  it('explains the time consumed, to the second', () => {
    expect(linesOf(french, 'Délai de rétablissement')).toEqual([
      'Accordé = 4 h',
      'Consommé = 3 h 30 min',
      'Restant = 30 min',
      'Service rétabli = ven. 6 févr. 2026 09:00',
      'Respect du délai = Dans le délai',
      'Comment ce délai est compté',
      'jeu. 5 févr. 2026 15:30 – 18:00 | Heures ouvrées | 2 h 30 min | ',
      'jeu. 5 févr. 2026 18:00 – ven. 6 févr. 2026 08:00 | Nuit |  | 14 h',
      'ven. 6 févr. 2026 08:00 – 09:00 | Heures ouvrées | 1 h | ',
      'ven. 6 févr. 2026 09:00 – 10:00 | Rétabli, en attente d’accord |  | 1 h',
      'Total |  | 3 h 30 min | 15 h',
    ]);
  });

  it('says who approved, and gives no reasons for a lateness there is not', () => {
    expect(linesOf(french, 'Aval de l’établissement')).toEqual([
      'Donné par = Paul Girard (référent local)',
      'Le = ven. 6 févr. 2026 10:00',
      'Note = Merci',
    ]);
    expect(french.sections.map(section => section.title)).not.toContain(
      'Raisons du retard',
    );
  });

  it('names no machine, person or intervention by an id', () => {
    for (const document of [french, english]) {
      const { issuedAt: _, ...said } = document;
      expect(JSON.stringify(said)).not.toMatch(
        /user:default|resource:default|intervention-\d|440000289|8c1f5a52/,
      );
    }
  });
});

describe('reasons for a lateness', () => {
  const late = (reason?: string) =>
    closedLog()
      .does('reopen', '2026-02-09 10:00', {
        input: { reason: 'La même panne est revenue' },
      })
      .does('restore', '2026-02-09 11:00', {
        input: { solution: 'Fond de panier', latenessReason: reason },
      })
      .does('approve', '2026-02-09 12:00');

  it('are those that were given, and what made the time run again', () => {
    const document = recapOf(
      late('Pièce introuvable en France'),
      '2026-02-09 12:00',
    );
    expect(linesOf(document, 'Raisons du retard')).toEqual([
      'Réouverture du lun. 9 févr. 2026 10:00 : La même panne est revenue',
      'lun. 9 févr. 2026 11:00, Ada Roux : Pièce introuvable en France',
    ]);
    expect(linesOf(document, 'Délai de rétablissement').slice(1, 3)).toEqual([
      'Consommé = 4 h 30 min',
      'Dépassement = 30 min',
    ]);
    expect(linesOf(document, 'Aval de l’établissement').slice(2)).toEqual([
      'Réouvertures = 1',
      'Rappel = Oui, présumé',
    ]);
  });

  it('are said not to have been given', () => {
    const log = new TestLog(terms('24x7', '4H'))
      .register('2026-02-05 15:30')
      .does('restore', '2026-02-05 20:00')
      .does('approve', '2026-02-05 21:00');
    expect(
      linesOf(
        recapOf(log, '2026-02-05 21:00', 'en'),
        'Reasons for the lateness',
      ),
    ).toEqual(['No reason was given.']);
  });
});

describe('the recap of a ticket that is not closed', () => {
  it('tells one that goes on up to now', () => {
    const log = new TestLog(terms('HO', '10H'))
      .register('2026-02-05 16:00')
      .does('request-suspension', '2026-02-05 17:00', {
        input: { until: '2026-02-06 12:00', reason: 'Salle fermée' },
      })
      .does('agree-suspension', '2026-02-05 17:30');
    const document = recapOf(log, '2026-02-06 09:00');
    expect(document.title).toBe('Récapitulatif d’un incident en cours');
    expect(plain(document.summary)).toBe(
      'Incident suspendu avec l’accord de l’établissement jusqu’au ven. 6 févr. 2026 12:00. Délai consommé à cette heure : 1 h 30 min sur 10 h.',
    );
    expect(linesOf(document, 'Délai de rétablissement')).toContain(
      'jeu. 5 févr. 2026 17:30 – ven. 6 févr. 2026 09:00 | Suspension accordée par Paul Girard |  | 15 h 30 min',
    );
    expect(linesOf(document, 'Aval de l’établissement')).toEqual([
      'L’aval n’a pas été donné.',
    ]);
  });

  it('says of a cancelled one that it counts in no rate', () => {
    const log = new TestLog(terms('HO', '4H'))
      .register('2026-02-05 16:00')
      .does('cancel', '2026-02-05 17:00', {
        role: 'local-referent',
        input: { kind: 'duplicate', otherTicket: 'INC-2026-000122' },
      });
    const document = recapOf(log, '2026-02-05 18:00');
    expect(plain(document.summary)).toBe(
      'Incident annulé le jeu. 5 févr. 2026 17:00 avec l’accord de Paul Girard (référent local) : il ne compte dans aucun taux.',
    );
    expect(linesOf(document, 'Délai de rétablissement')).toContain(
      'Respect du délai = N’est plus mesuré : l’incident est hors des taux.',
    );
  });
});

it('tells times overseas as the clocks show there, and the delay as indicative', () => {
  const log = new TestLog(terms('HO', '4H', 'RE'))
    .register('2026-02-05 09:00')
    .does('restore', '2026-02-05 10:00')
    .does('approve', '2026-02-05 11:00');
  const document = recapOf(log, '2026-02-05 11:00');
  expect(plain(document.timeNote)).toBe(
    'Les heures sont celles du site : La Réunion, heure de La Réunion.',
  );
  expect(linesOf(document, 'Incident')).toContain(
    'Enregistré = jeu. 5 févr. 2026 09:00',
  );
  expect(plain(document.summary)).toContain(
    'Délai consommé : 1 h sur 4 h, à titre indicatif.',
  );
});

it('says of a text that was taken out that it was there', () => {
  const log = closedLog();
  const events = log.events.map(event =>
    event.type === 'restore'
      ? { ...event, data: { ...event.data, solution: '' } }
      : event,
  );
  const said = (language: DocumentLanguage) =>
    JSON.stringify(
      buildRecap({
        number: 'INC-2026-000123',
        establishmentName: 'CHU de Nantes',
        events,
        language,
        issuedAt: log.instant('2026-02-06 10:00'),
      }),
    );
  expect(said('fr')).toContain('[retiré]');
  expect(said('en')).toContain('[removed]');
});

describe('the report of an intervention', () => {
  const reportOf = (log: TestLog, id = 'intervention-2') =>
    buildInterventionReport(
      {
        number: 'INC-2026-000123',
        establishmentName: 'CHU de Nantes',
        events: log.events,
        language: 'fr',
        issuedAt: log.instant('2026-02-06 10:00'),
      },
      id,
    );

  it('tells the ticket as it was when the work ended', () => {
    const report = reportOf(closedLog())!;
    expect([report.reference, report.issued].map(plain)).toEqual([
      'INC-2026-000123, intervention 1',
      'Établi le jeu. 5 févr. 2026 16:50',
    ]);
    expect(plain(report.summary)).toBe(
      'Intervention de Hugo Lambert, 40 min, du jeu. 5 févr. 2026 16:10 au jeu. 5 févr. 2026 16:50.',
    );
    expect(linesOf(report, 'À l’issue de l’intervention')).toEqual([
      'État de l’incident = En cours',
      'Délai consommé à cette heure : 1 h 20 min sur 4 h.',
    ]);
    expect(report.signatures.map(({ party }) => party)).toEqual([
      'Pour l’établissement',
      'Pour le titulaire',
    ]);
  });

  it('is none while the work goes on, nor of another ticket’s work', () => {
    const log = new TestLog(terms('HO', '4H'))
      .register('2026-02-05 15:30')
      .does('start-intervention', '2026-02-05 16:10');
    expect(reportOf(log)).toBeUndefined();
    expect(reportOf(closedLog(), 'intervention-9')).toBeUndefined();
  });

  it('says that work went on after the window closed, and who ordered it to stop', () => {
    const log = new TestLog(terms('HO', '4H'))
      .register('2026-02-05 15:30', { machine: MACHINE })
      .does('start-intervention', '2026-02-05 17:00')
      .does('order-stop', '2026-02-05 19:00', {
        input: { reason: 'Fermeture de la salle' },
      })
      .does('end-intervention', '2026-02-05 19:10');
    const lines = linesOf(reportOf(log)!, 'Intervention');
    expect(lines).toContain(
      'Hors plage = Poursuivie après la fermeture, jeu. 5 févr. 2026 18:00 : ces heures ne sont pas consommées (CCTP 2.1.22).',
    );
    expect(lines).toContain(
      'Arrêt ordonné par l’établissement = jeu. 5 févr. 2026 19:00 : Fermeture de la salle',
    );
  });
});

describe('what is told of the work at the machine', () => {
  const log = () =>
    new TestLog(terms('HO', '4H'))
      .register('2026-02-05 15:30', { machine: MACHINE })
      .does('announce-visit', '2026-02-05 15:40', {
        input: { expectedAt: '2026-02-05T15:00:00Z' },
      })
      .does('choose-data-media', '2026-02-05 15:50', {
        role: 'local-referent',
        input: { choice: 'destroyed' },
      })
      .does('start-intervention', '2026-02-05 16:10', {
        input: {
          mode: 'on-site',
          technician: 'Léa Fontaine',
          employer: 'subcontractor',
          company: 'Ouest Maintenance',
          place: 'Salle 2, baie 7',
        },
      })
      .does('replace-part', '2026-02-05 16:30', {
        input: {
          interventionId: 'intervention-4',
          component: 'disk',
          reference: '872479-B21',
          condition: 'refurbished-certified',
          serialRemoved: 'S4X0A1',
          serialInstalled: 'S4X0B7',
          holdsData: true,
          removedPart: 'destroyed',
          certificate: 'BROY-118',
        },
        facts: { chosen: 'destroyed' },
      })
      .does('end-intervention', '2026-02-05 16:50', {
        input: {
          interventionId: 'intervention-4',
          workDone: 'Disque remplacé.',
          component: 'disk',
          firmwareBefore: 'HPG3',
          firmwareAfter: 'HPG4',
          osParametersRestored: true,
          waste: ['packaging', 'weee'],
          wasteRemoved: 'Un emballage repris.',
          damageTo: ['goods'],
          damage: 'Une dalle fendue.',
        },
      });
  const told = [
    'Lieu = Hôtel-Dieu, Salle 2, baie 7',
    'Intervenant = Léa Fontaine (Sous-traitant, Ouest Maintenance)',
    'Composant en cause = Disque',
    'Micrologiciel avant = HPG3',
    'Micrologiciel après = HPG4',
    'Paramètres du système = Remis en place, système prêt',
    'Déchets enlevés = emballages, DEEE : Un emballage repris.',
    'Dommages aux personnes ou aux biens = biens : Une dalle fendue.',
    'Disque 872479-B21 (reconditionnée et certifiée) | S4X0A1 | S4X0B7 | Détruite, avec certificat\nCertificat BROY-118\nChoix de l’établissement : Détruite, avec certificat',
  ];

  it('is in the recap, with the choice about data media and who was announced (C2, C12, CI19, A5)', () => {
    const recap = recapOf(log(), '2026-02-05 17:00');
    expect(linesOf(recap, 'Interventions')).toEqual(
      expect.arrayContaining(told),
    );
    const course = linesOf(recap, 'Déroulement').join('\n');
    expect(course).toContain('a annoncé une venue sur site');
    expect(course).toContain('Attendue le jeu. 5 févr. 2026 16:00');
    expect(course).toContain(
      'a choisi ce que deviennent les supports de données | Détruite, avec certificat',
    );
  });

  it('says what an older report says, which has no kinds', () => {
    const older = log();
    for (const { type, data } of older.events) {
      if (type === 'end-intervention') {
        delete data.waste;
        delete data.damageTo;
      }
    }
    expect(
      linesOf(recapOf(older, '2026-02-05 17:00'), 'Interventions'),
    ).toEqual(
      expect.arrayContaining([
        'Déchets enlevés = Un emballage repris.',
        'Dommages aux personnes ou aux biens = Une dalle fendue.',
      ]),
    );
  });

  it('is whole in the report, whenever a part was recorded (C2)', () => {
    const part = {
      interventionId: 'intervention-4',
      component: 'power',
      reference: '865414-B21',
      condition: 'new-original',
      holdsData: false,
      removedPart: 'taken-back',
    } as const;
    const completed = log()
      .does('replace-part', '2026-02-05 17:40', { input: part })
      .does('start-intervention', '2026-02-05 17:45')
      .does('replace-part', '2026-02-05 17:50', {
        input: {
          ...part,
          interventionId: 'intervention-8',
          reference: 'OTHER-1',
        },
      });
    const report = buildInterventionReport(
      {
        number: 'INC-2026-000123',
        establishmentName: 'CHU de Nantes',
        events: completed.events,
        language: 'fr',
        issuedAt: completed.instant('2026-02-05 18:00'),
      },
      'intervention-4',
    )!;
    const lines = linesOf(report, 'Intervention');
    expect(lines).toEqual(
      expect.arrayContaining([
        ...told,
        'Alimentation 865414-B21 (neuve d’origine) | – | – | Reprise en l’état',
        'Compte rendu complété le jeu. 5 févr. 2026 17:40 : une pièce de cette intervention a été enregistrée après sa fin.',
      ]),
    );
    expect(JSON.stringify(lines)).not.toContain('OTHER-1');
  });

  it('tells the diagnosis, the other machines and the workaround in the report (C2)', () => {
    const report = buildInterventionReport(
      {
        number: 'INC-2026-000123',
        establishmentName: 'CHU de Nantes',
        events: new TestLog(terms('HO', '4H'))
          .register('2026-02-05 15:30', {
            machine: MACHINE,
            otherMachines: [otherMachine('nantes-dpi-02', terms('HO', '4H'))],
          })
          .does('qualify', '2026-02-05 15:35', {
            input: { diagnosis: 'Alimentation 2 en défaut.' },
          })
          .does('start-intervention', '2026-02-05 16:10')
          .does('propose-workaround', '2026-02-05 16:20', {
            input: { workaround: 'Une alimentation sur deux.' },
          })
          .does('end-intervention', '2026-02-05 16:50').events,
        language: 'fr',
        issuedAt: '2026-02-05T16:00:00Z',
      },
      'intervention-3',
    )!;
    expect(linesOf(report, 'Incident')).toContain(
      'Diagnostic = Alimentation 2 en défaut.',
    );
    expect(linesOf(report, 'Machine').join()).toContain(
      'Autres machines concernées = nantes-dpi-02',
    );
    expect(linesOf(report, 'À l’issue de l’intervention')).toContain(
      'Solution de contournement = Une alimentation sur deux. (proposée, en attente de réponse)',
    );
  });

  it('is in the report of the intervention', () => {
    const report = buildInterventionReport(
      {
        number: 'INC-2026-000123',
        establishmentName: 'CHU de Nantes',
        events: log().events,
        language: 'fr',
        issuedAt: log().instant('2026-02-05 17:00'),
      },
      'intervention-4',
    )!;
    expect(linesOf(report, 'Intervention')).toEqual(
      expect.arrayContaining(told),
    );
  });
});

describe('the texts of the documents', () => {
  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string) =>
      [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
    for (const [key, text] of Object.entries(documentsEn)) {
      expect([
        key,
        placeholders(documentsFr[key as keyof typeof documentsEn]),
      ]).toEqual([key, placeholders(text)]);
    }
  });

  it('never let a French line break before its punctuation', () => {
    for (const text of Object.values(documentsFr)) {
      expect(text).not.toMatch(/[ \w][:;?!»](\s|$)/);
    }
  });
});
