// Made from openapi.yaml by `yarn openapi`; change that file instead.
export const spec = {
  openapi: '3.1.0',
  info: {
    title: 'itsm',
    version: '1',
    description:
      'The maintenance desk: establishments and their hardware under maintenance, and incident tickets with a contractual clock. Instants are ISO 8601 in UTC with whole seconds; durations are whole seconds. A person sees the establishments of their groups, and anything else answers 404.',
    license: {
      name: 'Apache-2.0',
      url: 'http://www.apache.org/licenses/LICENSE-2.0.html',
    },
  },
  servers: [
    {
      url: '/',
    },
  ],
  paths: {
    '/me': {
      get: {
        operationId: 'getMe',
        summary: 'Who I am here, and what I may see.',
        responses: {
          '200': {
            description: 'The person, as the contract knows them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Me',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/me/preferences': {
      get: {
        operationId: 'getPreferences',
        summary: 'How I want to be told of tickets.',
        responses: {
          '200': {
            description: 'My preferences, and what can be switched off.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessagePreferences',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      put: {
        operationId: 'savePreferences',
        summary: 'Say how I want to be told of tickets.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MessagePreferencesInput',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'My preferences as they are now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessagePreferences',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/messages': {
      get: {
        operationId: 'listMessages',
        summary:
          'What was sent, waits or could not be sent, the newest first; for the contractor and the coordinator.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description: 'Only messages in this state.',
            schema: {
              $ref: '#/components/schemas/MessageState',
            },
          },
          {
            name: 'kind',
            in: 'query',
            description: 'Only messages of this kind.',
            schema: {
              $ref: '#/components/schemas/MessageKind',
            },
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of messages.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MessagePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/messages/resend': {
      post: {
        operationId: 'resendMessages',
        summary:
          'Let dead messages be tried again: some by their ids, or all of a kind; for the contractor.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MessageResend',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What was done with those that were dead.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['resent', 'readdressed'],
                  properties: {
                    resent: {
                      description: 'How many are tried again.',
                      type: 'integer',
                    },
                    readdressed: {
                      description:
                        'For how many, which had nobody to go to, a recipient is looked for anew.',
                      type: 'integer',
                    },
                  },
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/colleagues': {
      get: {
        operationId: 'listColleagues',
        summary:
          "The contractor's people and teams, to hand a ticket to; for the contractor's people. People first, then teams, by name.",
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of people and teams.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ColleaguePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments': {
      get: {
        operationId: 'listEstablishments',
        summary: 'The establishments in my scope, by name.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of establishments.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstablishmentPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}': {
      get: {
        operationId: 'getEstablishment',
        summary: 'An establishment and its sites.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        responses: {
          '200': {
            description: 'The establishment.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Establishment',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/ticket-counts': {
      get: {
        operationId: 'countTicketsByEstablishment',
        summary:
          'How many incidents of some establishments are open, and late.',
        parameters: [
          {
            name: 'establishment',
            in: 'query',
            required: true,
            description: 'Legal FINESS; those out of scope are left out.',
            schema: {
              type: 'array',
              minItems: 1,
              maxItems: 200,
              items: {
                $ref: '#/components/schemas/Finess',
              },
            },
            style: 'form',
            explode: true,
          },
        ],
        responses: {
          '200': {
            description: 'The counts, of each that is in scope.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstablishmentTicketCountsList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/local-referents': {
      get: {
        operationId: 'listLocalReferents',
        summary:
          "The local referents of the contract, from the catalog's groups.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        responses: {
          '200': {
            description: 'The referents, by name.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LocalReferentList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/rules': {
      get: {
        operationId: 'getEstablishmentRules',
        summary:
          'The rules of an establishment, every version of them, and who accepted which.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/EstablishmentRules',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'publishRule',
        summary:
          'A new rule, or the next version of one, which asks everybody to accept it anew; by the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/RuleInput',
              },
            },
          },
        },
        responses: {
          '201': {
            $ref: '#/components/responses/EstablishmentRules',
          },
          '409': {
            $ref: '#/components/responses/RulesConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/rules/acceptances': {
      post: {
        operationId: 'acceptRules',
        summary:
          "A person of the contractor's accepts versions of rules, for themselves.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/RuleAcceptanceInput',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/EstablishmentRules',
          },
          '409': {
            $ref: '#/components/responses/RulesConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/rules/{ruleId}/withdrawal': {
      post: {
        operationId: 'withdrawRule',
        summary:
          'The rule holds no more from today on; on its latest version, by the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            name: 'ruleId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 36,
            },
          },
        ],
        responses: {
          '201': {
            $ref: '#/components/responses/EstablishmentRules',
          },
          '409': {
            $ref: '#/components/responses/RulesConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/profile': {
      get: {
        operationId: 'getEstablishmentProfile',
        summary:
          "Whom to call at an establishment, what it has chosen once for all visits, and who of the contractor's people is its single contact.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
        ],
        responses: {
          '200': {
            description: 'The profile; its revision is also the ETag.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstablishmentProfile',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/contacts': {
      put: {
        operationId: 'writeContacts',
        summary:
          'The points of contact, all of them, in the order in which to call; by the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/IfMatch',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ProfilePart',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/EstablishmentProfile',
          },
          '409': {
            $ref: '#/components/responses/ProfileConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/standing-choices': {
      put: {
        operationId: 'writeStandingChoices',
        summary:
          'What the establishment has chosen once for all visits: what becomes of its data media, and remarks; by the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/IfMatch',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ProfilePart',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/EstablishmentProfile',
          },
          '409': {
            $ref: '#/components/responses/ProfileConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/single-contact': {
      put: {
        operationId: 'writeSingleContact',
        summary:
          "The contractor's single permanent contact; by the contractor.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/IfMatch',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ProfilePart',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/EstablishmentProfile',
          },
          '409': {
            $ref: '#/components/responses/ProfileConflict',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/changes': {
      get: {
        operationId: 'listEstablishmentChanges',
        summary:
          "Who changed what on an establishment's page, the latest first.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of changes.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstablishmentChangePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/access-log': {
      get: {
        operationId: 'listAccessLog',
        summary:
          'Who of the staff that serve all looked at what of it, the latest first.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            name: 'person',
            in: 'query',
            description: 'Only this person, by entity reference.',
            allowReserved: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 255,
            },
          },
          {
            name: 'from',
            in: 'query',
            description: 'From this instant on.',
            schema: {
              $ref: '#/components/schemas/Instant',
            },
          },
          {
            name: 'until',
            in: 'query',
            description: 'Before this instant.',
            schema: {
              $ref: '#/components/schemas/Instant',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description:
              'A page of looks; one for a person, a thing and an hour.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AccessLogPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines': {
      get: {
        operationId: 'listMachines',
        summary: 'The hardware in my scope, by name.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'category',
            in: 'query',
            description: 'Only this category of hardware.',
            schema: {
              $ref: '#/components/schemas/HardwareCategory',
            },
          },
          {
            name: 'level',
            in: 'query',
            description:
              "Only this contract level, as of today at the machine's site.",
            schema: {
              $ref: '#/components/schemas/ContractLevel',
            },
          },
          {
            name: 'endsWithin',
            in: 'query',
            description:
              'Only machines covered today whose level ends within so many days, today included.',
            schema: {
              $ref: '#/components/schemas/CoverageHorizon',
            },
          },
          {
            name: 'lost',
            in: 'query',
            description:
              'With endsWithin, only those that are then not covered.',
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'notice',
            in: 'query',
            description:
              'Only machines of which an obsolescence notice is told, in this state or in any.',
            schema: {
              $ref: '#/components/schemas/NoticeFilter',
            },
          },
          {
            name: 'endOfLife',
            in: 'query',
            description:
              'Only machines whose model this record of ends of life is about, and of which no notice is told or drafted.',
            schema: {
              $ref: '#/components/schemas/LifecycleRecordId',
            },
          },
          {
            name: 'entity',
            in: 'query',
            description:
              'Only the machine of this Resource of the catalog, which others than the fleet wrote.',
            schema: {
              $ref: '#/components/schemas/CatalogReference',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of machines.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachinePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/adoption-faults': {
      get: {
        operationId: 'listAdoptionFaults',
        summary:
          'Resources of the catalog in my scope that carry spec.hardware and are not machines of the fleet, or not as a whole, and why. Those of no establishment are for who sees all of them.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of them, by reference.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AdoptionFaultPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/composition': {
      get: {
        operationId: 'getFleetComposition',
        summary:
          'What the hardware in my scope is made of today, by level and category, what ends of it, and the class of the fleet.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
        ],
        responses: {
          '200': {
            description: 'Counts of machines, each by the day at its own site.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/FleetComposition',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/changes': {
      get: {
        operationId: 'listMachineChanges',
        summary:
          "Machines changed since a cursor, oldest change first; for the catalog's own process: only the credentials of the catalog plugin are taken (subject plugin:catalog), any other service gets 403.",
        parameters: [
          {
            name: 'after',
            in: 'query',
            description: 'The cursor of the last change already known.',
            schema: {
              type: 'string',
              maxLength: 200,
            },
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of changes.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachineChangePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/of-entity': {
      get: {
        operationId: 'getMachineOfEntity',
        summary:
          "The machine of a Resource that others than the fleet wrote, for the catalog's own process, as the changes are. 404 where the fleet has not adopted it.",
        parameters: [
          {
            name: 'entity',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/CatalogReference',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The machine.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Machine',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/export': {
      get: {
        operationId: 'exportMachines',
        summary:
          'The same machines as a workbook, all of them, in the format that an import takes.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'category',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/HardwareCategory',
            },
          },
          {
            name: 'level',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/ContractLevel',
            },
          },
          {
            name: 'endsWithin',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/CoverageHorizon',
            },
          },
          {
            name: 'lost',
            in: 'query',
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'notice',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/NoticeFilter',
            },
          },
          {
            $ref: '#/components/parameters/SheetLanguage',
          },
        ],
        responses: {
          '200': {
            description: 'The workbook, as it is read.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/labels.pdf': {
      get: {
        operationId: 'getMachineLabels',
        summary:
          'The labels of machines in my scope, by name, as sheets to print; each has a code that opens the declaration of an incident of its machine. 280 at most.',
        parameters: [
          {
            name: 'machine',
            in: 'query',
            description: 'Only these machines.',
            schema: {
              type: 'array',
              maxItems: 280,
              items: {
                type: 'string',
                minLength: 1,
                maxLength: 100,
              },
            },
            style: 'form',
            explode: true,
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'category',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/HardwareCategory',
            },
          },
          {
            name: 'level',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/ContractLevel',
            },
          },
          {
            name: 'endsWithin',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/CoverageHorizon',
            },
          },
          {
            name: 'lost',
            in: 'query',
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'notice',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/NoticeFilter',
            },
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/Pdf',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/import': {
      post: {
        operationId: 'importMachines',
        summary:
          'Import an inventory workbook. All or nothing: with an error in any cell, nothing changes and the answer lists the errors.',
        parameters: [
          {
            name: 'dryRun',
            in: 'query',
            description:
              'Check and say what would change, without changing it.',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
        ],
        requestBody: {
          required: true,
          description: 'The workbook, 10 MB at most.',
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
              {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
          },
        },
        responses: {
          '200': {
            description: 'What changed, or would change.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ImportReport',
                },
              },
            },
          },
          '422': {
            description: 'The workbook has errors; nothing changed.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ImportReport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}': {
      get: {
        operationId: 'getMachine',
        summary: 'A machine, its level today and what changes next.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        responses: {
          '200': {
            description: 'The machine.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Machine',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/label.pdf': {
      get: {
        operationId: 'getMachineLabel',
        summary:
          'The label of a machine, on a page of its own size, with a code that opens the declaration of an incident of it.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/Pdf',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/terms': {
      get: {
        operationId: 'getMachineTerms',
        summary:
          'What was, is and will be owed for a machine, and who wrote its terms when.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        responses: {
          '200': {
            description: 'The terms over time.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachineTermsOverTime',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/history': {
      get: {
        operationId: 'getMachineHistory',
        summary:
          'The incidents of a machine in figures, and its interventions, those of its latest ticket first. The limit counts tickets.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'What happened to it.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachineHistory',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports': {
      get: {
        operationId: 'listImports',
        summary: 'Inventories given in, the latest first.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of imports.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImportPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'createImport',
        summary:
          'Give in an inventory: the file is read and kept, and nothing of the fleet changes. For the local referent and the contractor.',
        parameters: [
          {
            name: 'establishment',
            in: 'query',
            required: true,
            description: 'Whose inventory it is (legal FINESS).',
            schema: {
              $ref: '#/components/schemas/Finess',
            },
          },
          {
            name: 'fileName',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 255,
            },
          },
        ],
        requestBody: {
          required: true,
          description: 'The workbook or the CSV file, 10 MB at most.',
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
              {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            'text/csv': {
              schema: {
                type: 'string',
                format: 'binary',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The import, with what its columns are taken for.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImport',
                },
              },
            },
          },
          '413': {
            description: 'The file is too large.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Error',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/bulk-edits': {
      post: {
        operationId: 'createBulkEdit',
        summary:
          'Change several machines of one establishment at once. It is kept as an inventory that says those changes alone, compared with the fleet, and nothing changes before it is applied. For the local referent and the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/SheetLanguage',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/BulkEdit',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The import, with its counts.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/template': {
      get: {
        operationId: 'getImportTemplate',
        summary:
          'The workbook to fill in: headers, lists and explanations, with the machines of the establishment where they are asked for.',
        parameters: [
          {
            name: 'establishment',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/Finess',
            },
          },
          {
            name: 'machines',
            in: 'query',
            description: 'Whether the machines known so far are in it.',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
          {
            $ref: '#/components/parameters/SheetLanguage',
          },
        ],
        responses: {
          '200': {
            description: 'The workbook.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}': {
      get: {
        operationId: 'getImport',
        summary: 'An import, its state, and how far the work on it has come.',
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
        ],
        responses: {
          '200': {
            description: 'The import.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}/check': {
      post: {
        operationId: 'checkImport',
        summary:
          "Compare the file with the fleet, line by line, by what its columns are said to be. The mapping is remembered for the establishment's next file; nothing of the fleet changes.",
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ImportCheck',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The import, with its counts.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}/lines': {
      get: {
        operationId: 'listImportLines',
        summary: 'What becomes of each line, and of each machine without one.',
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
          {
            name: 'outcome',
            in: 'query',
            description: 'Only these.',
            schema: {
              type: 'array',
              maxItems: 6,
              items: {
                $ref: '#/components/schemas/LineOutcome',
              },
            },
            style: 'form',
            explode: true,
          },
          {
            $ref: '#/components/parameters/SheetLanguage',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: "A page of lines, in the file's order.",
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ImportLinePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}/apply': {
      post: {
        operationId: 'applyImport',
        summary:
          'Do what the check said, all of it in one transaction; where the fleet has changed since, nothing, and 409.',
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ImportApplication',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The import, applied.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/InventoryImport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}/file': {
      get: {
        operationId: 'getImportFile',
        summary: 'The file as it was given in.',
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
        ],
        responses: {
          '200': {
            description: 'The file.',
            content: {
              'application/octet-stream': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/imports/{importId}/corrections': {
      get: {
        operationId: 'getImportCorrections',
        summary: 'The same file, with what is wrong written beside the cells.',
        parameters: [
          {
            $ref: '#/components/parameters/ImportId',
          },
          {
            $ref: '#/components/parameters/SheetLanguage',
          },
        ],
        responses: {
          '200': {
            description: 'The file.',
            content: {
              'application/octet-stream': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/calls': {
      get: {
        operationId: 'listCalls',
        summary: "Calls to the contractor's desk, the latest first.",
        parameters: [
          {
            name: 'establishment',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/Finess',
            },
          },
          {
            name: 'from',
            description: 'Received from this instant on.',
            in: 'query',
            schema: {
              type: 'string',
              maxLength: 40,
            },
          },
          {
            name: 'to',
            description: 'Received before this instant.',
            in: 'query',
            schema: {
              type: 'string',
              maxLength: 40,
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of calls.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SupportCallPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'logCall',
        summary:
          "Logs a call that was answered without a ticket; by the contractor's desk. A registration by phone logs its own.",
        parameters: [
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/SupportCallInput',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The call as it is logged.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SupportCall',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/calls/export': {
      get: {
        operationId: 'exportCalls',
        summary:
          'The same calls as a workbook, all of them, in the same order.',
        parameters: [
          {
            name: 'establishment',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/Finess',
            },
          },
          {
            name: 'from',
            description: 'Received from this instant on.',
            in: 'query',
            schema: {
              type: 'string',
              maxLength: 40,
            },
          },
          {
            name: 'to',
            description: 'Received before this instant.',
            in: 'query',
            schema: {
              type: 'string',
              maxLength: 40,
            },
          },
          {
            name: 'language',
            in: 'query',
            description: 'The language of the headers and the words.',
            schema: {
              type: 'string',
              enum: ['fr', 'en'],
              default: 'fr',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The workbook.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/calls/{callId}/redactions': {
      post: {
        operationId: 'redactCall',
        summary:
          'Takes texts out of a call that should not stand in it, patient data above all; the call stays, and says who removed what, when and why.',
        parameters: [
          {
            name: 'callId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 40,
            },
          },
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/SupportCallRedactionInput',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The call without them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SupportCall',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets': {
      get: {
        operationId: 'listTickets',
        summary: 'Tickets in my scope.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description:
              'Only these states; open means registered, in progress, suspended or restored.',
            schema: {
              type: 'array',
              maxItems: 8,
              items: {
                oneOf: [
                  {
                    $ref: '#/components/schemas/TicketState',
                  },
                  {
                    type: 'string',
                    enum: ['open'],
                  },
                ],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'machine',
            in: 'query',
            description: 'Only tickets of this machine.',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          {
            name: 'mediation',
            in: 'query',
            description: '`pending`: with a mediation that waits for somebody.',
            schema: {
              type: 'string',
              enum: ['pending'],
            },
          },
          {
            $ref: '#/components/parameters/AgeFrom',
          },
          {
            $ref: '#/components/parameters/AgeUnder',
          },
          {
            name: 'timing',
            in: 'query',
            description:
              'late: more than the restore time is consumed; warning: three quarters are, and it is not late.',
            schema: {
              type: 'string',
              enum: ['late', 'warning'],
            },
          },
          {
            name: 'work',
            in: 'query',
            description:
              "mine: held by me where I am of the contractor's, else declared by me; to-agree: my own word is waited for, by my role at the establishment and the policy of the portal; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited.",
            schema: {
              type: 'string',
              enum: [
                'mine',
                'to-agree',
                'queue',
                'to-chase',
                'awaiting-approval',
              ],
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'sort',
            in: 'query',
            description:
              'newest registered first, the next to be late first, or the approval awaited longest first.',
            schema: {
              type: 'string',
              enum: ['newest', 'due', 'approval'],
              default: 'newest',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of tickets.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TicketPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'registerTicket',
        summary: 'Register an incident; its clock starts now.',
        parameters: [
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TicketRegistration',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The ticket.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Ticket',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/counts': {
      get: {
        operationId: 'countTickets',
        summary:
          'How many tickets each view of the list holds; 1,000 means that or more.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
        ],
        responses: {
          '200': {
            description: 'The counts.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TicketCounts',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/export': {
      get: {
        operationId: 'exportTickets',
        summary:
          'The same tickets as a workbook, all of them, in the same order.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description:
              'Only these states; open means registered, in progress, suspended or restored.',
            schema: {
              type: 'array',
              maxItems: 8,
              items: {
                oneOf: [
                  {
                    $ref: '#/components/schemas/TicketState',
                  },
                  {
                    type: 'string',
                    enum: ['open'],
                  },
                ],
              },
            },
            style: 'form',
            explode: true,
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'machine',
            in: 'query',
            description: 'Only tickets of this machine.',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          {
            $ref: '#/components/parameters/AgeFrom',
          },
          {
            $ref: '#/components/parameters/AgeUnder',
          },
          {
            name: 'timing',
            in: 'query',
            description:
              'late: more than the restore time is consumed; warning: three quarters are, and it is not late.',
            schema: {
              type: 'string',
              enum: ['late', 'warning'],
            },
          },
          {
            name: 'work',
            in: 'query',
            description:
              "mine: held by me where I am of the contractor's, else declared by me; to-agree: my own word is waited for, by my role at the establishment and the policy of the portal; queue: the contractor's move, held by nobody, of my teams or of none; to-chase: the day to ask the maker again has come; awaiting-approval: its approval can be given and is awaited.",
            schema: {
              type: 'string',
              enum: [
                'mine',
                'to-agree',
                'queue',
                'to-chase',
                'awaiting-approval',
              ],
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'sort',
            in: 'query',
            description:
              'newest registered first, the next to be late first, or the approval awaited longest first.',
            schema: {
              type: 'string',
              enum: ['newest', 'due', 'approval'],
              default: 'newest',
            },
          },
          {
            name: 'language',
            in: 'query',
            description: 'The language of the headers and the words.',
            schema: {
              type: 'string',
              enum: ['fr', 'en'],
              default: 'fr',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The workbook, as it is read.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/preview': {
      post: {
        operationId: 'previewTicket',
        summary:
          'What registering now would give: priority, terms, due time, and the open tickets of the same machine.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/TicketPreviewRequest',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The preview; nothing is kept.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TicketPreview',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}': {
      get: {
        operationId: 'getTicket',
        summary: 'A ticket with its log, its clock and the acts open to me.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
        ],
        responses: {
          '200': {
            description: 'The ticket; its version is also the ETag.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Ticket',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/explanation': {
      get: {
        operationId: 'explainTicket',
        summary:
          'The stretches of time counted and not counted, each with its reason.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
        ],
        responses: {
          '200': {
            description: 'The stretches, which add up to the time consumed.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Explanation',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/recap.pdf': {
      get: {
        operationId: 'getRecap',
        summary: 'The recap of a ticket, as a PDF to keep.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/Pdf',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/interventions/{interventionId}/report.pdf': {
      get: {
        operationId: 'getInterventionReport',
        summary:
          'The report of an intervention that has ended, as a PDF to keep.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
          {
            name: 'interventionId',
            in: 'path',
            required: true,
            description:
              "The intervention's id, as the log of the ticket has it.",
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/Pdf',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/acts/{act}': {
      post: {
        operationId: 'actOnTicket',
        summary:
          "Do an act of the workflow. What it takes, who may do it and in which states is in the workflow's table (docs/workflow.md).",
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
          {
            name: 'act',
            in: 'path',
            required: true,
            schema: {
              $ref: '#/components/schemas/TicketAct',
            },
          },
          {
            name: 'If-Match',
            in: 'header',
            description:
              'The version of the ticket one looked at. Needed for every act but the appended ones (comments, interventions once work has begun).',
            schema: {
              type: 'string',
              pattern: '^(W/)?"?[0-9]{1,9}"?$',
            },
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              "A key of one's own making; the same key does the act once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                description: 'The input of the act.',
                additionalProperties: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The ticket after the act.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Ticket',
                },
              },
            },
          },
          '409': {
            description:
              'The ticket has moved on, or the act is not possible in its state. The answer carries the ticket as it is now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Conflict',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/attachments': {
      post: {
        operationId: 'attachFile',
        summary:
          'Attach a file to a ticket: an act of its log. Its content says what it is: JPEG, PNG, WebP, HEIC, PDF, text in UTF-8, DOCX, XLSX, ODT and ODS without macros, ZIP, GZ, MP4. Patient data has no place in it.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
          {
            name: 'fileName',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 1000,
            },
          },
          {
            name: 'internal',
            in: 'query',
            description: "For the eyes of one's own side.",
            schema: {
              type: 'boolean',
              default: false,
            },
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description:
              "A key of one's own making; the same key attaches once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          description: 'The file, 10 MB at most (configuration).',
          content: {
            'application/octet-stream': {
              schema: {
                type: 'string',
                format: 'binary',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The file is attached.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AttachmentReceipt',
                },
              },
            },
          },
          '409': {
            description: 'The ticket takes no file in its state.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Conflict',
                },
              },
            },
          },
          '413': {
            description: 'The file is too large.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Error',
                },
              },
            },
          },
          '415': {
            description: 'A kind of file that is not taken.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Error',
                },
              },
            },
          },
          '422': {
            description:
              "The file is empty, or there is no room: the ticket has as many or as large files as it takes, or the establishment's day has.",
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Error',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/attachments/{attachmentId}': {
      get: {
        operationId: 'getAttachment',
        summary:
          'The content of a file, to be kept and never to be shown in place.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
          {
            name: 'attachmentId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              pattern: '^a-[0-9]{1,9}$',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The file, under the type its content says.',
            content: {
              'application/octet-stream': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/tickets/{ticketId}/messages': {
      get: {
        operationId: 'listTicketMessages',
        summary:
          'What was sent about a ticket, to whom, and what became of it.',
        parameters: [
          {
            $ref: '#/components/parameters/TicketId',
          },
        ],
        responses: {
          '200': {
            description: 'The messages, the oldest first.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TicketMessages',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/staff': {
      get: {
        operationId: 'listStaff',
        summary:
          'The register of intervening staff, by name; for the contractor and the coordinator. An establishment is told who comes on its tickets.',
        parameters: [
          {
            $ref: '#/components/parameters/Text',
          },
          {
            name: 'active',
            in: 'query',
            description:
              'Only those in the register now, or only those who left it.',
            schema: {
              type: 'boolean',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of the register.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/StaffPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'addStaffMember',
        summary: 'Add somebody to the register; for the contractor.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: "A key of one's own making; the same key adds once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/StaffInput',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The person, as the register has them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/StaffMember',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/staff/{staffId}': {
      post: {
        operationId: 'changeStaffMember',
        summary:
          'Change somebody of the register, or take them out of it; for the contractor.',
        parameters: [
          {
            name: 'staffId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 40,
            },
          },
          {
            name: 'If-Match',
            in: 'header',
            description: 'The version of the person one looked at; needed.',
            schema: {
              type: 'string',
              pattern: '^(W/)?"?[0-9]{1,9}"?$',
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/StaffInput',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The person after the change.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/StaffMember',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/end-of-life': {
      get: {
        operationId: 'getMachineEndOfLife',
        summary:
          "What is known of the end of a machine's model, and of its system.",
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        responses: {
          '200': {
            description: 'The records that hold; none where nothing is known.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachineEndOfLife',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/end-of-life/models': {
      get: {
        operationId: 'listModelsAtRisk',
        summary:
          'Models that come to their end, or versions of software, with the machines in scope that have them; the soonest end first.',
        parameters: [
          {
            name: 'kind',
            in: 'query',
            description: 'Hardware, unless said otherwise.',
            schema: {
              $ref: '#/components/schemas/LifecycleKind',
            },
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'proposed',
            in: 'query',
            description: 'Only those of which it is time to tell.',
            schema: {
              type: 'boolean',
            },
          },
          {
            name: 'withoutNotice',
            in: 'query',
            description:
              'Only those with a machine of which no notice was told.',
            schema: {
              type: 'boolean',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of models.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ModelAtRiskPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/end-of-life/matches': {
      get: {
        operationId: 'listModelMatches',
        summary:
          'Models that machines in scope have, and the record that each is taken to be; those for a person to confirm unless said otherwise.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description: 'Only those in one of these states.',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                $ref: '#/components/schemas/MatchState',
              },
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of matches, by maker and model.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ModelMatchPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'decideModelMatch',
        summary:
          'Say that a model is what a record is about, or that it is not; for the contractor. It holds whatever is computed, and can be said anew.',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/MatchDecision',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The model, and what it is now taken to be.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ModelMatchItem',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/end-of-life/records': {
      get: {
        operationId: 'listLifecycleRecords',
        summary: 'What the sources say, by model.',
        parameters: [
          {
            name: 'kind',
            in: 'query',
            schema: {
              $ref: '#/components/schemas/LifecycleKind',
            },
          },
          {
            $ref: '#/components/parameters/Text',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of records.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/LifecycleRecordPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/end-of-life/sources': {
      get: {
        operationId: 'listEndOfLifeSources',
        summary:
          'The sources, when each was last read and why one could not be.',
        responses: {
          '200': {
            description: 'The sources; `table` is the one that is imported.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EndOfLifeSourceList',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/end-of-life/table/imports': {
      get: {
        operationId: 'listTableImports',
        summary: 'Who imported the table of hardware when, the latest first.',
        parameters: [
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of imports.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/TableImportPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'importHardwareTable',
        summary:
          'Import the table of ends of life of hardware; for the contractor. All or nothing: with an error in any cell, nothing changes.',
        parameters: [
          {
            name: 'fileName',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 255,
            },
          },
          {
            name: 'mode',
            in: 'query',
            description:
              'Whether what the file does not hold stays (complete, unless said otherwise) or goes (replace).',
            schema: {
              type: 'string',
              enum: ['complete', 'replace'],
            },
          },
          {
            name: 'dryRun',
            in: 'query',
            description:
              'Check and say what would change, without changing it.',
            schema: {
              type: 'boolean',
              default: false,
            },
          },
        ],
        requestBody: {
          required: true,
          description: 'A workbook or CSV, 10 MB at most.',
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
              {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            'text/csv': {
              schema: {
                type: 'string',
                format: 'binary',
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'What changed, or what a check has found.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/HardwareTableReport',
                },
              },
            },
          },
          '422': {
            description: 'The file has errors; nothing changed.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/HardwareTableReport',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/orders': {
      get: {
        operationId: 'listOrders',
        summary:
          'The orders of an establishment, the latest first, and when the framework contract has its anniversary.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of orders.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/OrderPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'placeOrder',
        summary:
          'Place an order on an inventory that was applied; for the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/OrderInput',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The order.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Order',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/movements': {
      get: {
        operationId: 'listMovements',
        summary:
          "The machines that joined an establishment's fleet and left it, the latest first.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of movements.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MovementPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/establishments/{establishmentId}/declarations': {
      get: {
        operationId: 'listDeclarations',
        summary:
          "The declarations of machines that joined an establishment's fleet during the year, the latest first.",
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of declarations.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/DeclarationPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/declarations/{declarationId}/acceptance': {
      post: {
        operationId: 'acceptDeclaration',
        summary:
          'Have the machines of a declaration covered from today on; for the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/DeclarationId',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/MachineDeclaration',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/declarations/{declarationId}/refusal': {
      post: {
        operationId: 'refuseDeclaration',
        summary: 'Say why a declaration is not accepted; for the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/DeclarationId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['reason'],
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 500,
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/MachineDeclaration',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/orders/{orderId}/start': {
      post: {
        operationId: 'startOrder',
        summary: 'Say from when an order is carried out; for the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/OrderId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['startedOn'],
                additionalProperties: false,
                properties: {
                  startedOn: {
                    $ref: '#/components/schemas/LocalDate',
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The order.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Order',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/orders/{orderId}/withdrawal': {
      post: {
        operationId: 'withdrawOrder',
        summary:
          'Take back an order that is not started, with a reason; for the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/OrderId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['reason'],
                additionalProperties: false,
                properties: {
                  reason: {
                    type: 'string',
                    minLength: 1,
                    maxLength: 500,
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The order.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Order',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/notices': {
      get: {
        operationId: 'listNotices',
        summary:
          'Obsolescence notices in scope, the soonest last day first, and how many end in which quarter. Drafts are for the contractor and the coordinator.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description: 'Only those in one of these states.',
            schema: {
              type: 'array',
              maxItems: 6,
              items: {
                $ref: '#/components/schemas/NoticeState',
              },
            },
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'machine',
            in: 'query',
            description: 'Only those that name one of these machines.',
            schema: {
              type: 'array',
              maxItems: 200,
              items: {
                type: 'string',
                minLength: 1,
                maxLength: 100,
              },
            },
          },
          {
            name: 'set',
            in: 'query',
            description:
              "Only those that were drafted together, by the first one's number.",
            schema: {
              $ref: '#/components/schemas/NoticeId',
            },
          },
          {
            name: 'quarter',
            in: 'query',
            description:
              'Only those whose last day is in this quarter, such as 2028-Q2.',
            schema: {
              type: 'string',
              pattern: '^[0-9]{4}-Q[1-4]$',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of notices.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NoticePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'draftNotices',
        summary:
          'Draft the notices of some machines, one for each establishment; for the contractor. A last day under a year away is refused, with the first day that would do; so is a machine that a draft, or a notice told and not over, names already, with its number.',
        parameters: [
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/NoticeDraft',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The notices drafted.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NoticeDraftReceipt',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/notices/{noticeId}': {
      get: {
        operationId: 'getNotice',
        summary:
          'A notice with its log, its proofs and what was sent about it.',
        parameters: [
          {
            $ref: '#/components/parameters/NoticeId',
          },
        ],
        responses: {
          '200': {
            description: 'The notice.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Notice',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/notices/{noticeId}/acts/{act}': {
      post: {
        operationId: 'actOnNotice',
        summary:
          'Do an act on a notice. What it takes, who may do it and when is in docs/obsolescence-notices.md.',
        parameters: [
          {
            $ref: '#/components/parameters/NoticeId',
          },
          {
            name: 'act',
            in: 'path',
            required: true,
            schema: {
              $ref: '#/components/schemas/NoticeAct',
            },
          },
          {
            name: 'If-Match',
            in: 'header',
            description: 'The version of the notice one looked at; needed.',
            schema: {
              type: 'string',
              pattern: '^(W/)?"?[0-9]{1,9}"?$',
            },
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              "A key of one's own making; the same key does the act once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                description: 'The input of the act.',
                additionalProperties: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The notice after the act.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Notice',
                },
              },
            },
          },
          '409': {
            description:
              'The notice has moved on, or the act is not possible in its state. The answer carries the notice as it is now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NoticeConflict',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/notices/{noticeId}/proofs': {
      post: {
        operationId: 'attachProof',
        summary:
          'Attach a file to a notice, of the kinds that tickets take: proof that the parts cannot be had, or that the notice was received; for the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/NoticeId',
          },
          {
            name: 'fileName',
            in: 'query',
            required: true,
            allowReserved: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 1000,
            },
          },
          {
            name: 'proves',
            in: 'query',
            required: true,
            schema: {
              $ref: '#/components/schemas/ProofKind',
            },
          },
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          description: 'The file, 10 MB at most (configuration).',
          content: {
            'application/octet-stream': {
              schema: {
                type: 'string',
                format: 'binary',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The notice with the file.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Notice',
                },
              },
            },
          },
          '409': {
            description: 'The notice takes no file in its state.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/NoticeConflict',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/notices/{noticeId}/proofs/{attachmentId}': {
      get: {
        operationId: 'getProof',
        summary: 'The content of a file of a notice, to keep.',
        parameters: [
          {
            $ref: '#/components/parameters/NoticeId',
          },
          {
            name: 'attachmentId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 20,
            },
          },
        ],
        responses: {
          '200': {
            description: 'The file, of the type its content has.',
            content: {
              'application/octet-stream': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/attached': {
      get: {
        operationId: 'getAttachedMachines',
        summary:
          'The machines that one is attached to or sits in, and those attached to it or inside it.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/AttachedMachines',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
      post: {
        operationId: 'attachMachine',
        summary:
          'Attach a machine to another of its establishment; for the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['to'],
                additionalProperties: false,
                properties: {
                  to: {
                    description: 'The id of the other machine.',
                    type: 'string',
                    minLength: 1,
                    maxLength: 100,
                  },
                },
              },
            },
          },
        },
        responses: {
          '201': {
            $ref: '#/components/responses/AttachedMachines',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/attached/{otherId}/removal': {
      post: {
        operationId: 'detachMachine',
        summary:
          'Take one machine away from another, whichever was attached to which; for the local referent.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            name: 'otherId',
            in: 'path',
            required: true,
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/AttachedMachines',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/technical-state': {
      get: {
        operationId: 'getTechnicalState',
        summary:
          'The components of a machine, with the versions installed, current and recommended (CCTP 2.1.4).',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/TechnicalState',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/technical-state/components': {
      post: {
        operationId: 'addComponent',
        summary:
          'Follow another component of a machine; for the establishment and the contractor.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/ComponentInput',
              },
            },
          },
        },
        responses: {
          '201': {
            $ref: '#/components/responses/TechnicalState',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/technical-state/components/{componentId}/installed':
      {
        put: {
          operationId: 'sayInstalled',
          summary:
            'Say what is installed of a component; for the establishment and the contractor. Of firmware and operating system the inventory tells it.',
          parameters: [
            {
              $ref: '#/components/parameters/MachineId',
            },
            {
              $ref: '#/components/parameters/ComponentId',
            },
            {
              $ref: '#/components/parameters/IfMatch',
            },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['installed'],
                  additionalProperties: false,
                  properties: {
                    installed: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 200,
                    },
                  },
                },
              },
            },
          },
          responses: {
            '200': {
              $ref: '#/components/responses/TechnicalState',
            },
            default: {
              $ref: '#/components/responses/Error',
            },
          },
        },
      },
    '/machines/{machineId}/technical-state/components/{componentId}/levels': {
      put: {
        operationId: 'sayLevels',
        summary:
          "Say which version of a component is the maker's current one and which is recommended; for the contractor.",
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            $ref: '#/components/parameters/ComponentId',
          },
          {
            $ref: '#/components/parameters/IfMatch',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/LevelsInput',
              },
            },
          },
        },
        responses: {
          '200': {
            $ref: '#/components/responses/TechnicalState',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/technical-state/components/{componentId}/removal': {
      post: {
        operationId: 'removeComponent',
        summary:
          'Follow a component no more; refused while an evolution of it is open.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            $ref: '#/components/parameters/ComponentId',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/TechnicalState',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/machines/{machineId}/evolutions': {
      post: {
        operationId: 'proposeEvolution',
        summary:
          'Propose to take a component to another version; for the contractor. Without warranty or vendor backing it is one that the establishment is entitled to.',
        parameters: [
          {
            $ref: '#/components/parameters/MachineId',
          },
          {
            $ref: '#/components/parameters/IdempotencyKey',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                $ref: '#/components/schemas/EvolutionInput',
              },
            },
          },
        },
        responses: {
          '201': {
            description: 'The evolution proposed.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Evolution',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/evolutions': {
      get: {
        operationId: 'listEvolutions',
        summary: 'Evolutions in scope, the latest proposed first.',
        parameters: [
          {
            name: 'state',
            in: 'query',
            description: 'Only those in one of these states.',
            schema: {
              type: 'array',
              maxItems: 5,
              items: {
                $ref: '#/components/schemas/EvolutionState',
              },
            },
          },
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'machine',
            in: 'query',
            description: 'Only those of this machine.',
            schema: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of evolutions.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EvolutionPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/evolutions/{evolutionId}': {
      get: {
        operationId: 'getEvolution',
        summary: 'An evolution with its log.',
        parameters: [
          {
            $ref: '#/components/parameters/EvolutionId',
          },
        ],
        responses: {
          '200': {
            description: 'The evolution.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Evolution',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/evolutions/{evolutionId}/acts/{act}': {
      post: {
        operationId: 'actOnEvolution',
        summary:
          'Do an act on an evolution. What it takes, who may do it and when is in docs/technical-state.md.',
        parameters: [
          {
            $ref: '#/components/parameters/EvolutionId',
          },
          {
            name: 'act',
            in: 'path',
            required: true,
            schema: {
              $ref: '#/components/schemas/EvolutionAct',
            },
          },
          {
            name: 'If-Match',
            in: 'header',
            description: 'The version of the evolution one looked at; needed.',
            schema: {
              type: 'string',
              pattern: '^(W/)?"?[0-9]{1,9}"?$',
            },
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              "A key of one's own making; the same key does the act once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                description: 'The input of the act.',
                additionalProperties: true,
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The evolution after the act.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/Evolution',
                },
              },
            },
          },
          '409': {
            description:
              'The evolution has moved on, or the act is not possible in its state. The answer carries the evolution as it is now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EvolutionConflict',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/lists': {
      get: {
        operationId: 'listAnniversaryLists',
        summary:
          'The lists made at anniversaries of orders, in scope, the latest anniversary first (CCTP 2.1.30).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of lists.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AnniversaryListPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/lists/{listId}': {
      get: {
        operationId: 'getAnniversaryList',
        summary: 'A list as it was made, and to whom it was sent.',
        parameters: [
          {
            $ref: '#/components/parameters/ListId',
          },
        ],
        responses: {
          '200': {
            description: 'The list.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AnniversaryListDetail',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/lists/{listId}/machines': {
      get: {
        operationId: 'listAnniversaryMachines',
        summary:
          'The machines of a list, by situation, the soonest first; as they were when it was made.',
        parameters: [
          {
            $ref: '#/components/parameters/ListId',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of machines.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/AnniversaryMachinePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/obsolescence/lists/{listId}/file': {
      get: {
        operationId: 'getAnniversaryListFile',
        summary: 'The whole list as a file, a document or a workbook.',
        parameters: [
          {
            $ref: '#/components/parameters/ListId',
          },
          {
            name: 'format',
            in: 'query',
            required: true,
            schema: {
              type: 'string',
              enum: ['pdf', 'xlsx'],
            },
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            description: 'The file.',
            content: {
              'application/pdf': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels': {
      get: {
        operationId: 'getServiceLevels',
        summary:
          'The service levels of an establishment, or of the whole lot without one, over some months (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
        ],
        responses: {
          '200': {
            description: 'The figures, and the months that lead up to them.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceLevels',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/tickets': {
      get: {
        operationId: 'listServiceLevelTickets',
        summary:
          'The tickets behind a figure, one line a ticket and month, the last month first. The list has as many lines as the figure says.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
          {
            name: 'population',
            in: 'query',
            required: true,
            description: 'Of which set of tickets the figure is the size.',
            schema: {
              $ref: '#/components/schemas/Population',
            },
          },
          {
            name: 'split',
            in: 'query',
            description: 'By what the figure is parted.',
            schema: {
              $ref: '#/components/schemas/ServiceLevelSplit',
            },
          },
          {
            name: 'part',
            in: 'query',
            description: 'Which part; empty or absent where it is not known.',
            allowReserved: true,
            allowEmptyValue: true,
            schema: {
              type: 'string',
              maxLength: 200,
            },
          },
          {
            name: 'edition',
            in: 'query',
            description:
              'The figures as they were sent, or with later corrections.',
            schema: {
              $ref: '#/components/schemas/FiguresEdition',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of the tickets.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ServiceLevelTicketPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/establishments': {
      get: {
        operationId: 'listServiceLevelEstablishments',
        summary:
          'Establishments with their figures over some months, those under the threshold first, the worst of them first.',
        parameters: [
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of establishments.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/EstablishmentLevelsPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/interventions': {
      get: {
        operationId: 'exportInterventions',
        summary:
          'The recap of interventions of the incidents closed in some months, as a workbook (CCTP 2.1.33).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
          {
            name: 'language',
            in: 'query',
            description: 'The language of the headers and the words.',
            schema: {
              type: 'string',
              enum: ['fr', 'en'],
              default: 'fr',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The workbook.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/interventions.pdf': {
      get: {
        operationId: 'printInterventions',
        summary:
          'The same recap as a document to sign; of at most 300 incidents, 422 with more.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            description: 'The document.',
            content: {
              'application/pdf': {
                schema: {
                  type: 'string',
                  format: 'binary',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/calls': {
      get: {
        operationId: 'countSupportCalls',
        summary:
          'Support calls by week, month and year up to a month, of an establishment or of all (CCTP 2.1.33).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
        ],
        responses: {
          '200': {
            description: 'How many calls there were.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SupportCallCounts',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/service-levels/file': {
      get: {
        operationId: 'getServiceLevelsFile',
        summary:
          'What a dashboard shows of some months, as a file; as of now, not kept.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            $ref: '#/components/parameters/FromMonth',
          },
          {
            $ref: '#/components/parameters/ToMonth',
          },
          {
            $ref: '#/components/parameters/ReportFormat',
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/ReportFile',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/reports': {
      get: {
        operationId: 'listReports',
        summary:
          'Reports of service levels, in scope, the latest period first (CCTP 2.1.26, 2.1.27, 2.1.33, 6.1).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'scale',
            in: 'query',
            description: 'Those of establishments, or of the whole lot.',
            schema: {
              type: 'string',
              enum: ['establishment', 'lot'],
            },
          },
          {
            name: 'kind',
            in: 'query',
            description: 'By the length of what they tell of.',
            schema: {
              $ref: '#/components/schemas/ReportKind',
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of reports.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ReportPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/reports/{reportId}': {
      get: {
        operationId: 'getReport',
        summary: 'A report as it was made, and to whom it was sent.',
        parameters: [
          {
            $ref: '#/components/parameters/ReportId',
          },
        ],
        responses: {
          '200': {
            description: 'The report.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ReportDetail',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/reports/{reportId}/file': {
      get: {
        operationId: 'getReportFile',
        summary: 'The report as a file, a document or a workbook.',
        parameters: [
          {
            $ref: '#/components/parameters/ReportId',
          },
          {
            $ref: '#/components/parameters/ReportFormat',
          },
          {
            $ref: '#/components/parameters/DocumentLanguage',
          },
        ],
        responses: {
          '200': {
            $ref: '#/components/responses/ReportFile',
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/reports/{reportId}/axes': {
      post: {
        operationId: 'planImprovements',
        summary:
          'The contractor writes what is done about dysfunctions, and by when; the report is sent again, with it (CCTP 2.1.33).',
        parameters: [
          {
            $ref: '#/components/parameters/ReportId',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['axes'],
                properties: {
                  axes: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 50,
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['maker', 'model', 'axis', 'plannedFor'],
                      properties: {
                        maker: {
                          type: 'string',
                          minLength: 1,
                          maxLength: 200,
                        },
                        model: {
                          type: 'string',
                          minLength: 1,
                          maxLength: 200,
                        },
                        axis: {
                          type: 'string',
                          minLength: 1,
                          maxLength: 2000,
                        },
                        plannedFor: {
                          $ref: '#/components/schemas/LocalDate',
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The report, as it is now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/ReportDetail',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/penalties': {
      get: {
        operationId: 'listPenalties',
        summary:
          'Penalty cases in scope, the latest month first (G7; CCTP 1.5, 2.1.22, 2.1.26, 2.1.27, 2.1.32, 5).',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'scale',
            in: 'query',
            description: 'Those of establishments, or of the whole lot.',
            schema: {
              type: 'string',
              enum: ['establishment', 'lot'],
            },
          },
          {
            name: 'month',
            in: 'query',
            description: 'Only those of this month.',
            schema: {
              $ref: '#/components/schemas/LocalMonth',
            },
          },
          {
            name: 'kind',
            in: 'query',
            description: 'Only those of one of these kinds.',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                $ref: '#/components/schemas/PenaltyKind',
              },
            },
          },
          {
            name: 'state',
            in: 'query',
            description: 'Only those in one of these states.',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                $ref: '#/components/schemas/PenaltyState',
              },
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of cases.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PenaltyPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/penalties/export': {
      get: {
        operationId: 'exportPenalties',
        summary:
          'The same cases as a workbook, all of them, in the same order.',
        parameters: [
          {
            $ref: '#/components/parameters/EstablishmentFilter',
          },
          {
            name: 'scale',
            in: 'query',
            description: 'Those of establishments, or of the whole lot.',
            schema: {
              type: 'string',
              enum: ['establishment', 'lot'],
            },
          },
          {
            name: 'month',
            in: 'query',
            description: 'Only those of this month.',
            schema: {
              $ref: '#/components/schemas/LocalMonth',
            },
          },
          {
            name: 'kind',
            in: 'query',
            description: 'Only those of one of these kinds.',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                $ref: '#/components/schemas/PenaltyKind',
              },
            },
          },
          {
            name: 'state',
            in: 'query',
            description: 'Only those in one of these states.',
            schema: {
              type: 'array',
              maxItems: 4,
              items: {
                $ref: '#/components/schemas/PenaltyState',
              },
            },
          },
          {
            name: 'language',
            in: 'query',
            description: 'The language of the headers and the words.',
            schema: {
              type: 'string',
              enum: ['fr', 'en'],
              default: 'fr',
            },
          },
        ],
        responses: {
          '200': {
            description: 'The workbook.',
            content: {
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
                {
                  schema: {
                    type: 'string',
                    format: 'binary',
                  },
                },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/penalties/{penaltyId}': {
      get: {
        operationId: 'getPenalty',
        summary: 'A penalty case with its evidence and its log.',
        parameters: [
          {
            $ref: '#/components/parameters/PenaltyId',
          },
        ],
        responses: {
          '200': {
            description: 'The case.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PenaltyCase',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/penalties/{penaltyId}/acts/{act}': {
      post: {
        operationId: 'decidePenalty',
        summary:
          "Apply the penalty of a case, or waive it with a reason: the establishment's local referent its own, the coordinator those of the lot.",
        parameters: [
          {
            $ref: '#/components/parameters/PenaltyId',
          },
          {
            name: 'act',
            in: 'path',
            required: true,
            schema: {
              $ref: '#/components/schemas/PenaltyAct',
            },
          },
          {
            name: 'If-Match',
            in: 'header',
            description: 'The version of the case one looked at; needed.',
            schema: {
              type: 'string',
              pattern: '^(W/)?"?[0-9]{1,9}"?$',
            },
          },
          {
            name: 'Idempotency-Key',
            in: 'header',
            description:
              "A key of one's own making; the same key does the act once.",
            schema: {
              type: 'string',
              minLength: 8,
              maxLength: 200,
            },
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: {
                  reason: {
                    description: 'Needed to waive.',
                    type: 'string',
                    minLength: 1,
                    maxLength: 4000,
                  },
                },
              },
            },
          },
        },
        responses: {
          '200': {
            description: 'The case after the act.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PenaltyCase',
                },
              },
            },
          },
          '409': {
            description:
              'The case has moved on, or the act is not possible in its state. The answer carries the case as it is now.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/PenaltyConflict',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/search/tickets': {
      get: {
        operationId: 'listSearchTickets',
        summary:
          'Tickets as the search of the portal has them, by number; for its own process: only the credentials of the search plugin are taken (subject plugin:search), any other service gets 403.',
        parameters: [
          {
            name: 'months',
            in: 'query',
            required: true,
            description:
              'Besides the open ones, those that were registered or closed in the last so many months.',
            schema: {
              type: 'integer',
              minimum: 1,
              maximum: 240,
            },
          },
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of tickets.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SearchTicketPage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/search/machines': {
      get: {
        operationId: 'listSearchMachines',
        summary:
          'The machines of the fleet, for the search of the portal, as the tickets are.',
        parameters: [
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of machines.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/MachinePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
    '/search/notices': {
      get: {
        operationId: 'listSearchNotices',
        summary:
          'Obsolescence notices that their establishments were told of, for the search of the portal, as the tickets are.',
        parameters: [
          {
            $ref: '#/components/parameters/Cursor',
          },
          {
            $ref: '#/components/parameters/Limit',
          },
        ],
        responses: {
          '200': {
            description: 'A page of notices.',
            content: {
              'application/json': {
                schema: {
                  $ref: '#/components/schemas/SearchNoticePage',
                },
              },
            },
          },
          default: {
            $ref: '#/components/responses/Error',
          },
        },
      },
    },
  },
  components: {
    parameters: {
      PenaltyId: {
        name: 'penaltyId',
        in: 'path',
        required: true,
        description: "The case's number, such as PEN-2026-000012.",
        schema: {
          type: 'string',
          pattern: '^PEN-[0-9]{4}-[0-9]{6,9}$',
        },
      },
      ReportId: {
        name: 'reportId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          maxLength: 20,
        },
      },
      ReportFormat: {
        name: 'format',
        in: 'query',
        required: true,
        schema: {
          type: 'string',
          enum: ['pdf', 'xlsx'],
        },
      },
      FromMonth: {
        name: 'from',
        in: 'query',
        description: 'First month; the last one where absent.',
        schema: {
          $ref: '#/components/schemas/LocalMonth',
        },
      },
      ToMonth: {
        name: 'to',
        in: 'query',
        description: 'Last month, included; the present one where absent.',
        schema: {
          $ref: '#/components/schemas/LocalMonth',
        },
      },
      Text: {
        name: 'text',
        in: 'query',
        description: 'Words to find, in any characters.',
        allowReserved: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
      },
      Cursor: {
        name: 'cursor',
        in: 'query',
        description: 'The nextCursor of the page before.',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 500,
        },
      },
      Limit: {
        name: 'limit',
        in: 'query',
        description: 'How many at most.',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: 200,
          default: 50,
        },
      },
      AgeFrom: {
        name: 'ageFrom',
        in: 'query',
        description:
          'Only tickets registered at least so many days ago, of 24 hours.',
        schema: {
          $ref: '#/components/schemas/AgeInDays',
        },
      },
      AgeUnder: {
        name: 'ageUnder',
        in: 'query',
        description:
          'Only tickets registered less than so many days ago, of 24 hours.',
        schema: {
          $ref: '#/components/schemas/AgeInDays',
        },
      },
      EstablishmentFilter: {
        name: 'establishment',
        in: 'query',
        description: 'Only this establishment (legal FINESS).',
        schema: {
          $ref: '#/components/schemas/Finess',
        },
      },
      EstablishmentId: {
        name: 'establishmentId',
        in: 'path',
        required: true,
        schema: {
          $ref: '#/components/schemas/Finess',
        },
      },
      SheetLanguage: {
        name: 'language',
        in: 'query',
        description: 'The language of the headers and the words.',
        schema: {
          type: 'string',
          enum: ['fr', 'en'],
          default: 'fr',
        },
      },
      ImportId: {
        name: 'importId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 40,
        },
      },
      MachineId: {
        name: 'machineId',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 100,
        },
      },
      TicketId: {
        name: 'ticketId',
        in: 'path',
        required: true,
        description: "The ticket's number, such as INC-2026-000123.",
        schema: {
          type: 'string',
          pattern: '^INC-[0-9]{4}-[0-9]{6,9}$',
        },
      },
      DeclarationId: {
        name: 'declarationId',
        in: 'path',
        required: true,
        description: "The declaration's number, such as DEC-2026-000012.",
        schema: {
          type: 'string',
          pattern: '^DEC-[0-9]{4}-[0-9]{6,9}$',
        },
      },
      OrderId: {
        name: 'orderId',
        in: 'path',
        required: true,
        description: "The order's number, such as CMD-2026-000012.",
        schema: {
          type: 'string',
          pattern: '^CMD-[0-9]{4}-[0-9]{6,9}$',
        },
      },
      ListId: {
        name: 'listId',
        in: 'path',
        required: true,
        description: "The list's number, such as LAO-2026-000012.",
        schema: {
          type: 'string',
          pattern: '^LAO-[0-9]{4}-[0-9]{6,9}$',
        },
      },
      NoticeId: {
        name: 'noticeId',
        in: 'path',
        required: true,
        description: "The notice's number, such as OBS-2026-000012.",
        schema: {
          $ref: '#/components/schemas/NoticeId',
        },
      },
      IfMatch: {
        name: 'If-Match',
        in: 'header',
        description: 'The revision one looked at; it has to be given.',
        schema: {
          type: 'string',
          pattern: '^(W/)?"?[0-9]{1,9}"?$',
        },
      },
      DocumentLanguage: {
        name: 'language',
        in: 'query',
        description: 'What it is written in; French where left out.',
        schema: {
          type: 'string',
          enum: ['fr', 'en'],
        },
      },
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description: "A key of one's own making; the same key registers once.",
        schema: {
          type: 'string',
          minLength: 8,
          maxLength: 200,
        },
      },
      ComponentId: {
        name: 'componentId',
        in: 'path',
        required: true,
        description:
          'A component of the machine; firmware and operating-system are on every one.',
        schema: {
          type: 'string',
          minLength: 1,
          maxLength: 40,
        },
      },
      EvolutionId: {
        name: 'evolutionId',
        in: 'path',
        required: true,
        description: "The evolution's number, such as EVO-2026-000012.",
        schema: {
          type: 'string',
          pattern: '^EVO-[0-9]{4}-[0-9]{6,9}$',
        },
      },
    },
    responses: {
      ReportFile: {
        description: 'The file.',
        content: {
          'application/pdf': {
            schema: {
              type: 'string',
              format: 'binary',
            },
          },
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
            schema: {
              type: 'string',
              format: 'binary',
            },
          },
        },
      },
      MachineDeclaration: {
        description: 'The declaration as it is now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/MachineDeclaration',
            },
          },
        },
      },
      EstablishmentProfile: {
        description: 'The profile after the change.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/EstablishmentProfile',
            },
          },
        },
      },
      EstablishmentRules: {
        description: 'The rules as they are now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/EstablishmentRules',
            },
          },
        },
      },
      RulesConflict: {
        description:
          'There is another version since. The answer carries the rules as they are now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/RulesConflict',
            },
          },
        },
      },
      ProfileConflict: {
        description:
          'The page has changed since. The answer carries it as it is now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/ProfileConflict',
            },
          },
        },
      },
      AttachedMachines: {
        description: 'What hangs together with the machine as it is now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/AttachedMachines',
            },
          },
        },
      },
      TechnicalState: {
        description: 'The technical state of the machine as it is now.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/TechnicalState',
            },
          },
        },
      },
      Error: {
        description: 'What is wrong, where, and what would do.',
        content: {
          'application/json': {
            schema: {
              $ref: '#/components/schemas/Error',
            },
          },
        },
      },
      Pdf: {
        description: 'The document, as a file to download.',
        content: {
          'application/pdf': {
            schema: {
              type: 'string',
              format: 'binary',
            },
          },
        },
      },
    },
    schemas: {
      Error: {
        type: 'object',
        required: ['error'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          field: {
            description: 'The field at fault, where one is.',
            type: 'string',
          },
          code: {
            description: 'What is wrong with it, for a translated message.',
            type: 'string',
          },
        },
        additionalProperties: true,
      },
      Conflict: {
        type: 'object',
        required: ['error', 'code', 'ticket', 'possibleActs'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale', 'not-possible'],
          },
          ticket: {
            $ref: '#/components/schemas/Ticket',
          },
          possibleActs: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TicketAct',
            },
          },
        },
        additionalProperties: true,
      },
      Instant: {
        type: 'string',
        description: 'ISO 8601, UTC, whole seconds.',
        example: '2026-11-23T17:42:05Z',
      },
      LocalDate: {
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      },
      LocalMonth: {
        type: 'string',
        pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$',
      },
      Population: {
        description:
          'A set of tickets of a month; every figure is the size of one.',
        type: 'string',
        enum: [
          'declared',
          'closed',
          'rated',
          'in-time',
          'late',
          'out-of-rate',
          'reopened',
          'refused',
          'remote',
          'on-site',
          'cancelled',
          'excluded',
        ],
      },
      ServiceLevelSplit: {
        type: 'string',
        enum: [
          'priority',
          'restoreTime',
          'level',
          'warranty',
          'category',
          'maker',
          'region',
        ],
      },
      FiguresEdition: {
        type: 'string',
        enum: ['sent', 'current'],
      },
      PopulationCounts: {
        description: 'How many tickets are in each set.',
        type: 'object',
        required: [
          'declared',
          'closed',
          'rated',
          'in-time',
          'late',
          'out-of-rate',
          'reopened',
          'refused',
          'remote',
          'on-site',
          'cancelled',
          'excluded',
        ],
        properties: {
          declared: {
            type: 'integer',
          },
          closed: {
            type: 'integer',
          },
          rated: {
            type: 'integer',
          },
          'in-time': {
            type: 'integer',
          },
          late: {
            type: 'integer',
          },
          'out-of-rate': {
            type: 'integer',
          },
          reopened: {
            type: 'integer',
          },
          refused: {
            type: 'integer',
          },
          remote: {
            type: 'integer',
          },
          'on-site': {
            type: 'integer',
          },
          cancelled: {
            type: 'integer',
          },
          excluded: {
            type: 'integer',
          },
        },
      },
      ServiceLevelMonth: {
        type: 'object',
        required: ['month', 'state', 'fixedFrom', 'counts', 'corrected'],
        properties: {
          month: {
            $ref: '#/components/schemas/LocalMonth',
          },
          state: {
            description:
              'Going on; over, and not fixed yet; or fixed, when what is recorded later is a correction.',
            type: 'string',
            enum: ['open', 'provisional', 'fixed'],
          },
          fixedFrom: {
            $ref: '#/components/schemas/Instant',
          },
          counts: {
            $ref: '#/components/schemas/PopulationCounts',
          },
          corrected: {
            description: 'With later corrections; null where there are none.',
            oneOf: [
              {
                $ref: '#/components/schemas/PopulationCounts',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ServiceLevelPart: {
        type: 'object',
        required: ['split', 'part', 'counts'],
        properties: {
          split: {
            $ref: '#/components/schemas/ServiceLevelSplit',
          },
          part: {
            description: 'The value; empty where it is not known.',
            type: 'string',
          },
          counts: {
            $ref: '#/components/schemas/PopulationCounts',
          },
        },
      },
      TimesToRestoreRow: {
        description:
          'Open seconds consumed by closed tickets of a restore time; the percentiles are right to a hundredth where they are not exact.',
        type: 'object',
        required: [
          'restoreTime',
          'count',
          'medianSeconds',
          'p90Seconds',
          'maxSeconds',
          'exact',
        ],
        properties: {
          restoreTime: {
            $ref: '#/components/schemas/RestoreTime',
          },
          count: {
            type: 'integer',
          },
          medianSeconds: {
            type: ['integer', 'null'],
          },
          p90Seconds: {
            type: ['integer', 'null'],
          },
          maxSeconds: {
            type: ['integer', 'null'],
          },
          exact: {
            type: 'boolean',
          },
        },
      },
      OpenTickets: {
        description: 'Tickets that are not settled now.',
        type: 'object',
        required: ['open', 'late', 'awaitingApproval', 'ages'],
        properties: {
          open: {
            type: 'integer',
          },
          late: {
            type: 'integer',
          },
          awaitingApproval: {
            type: 'integer',
          },
          ages: {
            description: 'By days since the registration, the youngest first.',
            type: 'array',
            items: {
              type: 'object',
              required: ['underDays', 'count'],
              properties: {
                underDays: {
                  description:
                    'Younger than so many days; null for all older ones.',
                  type: ['integer', 'null'],
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
        },
      },
      PenaltyKind: {
        type: 'string',
        enum: ['restore-late', 'threshold-missed', 'order-late', 'report-late'],
      },
      PenaltyState: {
        description:
          'To be decided, applied, waived, or lifted: a later correction took away what it stood on.',
        type: 'string',
        enum: ['open', 'applied', 'waived', 'lifted'],
      },
      PenaltyAct: {
        type: 'string',
        enum: ['apply', 'waive'],
      },
      PenaltyMeasure: {
        description:
          'By how much: whole seconds of open time, points of per cent to a tenth and never less than missed, or days.',
        type: 'object',
        required: ['unit', 'value'],
        properties: {
          unit: {
            type: 'string',
            enum: ['seconds', 'points', 'days'],
          },
          value: {
            type: 'number',
          },
        },
      },
      PenaltyScale: {
        description:
          'What is due for each hour, point or day that is begun, or for the case, by the configuration of the portal.',
        type: 'object',
        required: ['per', 'cents'],
        properties: {
          per: {
            type: 'string',
            enum: ['hour', 'point', 'day', 'case'],
          },
          cents: {
            description: 'Cents of euros.',
            type: 'integer',
          },
          capCents: {
            description: 'The most for one case, in cents of euros.',
            type: 'integer',
          },
        },
      },
      PenaltyAssessment: {
        type: 'object',
        required: ['evidence', 'measure', 'scale', 'amountCents'],
        properties: {
          evidence: {
            description:
              'What the case stands on, as it was counted: the ticket with its terms, instants and open seconds; the rate with its counts and its threshold; the days of the order; those of the report.',
            type: 'object',
            additionalProperties: true,
            required: ['kind'],
            properties: {
              kind: {
                $ref: '#/components/schemas/PenaltyKind',
              },
            },
          },
          measure: {
            $ref: '#/components/schemas/PenaltyMeasure',
          },
          scale: {
            description: 'Null where the portal knew none.',
            oneOf: [
              {
                $ref: '#/components/schemas/PenaltyScale',
              },
              {
                type: 'null',
              },
            ],
          },
          amountCents: {
            description: 'In cents of euros; null without a scale.',
            type: ['integer', 'null'],
          },
        },
      },
      PenaltySummary: {
        allOf: [
          {
            $ref: '#/components/schemas/PenaltyAssessment',
          },
          {
            type: 'object',
            required: [
              'id',
              'establishmentId',
              'establishmentName',
              'kind',
              'month',
              'state',
              'byCorrection',
              'first',
              'raisedAt',
              'revisedAt',
              'decision',
              'revisedSinceDecision',
              'version',
              'possibleActs',
            ],
            properties: {
              id: {
                type: 'string',
              },
              establishmentId: {
                description: 'The legal FINESS; null for the lot.',
                type: ['string', 'null'],
              },
              establishmentName: {
                type: ['string', 'null'],
              },
              kind: {
                $ref: '#/components/schemas/PenaltyKind',
              },
              month: {
                $ref: '#/components/schemas/LocalMonth',
              },
              state: {
                $ref: '#/components/schemas/PenaltyState',
              },
              byCorrection: {
                description:
                  'Raised by a correction of a month that was fixed.',
                type: 'boolean',
              },
              first: {
                description:
                  'As it was made, where it was changed or lifted since.',
                oneOf: [
                  {
                    $ref: '#/components/schemas/PenaltyAssessment',
                  },
                  {
                    type: 'null',
                  },
                ],
              },
              raisedAt: {
                $ref: '#/components/schemas/Instant',
              },
              revisedAt: {
                description: 'When a correction last changed it or lifted it.',
                oneOf: [
                  {
                    $ref: '#/components/schemas/Instant',
                  },
                  {
                    type: 'null',
                  },
                ],
              },
              decision: {
                description: 'The last one.',
                oneOf: [
                  {
                    type: 'object',
                    required: ['act', 'at', 'by', 'reason', 'amountCents'],
                    properties: {
                      act: {
                        $ref: '#/components/schemas/PenaltyAct',
                      },
                      at: {
                        $ref: '#/components/schemas/Instant',
                      },
                      by: {
                        type: ['string', 'null'],
                      },
                      reason: {
                        type: ['string', 'null'],
                      },
                      amountCents: {
                        type: ['integer', 'null'],
                      },
                    },
                  },
                  {
                    type: 'null',
                  },
                ],
              },
              revisedSinceDecision: {
                type: 'boolean',
              },
              version: {
                type: 'integer',
              },
              possibleActs: {
                description: 'What one may do to it now.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/PenaltyAct',
                },
              },
            },
          },
        ],
      },
      PenaltyPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/PenaltySummary',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      PenaltyCase: {
        allOf: [
          {
            $ref: '#/components/schemas/PenaltySummary',
          },
          {
            type: 'object',
            required: ['now', 'events'],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              events: {
                description: 'Its log, in order.',
                type: 'array',
                items: {
                  type: 'object',
                  required: ['sequence', 'type', 'recordedAt', 'actor', 'data'],
                  properties: {
                    sequence: {
                      type: 'integer',
                    },
                    type: {
                      type: 'string',
                    },
                    recordedAt: {
                      $ref: '#/components/schemas/Instant',
                    },
                    actor: {
                      type: 'object',
                    },
                    data: {
                      type: 'object',
                    },
                  },
                },
              },
            },
          },
        ],
      },
      PenaltyConflict: {
        type: 'object',
        required: ['error', 'code', 'penalty'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale', 'not-possible'],
          },
          penalty: {
            $ref: '#/components/schemas/PenaltyCase',
          },
        },
      },
      AgeInDays: {
        type: 'integer',
        minimum: 1,
        maximum: 3660,
      },
      ReportKind: {
        type: 'string',
        enum: ['monthly', 'quarterly', 'half-yearly'],
      },
      Report: {
        type: 'object',
        required: [
          'id',
          'kind',
          'establishment',
          'from',
          'to',
          'madeAt',
          'counts',
          'dysfunctions',
        ],
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ReportKind',
          },
          establishment: {
            description: 'Null for the lot.',
            oneOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                properties: {
                  id: {
                    $ref: '#/components/schemas/Finess',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          from: {
            $ref: '#/components/schemas/LocalMonth',
          },
          to: {
            $ref: '#/components/schemas/LocalMonth',
          },
          madeAt: {
            $ref: '#/components/schemas/Instant',
          },
          counts: {
            type: 'object',
            required: ['declared', 'closed', 'rated', 'in-time', 'reopened'],
            properties: {
              declared: {
                type: 'integer',
              },
              closed: {
                type: 'integer',
              },
              rated: {
                type: 'integer',
              },
              'in-time': {
                type: 'integer',
              },
              reopened: {
                type: 'integer',
              },
            },
          },
          dysfunctions: {
            description:
              'Models that broke down at several establishments; told in a synthesis alone.',
            type: 'integer',
          },
        },
      },
      ReportPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Report',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      Dysfunction: {
        type: 'object',
        required: [
          'maker',
          'model',
          'incidents',
          'establishments',
          'late',
          'tickets',
        ],
        properties: {
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          incidents: {
            description: 'Declared in the period.',
            type: 'integer',
          },
          establishments: {
            description: 'Which declared them.',
            type: 'integer',
          },
          late: {
            description: 'Of those closed in the period.',
            type: 'integer',
          },
          tickets: {
            description: 'Some of their numbers, the latest first.',
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      ImprovementAxis: {
        type: 'object',
        required: [
          'maker',
          'model',
          'axis',
          'plannedFor',
          'recordedAt',
          'recordedBy',
        ],
        properties: {
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          axis: {
            type: 'string',
          },
          plannedFor: {
            $ref: '#/components/schemas/LocalDate',
          },
          recordedAt: {
            $ref: '#/components/schemas/Instant',
          },
          recordedBy: {
            type: 'string',
          },
        },
      },
      ReportDetail: {
        allOf: [
          {
            $ref: '#/components/schemas/Report',
          },
          {
            type: 'object',
            required: [
              'now',
              'levels',
              'namedDysfunctions',
              'axes',
              'messages',
            ],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              levels: {
                description: 'As the dashboard told them when it was made.',
                allOf: [
                  {
                    $ref: '#/components/schemas/ServiceLevels',
                  },
                ],
              },
              namedDysfunctions: {
                description: 'The most widespread of them.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Dysfunction',
                },
              },
              axes: {
                description: 'The last one written of each model.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/ImprovementAxis',
                },
              },
              messages: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Message',
                },
              },
            },
          },
        ],
      },
      ServiceLevels: {
        type: 'object',
        required: [
          'now',
          'asOf',
          'catchingUp',
          'countsUntil',
          'scale',
          'establishment',
          'from',
          'to',
          'counts',
          'corrected',
          'months',
          'parts',
          'times',
          'open',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          asOf: {
            description: 'All that was recorded by then is counted.',
            allOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
            ],
          },
          catchingUp: {
            description:
              'Whether tickets of before an upgrade are still to be counted.',
            type: 'boolean',
          },
          countsUntil: {
            description:
              'Until when the time is counted that tickets are judged by: until the service was back, or until the ticket was closed.',
            type: 'string',
            enum: ['restoration', 'closure'],
          },
          scale: {
            type: 'string',
            enum: ['establishment', 'lot'],
          },
          establishment: {
            description: 'Null for the lot.',
            oneOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                properties: {
                  id: {
                    $ref: '#/components/schemas/Finess',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          from: {
            $ref: '#/components/schemas/LocalMonth',
          },
          to: {
            $ref: '#/components/schemas/LocalMonth',
          },
          counts: {
            description: 'Of the whole period, as sent where months are fixed.',
            allOf: [
              {
                $ref: '#/components/schemas/PopulationCounts',
              },
            ],
          },
          corrected: {
            description: 'With later corrections; null where there are none.',
            oneOf: [
              {
                $ref: '#/components/schemas/PopulationCounts',
              },
              {
                type: 'null',
              },
            ],
          },
          months: {
            description:
              'Thirteen months up to the last of the period, in order.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/ServiceLevelMonth',
            },
          },
          parts: {
            description:
              'The period by each split; parts without a ticket are absent.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/ServiceLevelPart',
            },
          },
          times: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TimesToRestoreRow',
            },
          },
          open: {
            $ref: '#/components/schemas/OpenTickets',
          },
        },
      },
      ServiceLevelTicket: {
        type: 'object',
        required: [
          'ticketId',
          'month',
          'establishmentId',
          'establishmentName',
          'title',
          'machineName',
          'registeredAt',
          'closedAt',
          'priority',
          'level',
          'restoreTime',
          'category',
          'maker',
          'model',
          'inTime',
          'rateExclusion',
          'consumedSeconds',
          'grantedSeconds',
          'remote',
          'latenessReason',
          'timeZone',
        ],
        properties: {
          ticketId: {
            type: 'string',
          },
          month: {
            $ref: '#/components/schemas/LocalMonth',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          machineName: {
            type: ['string', 'null'],
          },
          registeredAt: {
            $ref: '#/components/schemas/Instant',
          },
          closedAt: {
            description: 'Its last closure of the month.',
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          priority: {
            $ref: '#/components/schemas/Priority',
          },
          level: {
            oneOf: [
              {
                $ref: '#/components/schemas/ContractLevel',
              },
              {
                type: 'null',
              },
            ],
          },
          restoreTime: {
            oneOf: [
              {
                $ref: '#/components/schemas/RestoreTime',
              },
              {
                type: 'null',
              },
            ],
          },
          category: {
            type: ['string', 'null'],
          },
          maker: {
            type: ['string', 'null'],
          },
          model: {
            type: ['string', 'null'],
          },
          inTime: {
            type: ['boolean', 'null'],
          },
          rateExclusion: {
            type: ['string', 'null'],
            enum: [
              'overseas',
              'no-contractual-time',
              'excluded',
              'under-warranty',
              null,
            ],
          },
          consumedSeconds: {
            type: ['integer', 'null'],
          },
          grantedSeconds: {
            type: ['integer', 'null'],
          },
          remote: {
            type: ['boolean', 'null'],
          },
          timeZone: {
            description:
              'Of its site; that of the contract where it is not known.',
            type: 'string',
          },
          latenessReason: {
            description: 'As the contractor gave it; null where none was.',
            type: ['string', 'null'],
          },
        },
      },
      ServiceLevelTicketPage: {
        type: 'object',
        required: ['now', 'total', 'hidden', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          total: {
            description: 'What the figure says.',
            type: 'integer',
          },
          hidden: {
            description:
              'Tickets among them that a policy keeps from the reader.',
            type: 'integer',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ServiceLevelTicket',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      EstablishmentLevels: {
        type: 'object',
        required: ['establishmentId', 'name', 'region', 'counts'],
        properties: {
          establishmentId: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          region: {
            type: ['string', 'null'],
          },
          counts: {
            type: 'object',
            required: ['declared', 'closed', 'rated', 'in-time', 'reopened'],
            properties: {
              declared: {
                type: 'integer',
              },
              closed: {
                type: 'integer',
              },
              rated: {
                type: 'integer',
              },
              'in-time': {
                type: 'integer',
              },
              reopened: {
                type: 'integer',
              },
            },
          },
        },
      },
      EstablishmentLevelsPage: {
        type: 'object',
        required: ['now', 'total', 'below', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          total: {
            description: 'Establishments with a ticket in the period.',
            type: 'integer',
          },
          below: {
            description: 'Those of them that miss a threshold.',
            type: 'integer',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EstablishmentLevels',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      SupportCallCounts: {
        type: 'object',
        required: ['weeks', 'months', 'year'],
        properties: {
          weeks: {
            description:
              'Thirteen ISO weeks up to the end of the month, in order.',
            type: 'array',
            items: {
              type: 'object',
              required: ['week', 'from', 'count'],
              properties: {
                week: {
                  description: 'ISO week, such as 2026-W48.',
                  type: 'string',
                },
                from: {
                  description: 'Its Monday.',
                  allOf: [
                    {
                      $ref: '#/components/schemas/LocalDate',
                    },
                  ],
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          months: {
            description: 'Thirteen months, in order.',
            type: 'array',
            items: {
              type: 'object',
              required: ['month', 'count'],
              properties: {
                month: {
                  $ref: '#/components/schemas/LocalMonth',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          year: {
            description: "From 1 January of the last month's year to its end.",
            type: 'object',
            required: ['year', 'count'],
            properties: {
              year: {
                type: 'integer',
              },
              count: {
                type: 'integer',
              },
            },
          },
        },
      },
      Finess: {
        type: 'string',
        description: 'Legal FINESS number.',
        pattern: '^([0-9]{2}|2[AB])[0-9]{7}$',
      },
      Role: {
        type: 'string',
        enum: ['beneficiary', 'local-referent', 'contractor', 'coordinator'],
      },
      ContractLevel: {
        type: 'string',
        enum: [
          'under-warranty',
          'vendor-backed',
          'not-vendor-backed',
          'not-covered',
          'to-be-checked',
        ],
      },
      ServiceWindow: {
        type: 'string',
        enum: ['HO', '24x7'],
      },
      RestoreTime: {
        type: 'string',
        enum: ['4H', '10H', '50H'],
      },
      NoticeFilter: {
        type: 'string',
        enum: ['any', 'notified', 'received', 'acknowledged', 'ended'],
      },
      CoverageHorizon: {
        description: 'Days ahead, today included.',
        type: 'integer',
        enum: [30, 90, 365],
      },
      FleetComposition: {
        type: 'object',
        required: ['now', 'total', 'levels', 'categories', 'ends', 'servers'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          total: {
            type: 'integer',
          },
          levels: {
            description:
              'Every level, as of today; 0 where no machine is at one.',
            type: 'array',
            items: {
              type: 'object',
              required: ['level', 'count'],
              properties: {
                level: {
                  $ref: '#/components/schemas/ContractLevel',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          categories: {
            description: 'The categories there are, the largest first.',
            type: 'array',
            items: {
              type: 'object',
              required: ['category', 'count'],
              properties: {
                category: {
                  $ref: '#/components/schemas/HardwareCategory',
                },
                count: {
                  type: 'integer',
                },
              },
            },
          },
          ends: {
            type: 'array',
            items: {
              type: 'object',
              required: ['days', 'ends', 'lost'],
              properties: {
                days: {
                  $ref: '#/components/schemas/CoverageHorizon',
                },
                ends: {
                  description:
                    'Machines covered today whose level ends by then.',
                  type: 'integer',
                },
                lost: {
                  description: 'Those of them that are then not covered.',
                  type: 'integer',
                },
              },
            },
          },
          servers: {
            description:
              'UNIX and x86 servers in maintenance today, the class of a fleet of so many (CCTP 2.1.29) and the days its inventory takes.',
            type: 'object',
            required: ['count', 'class', 'inventoryDays'],
            properties: {
              count: {
                type: 'integer',
              },
              class: {
                type: 'string',
                enum: ['small', 'medium', 'large'],
              },
              inventoryDays: {
                type: 'integer',
              },
            },
          },
        },
      },
      HardwareCategory: {
        type: 'string',
        enum: [
          'server-x86',
          'server-unix',
          'blade-compute',
          'blade-storage',
          'chassis',
          'switch-chassis',
          'switch-san',
          'array-san-nas',
          'das',
          'hyperconverged',
          'sds',
          'composable',
          'compute-node',
          'virtualisation-host',
          'archive',
          'backup-software',
          'backup-appliance',
          'backup-disk',
          'tape-library',
          'virtualisation-software',
          'container-platform',
        ],
      },
      TicketState: {
        type: 'string',
        enum: [
          'registered',
          'in-progress',
          'suspended',
          'restored',
          'closed',
          'cancelled',
          'excluded',
        ],
      },
      TicketAct: {
        type: 'string',
        enum: [
          'qualify',
          'agree-qualification',
          'refuse-qualification',
          'add-machine',
          'remove-machine',
          'split',
          'start-work',
          'start-intervention',
          'end-intervention',
          'replace-part',
          'choose-data-media',
          'announce-visit',
          'order-stop',
          'set-access',
          'comment',
          'attach',
          'redact',
          'request-suspension',
          'agree-suspension',
          'refuse-suspension',
          'withdraw-suspension',
          'end-suspension',
          'propose-workaround',
          'accept-workaround',
          'refuse-workaround',
          'restore',
          'approve',
          'refuse',
          'reopen',
          'mark-not-recall',
          'agree-instant',
          'refuse-instant',
          'change-priority',
          'cancel',
          'request-cancellation',
          'agree-cancellation',
          'refuse-cancellation',
          'claim-exclusion',
          'accept-exclusion',
          'contest-exclusion',
          'withdraw-exclusion',
          'open-mediation',
          'give-opinion',
          'conclude-mediation',
          'agree-correction',
          'refuse-correction',
          'take',
          'hand-over',
          'record-maker-case',
        ],
      },
      Impact: {
        type: 'integer',
        enum: [1, 2, 3],
      },
      Priority: {
        type: 'integer',
        enum: [1, 2, 3, 4],
      },
      SetUpGap: {
        type: 'string',
        enum: ['establishments', 'contractor'],
      },
      PortalKind: {
        description:
          "`shared` is the contract's portal, with all its establishments; `alone` is a member's own, with no figures of the whole lot (AI1).",
        type: 'string',
        enum: ['shared', 'alone'],
      },
      Me: {
        type: 'object',
        required: [
          'now',
          'ref',
          'name',
          'role',
          'establishments',
          'allEstablishments',
          'portal',
          'permissions',
          'rules',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          ref: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          role: {
            description: 'Null for a person who has no part in the contract.',
            oneOf: [
              {
                $ref: '#/components/schemas/Role',
              },
              {
                type: 'null',
              },
            ],
          },
          establishments: {
            description:
              'The establishments in scope, 50 at most; empty where all are.',
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'name', 'role'],
              properties: {
                id: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
                role: {
                  $ref: '#/components/schemas/Role',
                },
              },
            },
          },
          allEstablishments: {
            type: 'boolean',
          },
          portal: {
            $ref: '#/components/schemas/PortalKind',
          },
          permissions: {
            description:
              'Names of what I may do somewhere, to something, such as `itsm.ticket.register`: by my roles and the policy of the portal.',
            type: 'array',
            items: {
              type: 'string',
            },
          },
          notSetUp: {
            description:
              'What the portal has not been told yet; absent where nothing is missing. Without `establishments` no group of the catalog has the annotation `caih.fr/finess`; without `contractor` the catalog has no group that `itsm.roles.contractor.groups` names.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/SetUpGap',
            },
          },
          staffId: {
            description:
              'Who I am in the register of intervening staff; null where I am not in it.',
            type: ['string', 'null'],
          },
          rules: {
            type: 'object',
            required: [
              'reopenDays',
              'declaredInstantHours',
              'lateEntryDays',
              'mediationDays',
              'approvalByReferentOnly',
              'agreementByTelephone',
              'warningShare',
              'attachments',
            ],
            properties: {
              reopenDays: {
                type: 'integer',
              },
              declaredInstantHours: {
                type: 'integer',
              },
              lateEntryDays: {
                type: 'integer',
              },
              mediationDays: {
                type: 'integer',
              },
              approvalByReferentOnly: {
                type: 'boolean',
              },
              agreementByTelephone: {
                type: 'boolean',
              },
              warningShare: {
                type: 'number',
              },
              attachments: {
                description: 'How much may be attached; sizes in bytes.',
                type: 'object',
                required: [
                  'maxFileBytes',
                  'maxTicketFiles',
                  'maxTicketBytes',
                  'maxEstablishmentDayBytes',
                ],
                properties: {
                  maxFileBytes: {
                    type: 'integer',
                  },
                  maxTicketFiles: {
                    type: 'integer',
                  },
                  maxTicketBytes: {
                    type: 'integer',
                  },
                  maxEstablishmentDayBytes: {
                    type: 'integer',
                  },
                },
              },
            },
          },
        },
      },
      Colleague: {
        type: 'object',
        required: ['ref', 'kind', 'name', 'team'],
        properties: {
          ref: {
            description: 'Entity reference of the user or the group.',
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['person', 'team'],
          },
          name: {
            type: 'string',
          },
          team: {
            description:
              "A person's team; null for a team, and for who is in none.",
            oneOf: [
              {
                $ref: '#/components/schemas/Team',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ColleaguePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Colleague',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      Team: {
        type: 'object',
        required: ['ref', 'name'],
        properties: {
          ref: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      Holder: {
        type: 'object',
        description: "Who has a ticket at the contractor's.",
        required: ['ref', 'name', 'team'],
        properties: {
          ref: {
            description: "The person; null where it waits in a team's queue.",
            type: ['string', 'null'],
          },
          name: {
            type: ['string', 'null'],
          },
          team: {
            description: "The person's team, or the one in whose queue it is.",
            oneOf: [
              {
                $ref: '#/components/schemas/Team',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      MakerCase: {
        type: 'object',
        description: "The maker's case behind a ticket.",
        required: ['caseNumber', 'chaseOn', 'chaseAt'],
        properties: {
          caseNumber: {
            type: 'string',
          },
          chaseOn: {
            $ref: '#/components/schemas/LocalDate',
          },
          chaseAt: {
            description:
              'The instant that day begins at the site; null once the service is restored.',
            type: ['string', 'null'],
          },
        },
      },
      Site: {
        type: 'object',
        required: [
          'id',
          'name',
          'territory',
          'timeZone',
          'holidayRegion',
          'contractual',
        ],
        properties: {
          id: {
            description: 'Site FINESS.',
            type: 'string',
          },
          name: {
            type: 'string',
          },
          commune: {
            type: ['string', 'null'],
          },
          postalCode: {
            type: ['string', 'null'],
          },
          territory: {
            type: 'string',
          },
          timeZone: {
            type: 'string',
          },
          holidayRegion: {
            type: 'string',
          },
          contractual: {
            description: 'False overseas, where restore times are indicative.',
            type: 'boolean',
          },
        },
      },
      Establishment: {
        type: 'object',
        required: [
          'id',
          'name',
          'entityRef',
          'commune',
          'postalCode',
          'region',
          'sites',
        ],
        properties: {
          id: {
            description: 'Legal FINESS.',
            type: 'string',
          },
          name: {
            type: 'string',
          },
          entityRef: {
            description: "The catalog's Group bound to it.",
            type: ['string', 'null'],
          },
          commune: {
            type: ['string', 'null'],
          },
          postalCode: {
            type: ['string', 'null'],
          },
          region: {
            type: ['string', 'null'],
          },
          sites: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Site',
            },
          },
        },
      },
      EstablishmentPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Establishment',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      WeeklyHours: {
        type: 'object',
        description:
          'Windows of local time by day of the week (mon to sun), each [from, to] as HH:MM; a day left out has none.',
        additionalProperties: {
          type: 'array',
          items: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
        },
      },
      ContactPoint: {
        type: 'object',
        required: [
          'id',
          'function',
          'label',
          'name',
          'phone',
          'email',
          'hoursText',
          'weeklyHours',
          'onHolidays',
          'toldOutsideWindow',
        ],
        properties: {
          id: {
            type: 'string',
          },
          function: {
            type: 'string',
            enum: ['it-department', 'on-call', 'management-on-duty', 'other'],
          },
          label: {
            type: ['string', 'null'],
          },
          name: {
            type: ['string', 'null'],
          },
          phone: {
            description: 'Ten French digits, or E.164.',
            type: ['string', 'null'],
          },
          email: {
            type: ['string', 'null'],
          },
          hoursText: {
            description: 'Hours in words.',
            type: ['string', 'null'],
          },
          weeklyHours: {
            description: "Hours in the establishment's zone.",
            oneOf: [
              {
                $ref: '#/components/schemas/WeeklyHours',
              },
              {
                type: 'null',
              },
            ],
          },
          onHolidays: {
            description: 'Whether the weekly hours hold on public holidays.',
            type: 'boolean',
          },
          toldOutsideWindow: {
            description:
              'An on-call list, which may be told outside the service window.',
            type: 'boolean',
          },
        },
      },
      SingleContact: {
        type: 'object',
        required: ['name', 'phone', 'email'],
        properties: {
          name: {
            type: 'string',
          },
          phone: {
            type: ['string', 'null'],
          },
          email: {
            type: ['string', 'null'],
          },
        },
      },
      EstablishmentProfile: {
        type: 'object',
        required: [
          'now',
          'establishmentId',
          'revision',
          'place',
          'contacts',
          'singleContact',
          'dataMedia',
          'remarks',
          'writable',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          establishmentId: {
            type: 'string',
          },
          revision: {
            description: 'Counts the changes; 0 while nothing was said.',
            type: 'integer',
          },
          place: {
            description: 'Where the hours of the contacts are read.',
            type: 'object',
            required: ['timeZone', 'holidayRegion'],
            properties: {
              timeZone: {
                type: 'string',
              },
              holidayRegion: {
                type: 'string',
              },
            },
          },
          contacts: {
            description: 'In the order in which to call.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/ContactPoint',
            },
          },
          singleContact: {
            description: "The contractor's single permanent contact.",
            oneOf: [
              {
                $ref: '#/components/schemas/SingleContact',
              },
              {
                type: 'null',
              },
            ],
          },
          dataMedia: {
            description: 'What becomes of disks and parts that may hold data.',
            type: 'string',
            enum: ['kept', 'wiped', 'destroyed'],
          },
          remarks: {
            type: ['string', 'null'],
          },
          writable: {
            description: 'The parts I may write.',
            type: 'array',
            items: {
              type: 'string',
              enum: ['contacts', 'standing-choices', 'single-contact'],
            },
          },
        },
      },
      ProfilePart: {
        description:
          'A part as it shall be. What is wrong is said of the first field at fault, an element of a list by its place, as in contacts.0.phone.',
        type: 'object',
        additionalProperties: true,
      },
      ProfileConflict: {
        type: 'object',
        required: ['error', 'code', 'profile'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale'],
          },
          profile: {
            $ref: '#/components/schemas/EstablishmentProfile',
          },
        },
      },
      EstablishmentChange: {
        type: 'object',
        required: ['sequence', 'changedAt', 'by', 'change'],
        properties: {
          sequence: {
            type: 'integer',
          },
          changedAt: {
            $ref: '#/components/schemas/Instant',
          },
          by: {
            type: 'object',
            required: ['ref', 'role', 'name'],
            properties: {
              ref: {
                type: 'string',
              },
              role: {
                $ref: '#/components/schemas/Role',
              },
              name: {
                type: ['string', 'null'],
              },
            },
          },
          change: {
            description:
              'Functions and fields that changed, and none of their contents.',
            type: 'object',
            required: ['kind'],
            properties: {
              kind: {
                type: 'string',
              },
            },
            additionalProperties: true,
          },
        },
      },
      EstablishmentChangePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EstablishmentChange',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      LocalReferent: {
        type: 'object',
        required: ['ref', 'name', 'email'],
        properties: {
          ref: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          email: {
            type: ['string', 'null'],
          },
        },
      },
      LocalReferentList: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LocalReferent',
            },
          },
        },
      },
      EstablishmentTicketCounts: {
        type: 'object',
        required: ['establishmentId', 'open', 'late'],
        properties: {
          establishmentId: {
            type: 'string',
          },
          open: {
            type: 'integer',
          },
          late: {
            description:
              'Of the open ones, those that consumed more than granted.',
            type: 'integer',
          },
        },
      },
      EstablishmentTicketCountsList: {
        type: 'object',
        required: ['now', 'items'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EstablishmentTicketCounts',
            },
          },
        },
      },
      RuleKind: {
        type: 'string',
        enum: ['internal-rules', 'it-charter', 'procedure', 'waste-process'],
      },
      RuleInput: {
        type: 'object',
        required: ['kind', 'title', 'validFrom'],
        additionalProperties: false,
        properties: {
          kind: {
            $ref: '#/components/schemas/RuleKind',
          },
          title: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          text: {
            description: 'Plain paragraphs; text or link has to be given.',
            type: ['string', 'null'],
            maxLength: 20000,
          },
          link: {
            type: ['string', 'null'],
            maxLength: 1000,
          },
          validFrom: {
            description: "The first day it holds, in the establishment's zone.",
            $ref: '#/components/schemas/LocalDate',
          },
          replaces: {
            description: 'Id of the version it follows; absent for a new rule.',
            type: 'string',
            minLength: 1,
            maxLength: 36,
          },
        },
      },
      RuleAcceptanceInput: {
        type: 'object',
        required: ['ruleIds'],
        additionalProperties: false,
        properties: {
          ruleIds: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 36,
            },
          },
          ticketId: {
            description: 'The ticket on which it is accepted.',
            type: 'string',
            pattern: '^INC-[0-9]{4}-[0-9]{6,9}$',
          },
        },
      },
      EstablishmentRule: {
        type: 'object',
        required: [
          'id',
          'seriesId',
          'version',
          'kind',
          'title',
          'text',
          'link',
          'validFrom',
          'withdrawn',
          'publishedAt',
          'publishedBy',
          'standing',
          'acceptances',
          'acceptedByMe',
        ],
        properties: {
          id: {
            type: 'string',
          },
          seriesId: {
            description: 'The same for every version of a rule.',
            type: 'string',
          },
          version: {
            type: 'integer',
          },
          kind: {
            $ref: '#/components/schemas/RuleKind',
          },
          title: {
            type: 'string',
          },
          text: {
            type: ['string', 'null'],
          },
          link: {
            type: ['string', 'null'],
          },
          validFrom: {
            type: 'string',
          },
          withdrawn: {
            description: 'A version that says that the rule holds no more.',
            type: 'boolean',
          },
          publishedAt: {
            $ref: '#/components/schemas/Instant',
          },
          publishedBy: {
            type: 'object',
            required: ['ref', 'name'],
            properties: {
              ref: {
                type: 'string',
              },
              name: {
                type: ['string', 'null'],
              },
            },
          },
          standing: {
            description: "What it is today, in the establishment's zone.",
            type: 'string',
            enum: ['in-force', 'upcoming', 'replaced', 'withdrawn'],
          },
          acceptances: {
            type: 'array',
            items: {
              type: 'object',
              required: ['personRef', 'personName', 'ticketId', 'acceptedAt'],
              properties: {
                personRef: {
                  type: 'string',
                },
                personName: {
                  type: ['string', 'null'],
                },
                ticketId: {
                  type: ['string', 'null'],
                },
                acceptedAt: {
                  $ref: '#/components/schemas/Instant',
                },
              },
            },
          },
          acceptedByMe: {
            type: 'boolean',
          },
        },
      },
      EstablishmentRules: {
        type: 'object',
        required: [
          'now',
          'establishmentId',
          'today',
          'timeZone',
          'rules',
          'mayPublish',
          'mayAccept',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          establishmentId: {
            type: 'string',
          },
          today: {
            description: 'The day there.',
            type: 'string',
          },
          timeZone: {
            type: 'string',
          },
          rules: {
            description: 'Every version, the first published first.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/EstablishmentRule',
            },
          },
          mayPublish: {
            type: 'boolean',
          },
          mayAccept: {
            type: 'boolean',
          },
        },
      },
      RulesConflict: {
        type: 'object',
        required: ['error', 'code', 'rules'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale'],
          },
          rules: {
            $ref: '#/components/schemas/EstablishmentRules',
          },
        },
      },
      AccessKind: {
        description: 'What was looked at; the plural is a list.',
        type: 'string',
        enum: [
          'ticket',
          'tickets',
          'machine',
          'machines',
          'establishment',
          'attachment',
          'document',
          'calls',
          'export',
          'notice',
          'notices',
        ],
      },
      AccessLogPage: {
        type: 'object',
        required: ['items', 'people', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['at', 'kind', 'subject', 'person'],
              properties: {
                at: {
                  $ref: '#/components/schemas/Instant',
                },
                kind: {
                  $ref: '#/components/schemas/AccessKind',
                },
                subject: {
                  description: 'The ticket, machine or file; null for a list.',
                  type: ['string', 'null'],
                },
                person: {
                  type: 'object',
                  required: ['ref', 'name', 'role'],
                  properties: {
                    ref: {
                      type: 'string',
                    },
                    name: {
                      type: 'string',
                    },
                    role: {
                      $ref: '#/components/schemas/Role',
                    },
                  },
                },
              },
            },
          },
          people: {
            description: 'Those who looked, to choose from.',
            type: 'array',
            items: {
              type: 'object',
              required: ['ref', 'name'],
              properties: {
                ref: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
              },
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      LevelOnDay: {
        type: 'object',
        required: ['level', 'lastDay', 'next'],
        properties: {
          level: {
            $ref: '#/components/schemas/ContractLevel',
          },
          lastDay: {
            description:
              'The last day of this level, included; null where no end is known.',
            type: ['string', 'null'],
          },
          next: {
            oneOf: [
              {
                type: 'object',
                required: ['level', 'from'],
                properties: {
                  level: {
                    $ref: '#/components/schemas/ContractLevel',
                  },
                  from: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      Machine: {
        type: 'object',
        required: [
          'id',
          'entityRef',
          'adopted',
          'name',
          'establishmentId',
          'establishmentName',
          'site',
          'category',
          'maker',
          'model',
          'serialNumber',
          'assetTag',
          'hostName',
          'building',
          'room',
          'rack',
          'rackUnit',
          'chassisId',
          'chassisName',
          'coverage',
          'levelToday',
          'serviceWindow',
          'restoreTime',
          'firmware',
          'operatingSystem',
          'openTickets',
          'updatedAt',
        ],
        properties: {
          id: {
            type: 'string',
          },
          entityRef: {
            description:
              "The catalog's Resource: resource:default/hw-…, or the one that others wrote.",
            type: 'string',
          },
          adopted: {
            description:
              'Where others wrote it into the catalog; null where none did.',
            oneOf: [
              {
                $ref: '#/components/schemas/MachineAdoption',
              },
              {
                type: 'null',
              },
            ],
          },
          name: {
            type: 'string',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          site: {
            $ref: '#/components/schemas/Site',
          },
          category: {
            $ref: '#/components/schemas/HardwareCategory',
          },
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          serialNumber: {
            type: ['string', 'null'],
          },
          assetTag: {
            type: ['string', 'null'],
          },
          hostName: {
            type: ['string', 'null'],
          },
          building: {
            type: ['string', 'null'],
          },
          room: {
            type: ['string', 'null'],
          },
          rack: {
            type: ['string', 'null'],
          },
          rackUnit: {
            type: ['string', 'null'],
          },
          chassisId: {
            type: ['string', 'null'],
          },
          chassisName: {
            type: ['string', 'null'],
          },
          coverage: {
            $ref: '#/components/schemas/CoverageFacts',
          },
          notice: {
            description:
              'The obsolescence notice that is told of it, the soonest of several; absent where there is none.',
            type: 'object',
            required: ['id', 'state', 'lastDay'],
            properties: {
              id: {
                type: 'string',
              },
              state: {
                type: 'string',
                enum: ['notified', 'received', 'acknowledged', 'ended'],
              },
              lastDay: {
                description:
                  'The last day that holds, or else the one asked for.',
                $ref: '#/components/schemas/LocalDate',
              },
            },
          },
          runsOn: {
            description:
              'The machines that a software item is attached to (CCTP 2.1.20); absent of machines.',
            type: 'array',
            items: {
              type: 'object',
              required: ['machineId', 'entityRef', 'name'],
              properties: {
                machineId: {
                  type: 'string',
                },
                entityRef: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
              },
            },
          },
          termsToCome: {
            description:
              'What takes effect on a day to come; absent where nothing does.',
            type: 'object',
            required: [
              'from',
              'level',
              'serviceWindow',
              'restoreTime',
              'orderReference',
            ],
            properties: {
              from: {
                description: 'The first day at the site.',
                $ref: '#/components/schemas/LocalDate',
              },
              level: {
                $ref: '#/components/schemas/ContractLevel',
              },
              serviceWindow: {
                oneOf: [
                  {
                    $ref: '#/components/schemas/ServiceWindow',
                  },
                  {
                    type: 'null',
                  },
                ],
              },
              restoreTime: {
                oneOf: [
                  {
                    $ref: '#/components/schemas/RestoreTime',
                  },
                  {
                    type: 'null',
                  },
                ],
              },
              orderReference: {
                type: ['string', 'null'],
              },
            },
          },
          levelToday: {
            $ref: '#/components/schemas/LevelOnDay',
          },
          serviceWindow: {
            description: 'The window that holds today; null where not covered.',
            oneOf: [
              {
                $ref: '#/components/schemas/ServiceWindow',
              },
              {
                type: 'null',
              },
            ],
          },
          restoreTime: {
            description:
              'The restore time that holds today; null where not covered.',
            oneOf: [
              {
                $ref: '#/components/schemas/RestoreTime',
              },
              {
                type: 'null',
              },
            ],
          },
          firmware: {
            type: ['string', 'null'],
          },
          operatingSystem: {
            type: ['string', 'null'],
          },
          openTickets: {
            description:
              'Open tickets of this machine; 1,000 means that or more.',
            type: 'integer',
          },
          updatedAt: {
            $ref: '#/components/schemas/Instant',
          },
        },
      },
      CatalogReference: {
        type: 'string',
        minLength: 1,
        maxLength: 255,
        pattern: '^[^:/\\x00]+:[^:/\\x00]+/[^:/\\x00]+$',
      },
      MachineAdoption: {
        type: 'object',
        required: [
          'entityRef',
          'location',
          'editUrl',
          'facts',
          'goneSince',
          'brought',
        ],
        properties: {
          entityRef: {
            type: 'string',
          },
          location: {
            description: 'Where the catalog reads it.',
            type: ['string', 'null'],
          },
          editUrl: {
            description: 'Where it can be changed.',
            type: ['string', 'null'],
          },
          facts: {
            description:
              'The facts of the machine that it says. They are changed there, and by nobody here.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/MachineFact',
            },
          },
          goneSince: {
            description: 'Since when the catalog has it no more.',
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          brought: {
            description:
              'Whether it brought the machine, which leaves with it; else an inventory had before, and the machine stays.',
            type: 'boolean',
          },
        },
      },
      MachineFact: {
        type: 'string',
        enum: [
          'siteId',
          'name',
          'category',
          'maker',
          'model',
          'serialNumber',
          'assetTag',
          'hostName',
          'building',
          'room',
          'rack',
          'rackUnit',
          'chassisId',
          'warrantyEnd',
          'afterWarranty',
          'serviceWindow',
          'restoreTime',
          'maintainedFrom',
          'maintainedUntil',
          'orderReference',
          'firmware',
          'operatingSystem',
        ],
      },
      AdoptionFault: {
        type: 'object',
        required: [
          'entityRef',
          'title',
          'location',
          'editUrl',
          'establishmentId',
          'establishmentName',
          'machineId',
          'faults',
          'seenAt',
        ],
        properties: {
          entityRef: {
            type: 'string',
          },
          title: {
            type: 'string',
          },
          location: {
            type: ['string', 'null'],
          },
          editUrl: {
            type: ['string', 'null'],
          },
          establishmentId: {
            description: 'Null where it is of no establishment that is known.',
            type: ['string', 'null'],
          },
          establishmentName: {
            type: ['string', 'null'],
          },
          machineId: {
            description:
              'The machine that it is nevertheless, or was until then.',
            type: ['string', 'null'],
          },
          faults: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code'],
              properties: {
                code: {
                  type: 'string',
                },
                details: {
                  type: 'object',
                  additionalProperties: {
                    type: ['string', 'number'],
                  },
                },
              },
            },
          },
          seenAt: {
            description: 'First seen so.',
            $ref: '#/components/schemas/Instant',
          },
        },
      },
      AdoptionFaultPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AdoptionFault',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      CoverageFacts: {
        type: 'object',
        required: [
          'warrantyEnd',
          'afterWarranty',
          'serviceWindow',
          'restoreTime',
          'maintainedFrom',
          'maintainedUntil',
          'orderReference',
        ],
        properties: {
          warrantyEnd: {
            description: 'The last day of the warranty, none, or unknown.',
            type: 'string',
          },
          afterWarranty: {
            oneOf: [
              {
                type: 'string',
                enum: ['vendor-backed', 'not-vendor-backed'],
              },
              {
                type: 'null',
              },
            ],
          },
          serviceWindow: {
            oneOf: [
              {
                $ref: '#/components/schemas/ServiceWindow',
              },
              {
                type: 'null',
              },
            ],
          },
          restoreTime: {
            oneOf: [
              {
                $ref: '#/components/schemas/RestoreTime',
              },
              {
                type: 'null',
              },
            ],
          },
          maintainedFrom: {
            type: ['string', 'null'],
          },
          maintainedUntil: {
            type: ['string', 'null'],
          },
          orderReference: {
            type: ['string', 'null'],
          },
          declaration: {
            description:
              'Of a machine that joined during the year: awaiting, refused, or the first day of the cover where it is accepted. Absent where no declaration is owed.',
            type: 'string',
          },
        },
      },
      TermsChange: {
        description:
          "What was written of a machine's terms: it joined the fleet, they were changed, others are to come, an obsolescence notice set or moved its last day, its declaration was accepted or refused, or it left.",
        type: 'string',
        enum: [
          'joined',
          'changed',
          'planned',
          'notice',
          'accepted',
          'refused',
          'left',
        ],
      },
      MachineHistory: {
        type: 'object',
        required: [
          'now',
          'incidents',
          'firstAt',
          'lastAt',
          'meanSecondsBetween',
          'items',
          'nextCursor',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          incidents: {
            description: 'Its tickets that were not cancelled.',
            type: 'integer',
          },
          firstAt: {
            description:
              'The registration of the first; null where there is none.',
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          lastAt: {
            description: 'The registration of the last.',
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          meanSecondsBetween: {
            description:
              'Mean time between failures: seconds of the calendar from one registration to the next; null under two incidents.',
            type: ['integer', 'null'],
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MachineIntervention',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MachineIntervention: {
        type: 'object',
        required: [
          'ticketId',
          'title',
          'interventionId',
          'mode',
          'startedAt',
          'endedAt',
          'parts',
        ],
        properties: {
          ticketId: {
            type: 'string',
          },
          title: {
            description: "The ticket's.",
            type: 'string',
          },
          interventionId: {
            type: 'string',
          },
          mode: {
            type: 'string',
            enum: ['remote', 'on-site'],
          },
          startedAt: {
            $ref: '#/components/schemas/Instant',
          },
          endedAt: {
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          parts: {
            description: 'How many were replaced.',
            type: 'integer',
          },
        },
      },
      MachineTermsOverTime: {
        type: 'object',
        required: ['now', 'today', 'periods', 'changes'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          today: {
            description: 'At the site.',
            $ref: '#/components/schemas/LocalDate',
          },
          periods: {
            description:
              'Days on which the same is owed, in order, from the day the machine joined the fleet on. Without an end where none is known.',
            type: 'array',
            items: {
              type: 'object',
              required: [
                'from',
                'until',
                'level',
                'serviceWindow',
                'restoreTime',
                'orderReference',
              ],
              properties: {
                from: {
                  $ref: '#/components/schemas/LocalDate',
                },
                until: {
                  description: 'The last day, included.',
                  oneOf: [
                    {
                      $ref: '#/components/schemas/LocalDate',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                level: {
                  $ref: '#/components/schemas/ContractLevel',
                },
                serviceWindow: {
                  oneOf: [
                    {
                      $ref: '#/components/schemas/ServiceWindow',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                restoreTime: {
                  oneOf: [
                    {
                      $ref: '#/components/schemas/RestoreTime',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                orderReference: {
                  type: ['string', 'null'],
                },
                declaration: {
                  description: 'Why nothing is owed, where it is for this.',
                  type: 'string',
                  enum: ['awaiting', 'refused'],
                },
              },
            },
          },
          changes: {
            description: 'What was written, the newest first.',
            type: 'array',
            items: {
              type: 'object',
              required: [
                'kind',
                'from',
                'recordedAt',
                'recordedBy',
                'importId',
                'facts',
              ],
              properties: {
                kind: {
                  $ref: '#/components/schemas/TermsChange',
                },
                from: {
                  description: 'The day at the site from which it holds.',
                  $ref: '#/components/schemas/LocalDate',
                },
                recordedAt: {
                  $ref: '#/components/schemas/Instant',
                },
                recordedBy: {
                  description: 'Null where nobody kept who it was.',
                  type: ['string', 'null'],
                },
                importId: {
                  description: 'The inventory that said it.',
                  type: ['string', 'null'],
                },
                facts: {
                  $ref: '#/components/schemas/CoverageFacts',
                },
              },
            },
          },
        },
      },
      AttachedMachine: {
        type: 'object',
        required: [
          'machineId',
          'entityRef',
          'name',
          'category',
          'maker',
          'model',
          'firmware',
          'operatingSystem',
          'how',
          'recordedBy',
        ],
        properties: {
          machineId: {
            type: 'string',
          },
          entityRef: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          category: {
            $ref: '#/components/schemas/HardwareCategory',
          },
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          firmware: {
            type: ['string', 'null'],
          },
          operatingSystem: {
            type: ['string', 'null'],
          },
          how: {
            description:
              'Attached by a person, or in a chassis by the inventory.',
            type: 'string',
            enum: ['attached', 'chassis'],
          },
          recordedBy: {
            type: ['string', 'null'],
          },
        },
      },
      AttachedMachines: {
        type: 'object',
        required: [
          'now',
          'machineId',
          'category',
          'establishmentId',
          'mayChange',
          'attachedTo',
          'attached',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          machineId: {
            type: 'string',
          },
          category: {
            $ref: '#/components/schemas/HardwareCategory',
          },
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          mayChange: {
            type: 'boolean',
          },
          attachedTo: {
            description: 'What it is attached to, or sits in.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/AttachedMachine',
            },
          },
          attached: {
            description: 'What is attached to it, or sits in it.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/AttachedMachine',
            },
          },
        },
      },
      Compatibility: {
        description:
          'With the machine and those attached to it: as they are, or with what has to be so before on both.',
        type: 'string',
        enum: ['compatible', 'prerequisites'],
      },
      CheckedMachine: {
        type: 'object',
        required: [
          'machineId',
          'entityRef',
          'name',
          'firmware',
          'operatingSystem',
        ],
        properties: {
          machineId: {
            type: 'string',
          },
          entityRef: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          firmware: {
            type: ['string', 'null'],
          },
          operatingSystem: {
            type: ['string', 'null'],
          },
        },
      },
      ComponentKind: {
        type: 'string',
        enum: [
          'firmware',
          'operating-system',
          'bios',
          'management-controller',
          'controller',
          'administration-tool',
          'supervision',
          'advanced-software',
          'multipath',
          'other',
          'software',
        ],
      },
      ComponentInput: {
        type: 'object',
        required: ['kind', 'name'],
        additionalProperties: false,
        properties: {
          kind: {
            $ref: '#/components/schemas/ComponentKind',
          },
          name: {
            description: 'As the maker calls it.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          installed: {
            type: 'string',
            maxLength: 200,
          },
        },
      },
      LevelsInput: {
        type: 'object',
        required: ['source', 'seenOn'],
        additionalProperties: false,
        properties: {
          current: {
            description:
              "The maker's current version; not known where left out.",
            type: 'string',
            maxLength: 200,
          },
          recommended: {
            description:
              'The one recommended for the machine; none where left out.',
            type: 'string',
            maxLength: 200,
          },
          source: {
            description: 'Who says so.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          seenOn: {
            description: 'The day it was seen there.',
            $ref: '#/components/schemas/LocalDate',
          },
        },
      },
      TechnicalComponent: {
        type: 'object',
        required: [
          'id',
          'kind',
          'name',
          'installed',
          'installedFrom',
          'installedOn',
          'installedBy',
          'evolution',
          'current',
          'recommended',
          'source',
          'seenOn',
          'levelsBy',
          'standing',
          'openEvolution',
          'version',
        ],
        properties: {
          id: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ComponentKind',
          },
          name: {
            description: 'Null for firmware and operating system.',
            type: ['string', 'null'],
          },
          installed: {
            description: 'Null where nobody has said.',
            type: ['string', 'null'],
          },
          installedFrom: {
            description: 'Who says what is installed.',
            oneOf: [
              {
                type: 'string',
                enum: ['catalog', 'inventory', 'person', 'evolution'],
              },
              {
                type: 'null',
              },
            ],
          },
          installedOn: {
            description: 'Since which day it is known; null of an inventory.',
            type: ['string', 'null'],
          },
          installedBy: {
            type: ['string', 'null'],
          },
          evolution: {
            description: 'The number of the evolution that installed it.',
            type: ['string', 'null'],
          },
          current: {
            description: "The maker's current version.",
            type: ['string', 'null'],
          },
          recommended: {
            type: ['string', 'null'],
          },
          source: {
            description: 'Who says which versions are current and recommended.',
            type: ['string', 'null'],
          },
          seenOn: {
            type: ['string', 'null'],
          },
          levelsBy: {
            description: 'Who wrote it down.',
            type: ['string', 'null'],
          },
          standing: {
            description: 'How what is installed stands to what is recommended.',
            type: 'string',
            enum: ['as-recommended', 'differs', 'unknown'],
          },
          openEvolution: {
            description: 'The number of the open evolution of it.',
            type: ['string', 'null'],
          },
          version: {
            description: 'What a change gives in If-Match.',
            type: 'integer',
          },
        },
      },
      TechnicalState: {
        type: 'object',
        required: [
          'now',
          'today',
          'machineId',
          'establishmentId',
          'level',
          'hasVendorUpdates',
          'mayUpdate',
          'mayPropose',
          'components',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          today: {
            description: 'At the site.',
            $ref: '#/components/schemas/LocalDate',
          },
          machineId: {
            type: 'string',
          },
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          level: {
            description: 'That of today.',
            $ref: '#/components/schemas/ContractLevel',
          },
          hasVendorUpdates: {
            description: "Whether a vendor's updates come with the level.",
            type: 'boolean',
          },
          mayUpdate: {
            description: 'Whether one may say what is installed.',
            type: 'boolean',
          },
          mayPropose: {
            description:
              'Whether one may say what is recommended, and propose.',
            type: 'boolean',
          },
          components: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TechnicalComponent',
            },
          },
        },
      },
      EvolutionState: {
        type: 'string',
        enum: ['proposed', 'accepted', 'refused', 'done', 'withdrawn'],
      },
      EvolutionAct: {
        type: 'string',
        enum: ['accept', 'plan', 'refuse', 'withdraw', 'complete'],
      },
      Entitlement: {
        description:
          'By what right the establishment may have a version: it comes with the warranty or the vendor backing, or is its own whatever the level.',
        type: 'string',
        enum: ['vendor-update', 'owned-version'],
      },
      EvolutionInput: {
        type: 'object',
        required: ['componentId', 'to', 'reason', 'risk', 'entitlement'],
        additionalProperties: false,
        properties: {
          componentId: {
            type: 'string',
            minLength: 1,
            maxLength: 40,
          },
          to: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          reason: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          risk: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          entitlement: {
            $ref: '#/components/schemas/Entitlement',
          },
          right: {
            description: "What gives the right to a version of one's own.",
            type: 'string',
            maxLength: 4000,
          },
          compatibility: {
            description: 'Needed where other machines are attached.',
            $ref: '#/components/schemas/Compatibility',
          },
          prerequisites: {
            description: 'What has to be so before, on the machine.',
            type: 'string',
            maxLength: 4000,
          },
          attachedPrerequisites: {
            description: 'The same, on the machines attached.',
            type: 'string',
            maxLength: 4000,
          },
        },
      },
      EvolutionSummary: {
        type: 'object',
        required: [
          'id',
          'establishmentId',
          'establishmentName',
          'state',
          'version',
          'timeZone',
          'machine',
          'componentId',
          'kind',
          'componentName',
          'from',
          'to',
          'reason',
          'risk',
          'entitlement',
          'right',
          'compatibility',
          'prerequisites',
          'attachedPrerequisites',
          'checkedAgainst',
          'proposedAt',
          'proposedBy',
          'acceptedOn',
          'plannedFor',
          'doneOn',
          'installed',
          'workDone',
          'whyNot',
          'possibleActs',
        ],
        properties: {
          id: {
            type: 'string',
          },
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          establishmentName: {
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/EvolutionState',
          },
          version: {
            description: 'What an act gives in If-Match.',
            type: 'integer',
          },
          timeZone: {
            type: 'string',
          },
          machine: {
            $ref: '#/components/schemas/NoticeMachine',
          },
          componentId: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/ComponentKind',
          },
          componentName: {
            type: ['string', 'null'],
          },
          from: {
            description: 'What was installed when it was proposed.',
            type: ['string', 'null'],
          },
          to: {
            type: 'string',
          },
          reason: {
            type: 'string',
          },
          risk: {
            type: 'string',
          },
          entitlement: {
            $ref: '#/components/schemas/Entitlement',
          },
          right: {
            type: ['string', 'null'],
          },
          compatibility: {
            oneOf: [
              {
                $ref: '#/components/schemas/Compatibility',
              },
              {
                type: 'null',
              },
            ],
          },
          prerequisites: {
            type: ['string', 'null'],
          },
          attachedPrerequisites: {
            type: ['string', 'null'],
          },
          checkedAgainst: {
            description:
              'The machines attached when it was proposed, as they were.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/CheckedMachine',
            },
          },
          proposedAt: {
            $ref: '#/components/schemas/Instant',
          },
          proposedBy: {
            type: ['string', 'null'],
          },
          acceptedOn: {
            type: ['string', 'null'],
          },
          plannedFor: {
            type: ['string', 'null'],
          },
          doneOn: {
            type: ['string', 'null'],
          },
          installed: {
            description: 'What was installed in the end.',
            type: ['string', 'null'],
          },
          workDone: {
            description: 'What the contractor reports of the work.',
            type: ['string', 'null'],
          },
          whyNot: {
            description: 'Why it was refused, or taken back.',
            type: ['string', 'null'],
          },
          possibleActs: {
            description: 'What one may do to it now.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvolutionAct',
            },
          },
        },
      },
      EvolutionPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EvolutionSummary',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      Evolution: {
        allOf: [
          {
            $ref: '#/components/schemas/EvolutionSummary',
          },
          {
            type: 'object',
            required: ['now', 'events'],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              events: {
                description: 'Its log, in order.',
                type: 'array',
                items: {
                  type: 'object',
                  required: ['sequence', 'type', 'recordedAt', 'actor', 'data'],
                  properties: {
                    sequence: {
                      type: 'integer',
                    },
                    type: {
                      type: 'string',
                    },
                    recordedAt: {
                      $ref: '#/components/schemas/Instant',
                    },
                    actor: {
                      type: 'object',
                    },
                    data: {
                      type: 'object',
                    },
                  },
                },
              },
            },
          },
        ],
      },
      EvolutionConflict: {
        type: 'object',
        required: ['error', 'code', 'evolution'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale', 'not-possible'],
          },
          evolution: {
            $ref: '#/components/schemas/Evolution',
          },
        },
      },
      OrderKind: {
        description:
          "An establishment's first order; the yearly one, at the anniversary of the framework contract; a complementary one, during the year.",
        type: 'string',
        enum: ['first', 'yearly', 'complementary'],
      },
      OrderInput: {
        type: 'object',
        required: ['kind', 'reference', 'placedOn', 'importId'],
        additionalProperties: false,
        properties: {
          kind: {
            $ref: '#/components/schemas/OrderKind',
          },
          reference: {
            description: 'As the establishment numbers it.',
            type: 'string',
            minLength: 1,
            maxLength: 60,
          },
          placedOn: {
            $ref: '#/components/schemas/LocalDate',
          },
          importId: {
            description: 'The inventory it is placed on, one that was applied.',
            type: 'string',
            minLength: 1,
            maxLength: 40,
          },
          executeBy: {
            description:
              'By when it is carried out; thirty days after its placing where left out, and always for a first one.',
            $ref: '#/components/schemas/LocalDate',
          },
        },
      },
      Order: {
        type: 'object',
        required: [
          'id',
          'establishmentId',
          'kind',
          'state',
          'reference',
          'placedOn',
          'placedBy',
          'executeBy',
          'startedOn',
          'startedBy',
          'late',
          'withdrawnBy',
          'withdrawalReason',
          'nextAnniversary',
          'inventory',
          'possibleActs',
        ],
        properties: {
          id: {
            type: 'string',
          },
          establishmentId: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/OrderKind',
          },
          state: {
            type: 'string',
            enum: ['placed', 'started', 'withdrawn'],
          },
          reference: {
            type: 'string',
          },
          placedOn: {
            $ref: '#/components/schemas/LocalDate',
          },
          placedBy: {
            type: 'string',
          },
          executeBy: {
            description: 'The last day on which it is carried out in time.',
            $ref: '#/components/schemas/LocalDate',
          },
          startedOn: {
            type: ['string', 'null'],
          },
          startedBy: {
            type: ['string', 'null'],
          },
          late: {
            description: 'Carried out too late, or late today.',
            type: 'boolean',
          },
          withdrawnBy: {
            type: ['string', 'null'],
          },
          withdrawalReason: {
            type: ['string', 'null'],
          },
          nextAnniversary: {
            description: 'Of the order itself; null where it was withdrawn.',
            type: ['string', 'null'],
          },
          inventory: {
            description: 'The inventory it was placed on.',
            type: 'object',
            required: ['id', 'fileName'],
            properties: {
              id: {
                type: 'string',
              },
              fileName: {
                type: 'string',
              },
            },
          },
          possibleActs: {
            description: 'What one may do to it now.',
            type: 'array',
            items: {
              type: 'string',
              enum: ['start', 'withdraw'],
            },
          },
        },
      },
      OrderPage: {
        type: 'object',
        required: [
          'now',
          'today',
          'mayPlace',
          'contract',
          'items',
          'nextCursor',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          today: {
            $ref: '#/components/schemas/LocalDate',
          },
          mayPlace: {
            description: 'Whether one may place an order of the establishment.',
            type: 'boolean',
          },
          contract: {
            description:
              'Null where the start of the contract is not configured.',
            oneOf: [
              {
                type: 'object',
                required: ['anniversary', 'declareBy'],
                properties: {
                  anniversary: {
                    description: 'The next one of the framework contract.',
                    $ref: '#/components/schemas/LocalDate',
                  },
                  declareBy: {
                    description:
                      'The last day to declare entries and exits for it.',
                    $ref: '#/components/schemas/LocalDate',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Order',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      Movement: {
        type: 'object',
        required: [
          'machineId',
          'entityRef',
          'name',
          'maker',
          'model',
          'serialNumber',
          'kind',
          'day',
          'recordedAt',
          'recordedBy',
          'importId',
          'declaration',
        ],
        properties: {
          machineId: {
            type: 'string',
          },
          entityRef: {
            description: 'Where the machine is in the catalog today.',
            type: 'string',
          },
          name: {
            type: 'string',
          },
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          serialNumber: {
            type: ['string', 'null'],
          },
          kind: {
            type: 'string',
            enum: ['joined', 'left'],
          },
          day: {
            description: 'At the site.',
            $ref: '#/components/schemas/LocalDate',
          },
          recordedAt: {
            $ref: '#/components/schemas/Instant',
          },
          recordedBy: {
            type: ['string', 'null'],
          },
          importId: {
            type: ['string', 'null'],
          },
          declaration: {
            description:
              'Where the declaration of an entry stands; null where none is owed.',
            oneOf: [
              {
                $ref: '#/components/schemas/DeclarationState',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      DeclarationState: {
        type: 'string',
        enum: ['awaiting', 'accepted', 'refused'],
      },
      MachineDeclaration: {
        type: 'object',
        required: [
          'id',
          'establishmentId',
          'state',
          'declaredAt',
          'declaredBy',
          'importId',
          'machineCount',
          'coveredCount',
          'machines',
          'decidedAt',
          'decidedBy',
          'refusalReason',
          'order',
          'billedFrom',
          'possibleActs',
        ],
        properties: {
          id: {
            type: 'string',
          },
          establishmentId: {
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/DeclarationState',
          },
          declaredAt: {
            $ref: '#/components/schemas/Instant',
          },
          declaredBy: {
            type: 'string',
          },
          importId: {
            description: 'The inventory that declares them.',
            type: ['string', 'null'],
          },
          machineCount: {
            description: 'How many of its machines are still of the fleet.',
            type: 'integer',
          },
          coveredCount: {
            description:
              'How many of these are covered: an order may cover some while the others await acceptance.',
            type: 'integer',
          },
          machines: {
            description: 'The first of them by name.',
            type: 'array',
            items: {
              type: 'object',
              required: [
                'machineId',
                'name',
                'maker',
                'model',
                'serialNumber',
                'coveredFrom',
              ],
              properties: {
                machineId: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
                maker: {
                  type: 'string',
                },
                model: {
                  type: 'string',
                },
                serialNumber: {
                  type: ['string', 'null'],
                },
                coveredFrom: {
                  description:
                    'The first day at its site; null before acceptance.',
                  oneOf: [
                    {
                      $ref: '#/components/schemas/LocalDate',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
              },
            },
          },
          decidedAt: {
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          decidedBy: {
            type: ['string', 'null'],
          },
          refusalReason: {
            type: ['string', 'null'],
          },
          order: {
            description:
              'The order whose start accepted it; its machines are covered from the day that is carried out from.',
            oneOf: [
              {
                type: 'object',
                required: ['id', 'startedOn'],
                properties: {
                  id: {
                    type: 'string',
                  },
                  startedOn: {
                    $ref: '#/components/schemas/LocalDate',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          billedFrom: {
            description:
              'The renewal, where it is accepted by itself and the start of the framework contract is configured.',
            oneOf: [
              {
                $ref: '#/components/schemas/LocalDate',
              },
              {
                type: 'null',
              },
            ],
          },
          possibleActs: {
            type: 'array',
            items: {
              type: 'string',
              enum: ['accept', 'refuse'],
            },
          },
        },
      },
      DeclarationPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MachineDeclaration',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MovementPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Movement',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MachinePage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Machine',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      SearchTicketPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SearchTicket',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      SearchTicket: {
        description: 'What a ticket is found by, and what is shown of it.',
        type: 'object',
        required: [
          'id',
          'title',
          'description',
          'state',
          'establishmentId',
          'establishmentName',
          'siteName',
          'registeredAt',
          'closedAt',
          'machineText',
          'machines',
          'identifiers',
        ],
        properties: {
          id: {
            type: 'string',
          },
          title: {
            description: 'As its page has it; empty where it was redacted.',
            type: 'string',
          },
          description: {
            description: 'As its page has it; empty where it was redacted.',
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/TicketState',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          siteName: {
            type: ['string', 'null'],
          },
          registeredAt: {
            $ref: '#/components/schemas/Instant',
          },
          closedAt: {
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          machineText: {
            description:
              'What was said of a machine that was not found in the fleet.',
            type: ['string', 'null'],
          },
          machines: {
            description: 'The machines it concerns, the principal first.',
            type: 'array',
            items: {
              type: 'object',
              required: ['name', 'maker', 'model', 'serialNumber', 'hostName'],
              properties: {
                name: {
                  type: 'string',
                },
                maker: {
                  type: 'string',
                },
                model: {
                  type: 'string',
                },
                serialNumber: {
                  type: ['string', 'null'],
                },
                hostName: {
                  type: ['string', 'null'],
                },
              },
            },
          },
          identifiers: {
            description: 'Its number, serials and names, whole and in parts.',
            type: 'string',
          },
        },
      },
      SearchNoticePage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/NoticeSummary',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MachineChangePage: {
        type: 'object',
        required: ['changes', 'cursor', 'more'],
        properties: {
          changes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['machineId', 'removed', 'machine'],
              properties: {
                machineId: {
                  type: 'string',
                },
                removed: {
                  type: 'boolean',
                },
                machine: {
                  oneOf: [
                    {
                      $ref: '#/components/schemas/Machine',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                ownerRef: {
                  type: ['string', 'null'],
                },
                attachedTo: {
                  description:
                    'References of the machines of the fleet that it is attached to.',
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
                chassisRef: {
                  description: 'Reference of the machine it sits in.',
                  type: ['string', 'null'],
                },
              },
            },
          },
          cursor: {
            type: 'string',
          },
          more: {
            type: 'boolean',
          },
        },
      },
      ImportReport: {
        type: 'object',
        required: ['applied', 'added', 'updated', 'unchanged', 'errors'],
        properties: {
          applied: {
            type: 'boolean',
          },
          added: {
            type: 'integer',
          },
          updated: {
            type: 'integer',
          },
          unchanged: {
            type: 'integer',
          },
          errors: {
            description: 'What is wrong, cell by cell, 1,000 at most.',
            type: 'array',
            items: {
              type: 'object',
              required: [
                'sheet',
                'row',
                'column',
                'cell',
                'code',
                'message',
                'value',
              ],
              properties: {
                sheet: {
                  type: 'string',
                },
                row: {
                  description: 'As the workbook numbers it, from 1.',
                  type: 'integer',
                },
                column: {
                  description:
                    'The header of the column; empty for the whole line.',
                  type: 'string',
                },
                cell: {
                  description: 'Such as C12.',
                  type: 'string',
                },
                code: {
                  type: 'string',
                },
                message: {
                  description: 'What is wrong and what would do.',
                  type: 'string',
                },
                value: {
                  type: ['string', 'null'],
                },
              },
            },
          },
          changes: {
            description: 'What is added or changed, 1,000 lines at most.',
            type: 'array',
            items: {
              type: 'object',
              required: ['row', 'machineName', 'change', 'fields'],
              properties: {
                row: {
                  type: 'integer',
                },
                machineName: {
                  type: 'string',
                },
                change: {
                  type: 'string',
                  enum: ['added', 'updated'],
                },
                fields: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['field', 'before', 'after'],
                    properties: {
                      field: {
                        type: 'string',
                      },
                      before: {
                        type: ['string', 'null'],
                      },
                      after: {
                        type: ['string', 'null'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
      InventoryColumnId: {
        description: 'What a column of an inventory is about.',
        type: 'string',
        enum: [
          'establishment',
          'site',
          'building',
          'room',
          'rack',
          'rackUnit',
          'name',
          'maker',
          'model',
          'category',
          'serialNumber',
          'assetTag',
          'hostName',
          'chassis',
          'warrantyEnd',
          'afterWarranty',
          'serviceWindow',
          'restoreTime',
          'maintainedFrom',
          'maintainedUntil',
          'orderReference',
          'firmware',
          'operatingSystem',
        ],
      },
      LineOutcome: {
        description:
          'What an import does about a line, or about a machine that no line names. kept: it would leave, and stays.',
        type: 'string',
        enum: ['added', 'changed', 'removed', 'unchanged', 'kept', 'wrong'],
      },
      ImportMode: {
        description:
          'update: the file adds and changes; whole-fleet: what it does not name leaves.',
        type: 'string',
        enum: ['update', 'whole-fleet'],
      },
      ImportActor: {
        type: 'object',
        required: ['ref', 'name'],
        properties: {
          ref: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
        },
      },
      InventoryImport: {
        type: 'object',
        required: [
          'now',
          'id',
          'establishmentId',
          'establishmentName',
          'origin',
          'fileName',
          'format',
          'byteSize',
          'templateVersion',
          'headerRow',
          'lineCount',
          'columns',
          'siteByDefault',
          'state',
          'mode',
          'counts',
          'known',
          'work',
          'created',
          'checkedAt',
          'applied',
          'mayImport',
          'mayApply',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          id: {
            type: 'string',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          origin: {
            description:
              'A file given in, or a change of several machines at once.',
            type: 'string',
            enum: ['file', 'bulk-edit'],
          },
          fileName: {
            type: 'string',
          },
          format: {
            type: 'string',
            enum: ['xlsx', 'csv'],
          },
          byteSize: {
            type: 'integer',
          },
          templateVersion: {
            description: 'Of the columns it was read by.',
            type: 'string',
          },
          headerRow: {
            description: 'The row of the headers, as the file numbers it.',
            type: 'integer',
          },
          lineCount: {
            type: 'integer',
          },
          columns: {
            description:
              'The columns of the file, and what they are taken for.',
            type: 'array',
            items: {
              type: 'object',
              required: ['index', 'header', 'column', 'by', 'samples'],
              properties: {
                index: {
                  description: 'From 0, which is A.',
                  type: 'integer',
                },
                header: {
                  type: 'string',
                },
                column: {
                  description: 'Null where it is not imported.',
                  oneOf: [
                    {
                      $ref: '#/components/schemas/InventoryColumnId',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                by: {
                  type: 'string',
                  enum: ['template', 'remembered', 'nobody'],
                },
                samples: {
                  type: 'array',
                  items: {
                    type: 'string',
                  },
                },
              },
            },
          },
          siteByDefault: {
            description:
              'The only site of the establishment, which lines are of that name none; null where there are several.',
            oneOf: [
              {
                type: 'object',
                required: ['id', 'name'],
                properties: {
                  id: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          state: {
            type: 'string',
            enum: ['read', 'checked', 'applied'],
          },
          mode: {
            oneOf: [
              {
                $ref: '#/components/schemas/ImportMode',
              },
              {
                type: 'null',
              },
            ],
          },
          counts: {
            description:
              'How many lines have which outcome; null before the check.',
            oneOf: [
              {
                type: 'object',
                required: [
                  'added',
                  'changed',
                  'removed',
                  'unchanged',
                  'kept',
                  'wrong',
                ],
                properties: {
                  added: {
                    type: 'integer',
                  },
                  changed: {
                    type: 'integer',
                  },
                  removed: {
                    type: 'integer',
                  },
                  unchanged: {
                    type: 'integer',
                  },
                  kept: {
                    type: 'integer',
                  },
                  wrong: {
                    type: 'integer',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          known: {
            description: 'Machines of the fleet when it was checked.',
            type: ['integer', 'null'],
          },
          work: {
            description:
              'What is being done to it just now, and how far that is.',
            oneOf: [
              {
                type: 'object',
                required: ['what', 'done', 'total', 'startedAt'],
                properties: {
                  what: {
                    type: 'string',
                    enum: ['check', 'apply'],
                  },
                  done: {
                    type: 'integer',
                  },
                  total: {
                    type: 'integer',
                  },
                  startedAt: {
                    $ref: '#/components/schemas/Instant',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          created: {
            type: 'object',
            required: ['at', 'by'],
            properties: {
              at: {
                $ref: '#/components/schemas/Instant',
              },
              by: {
                $ref: '#/components/schemas/ImportActor',
              },
            },
          },
          checkedAt: {
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          applied: {
            oneOf: [
              {
                type: 'object',
                required: ['at', 'by', 'lines'],
                properties: {
                  at: {
                    $ref: '#/components/schemas/Instant',
                  },
                  by: {
                    $ref: '#/components/schemas/ImportActor',
                  },
                  lines: {
                    type: 'string',
                    enum: ['all', 'good'],
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          mayImport: {
            description: 'Whether one may check it.',
            type: 'boolean',
          },
          mayApply: {
            description: 'Whether one may apply it (CI25).',
            type: 'boolean',
          },
        },
      },
      InventoryImportPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/InventoryImport',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      BulkEdit: {
        type: 'object',
        required: ['machines', 'changes'],
        additionalProperties: false,
        properties: {
          machines: {
            description: 'These, or all that a list keeps.',
            oneOf: [
              {
                type: 'object',
                required: ['ids'],
                additionalProperties: false,
                properties: {
                  ids: {
                    type: 'array',
                    minItems: 1,
                    maxItems: 2000,
                    items: {
                      type: 'string',
                      minLength: 1,
                      maxLength: 100,
                    },
                  },
                },
              },
              {
                type: 'object',
                required: ['filter'],
                additionalProperties: false,
                properties: {
                  filter: {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                      text: {
                        type: 'string',
                        minLength: 1,
                        maxLength: 200,
                      },
                      establishment: {
                        $ref: '#/components/schemas/Finess',
                      },
                      category: {
                        $ref: '#/components/schemas/HardwareCategory',
                      },
                      level: {
                        $ref: '#/components/schemas/ContractLevel',
                      },
                      endsWithin: {
                        $ref: '#/components/schemas/CoverageHorizon',
                      },
                      lost: {
                        type: 'boolean',
                      },
                      notice: {
                        $ref: '#/components/schemas/NoticeFilter',
                      },
                    },
                  },
                },
              },
            ],
          },
          changes: {
            $ref: '#/components/schemas/BulkChanges',
          },
        },
      },
      BulkText: {
        description: 'Null takes it away.',
        oneOf: [
          {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          {
            type: 'null',
          },
        ],
      },
      BulkDay: {
        description: 'Null takes it away.',
        oneOf: [
          {
            $ref: '#/components/schemas/LocalDate',
          },
          {
            type: 'null',
          },
        ],
      },
      BulkChanges: {
        description:
          'What becomes of all of them alike; what is not named stays.',
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          siteId: {
            description: 'FINESS of a site of the establishment.',
            type: 'string',
            minLength: 9,
            maxLength: 9,
          },
          building: {
            $ref: '#/components/schemas/BulkText',
          },
          room: {
            $ref: '#/components/schemas/BulkText',
          },
          rack: {
            $ref: '#/components/schemas/BulkText',
          },
          serviceWindow: {
            oneOf: [
              {
                $ref: '#/components/schemas/ServiceWindow',
              },
              {
                type: 'null',
              },
            ],
          },
          restoreTime: {
            oneOf: [
              {
                $ref: '#/components/schemas/RestoreTime',
              },
              {
                type: 'null',
              },
            ],
          },
          warrantyEnd: {
            oneOf: [
              {
                $ref: '#/components/schemas/LocalDate',
              },
              {
                type: 'string',
                enum: ['none', 'unknown'],
              },
            ],
          },
          afterWarranty: {
            oneOf: [
              {
                type: 'string',
                enum: ['vendor-backed', 'not-vendor-backed'],
              },
              {
                type: 'null',
              },
            ],
          },
          maintainedFrom: {
            $ref: '#/components/schemas/BulkDay',
          },
          maintainedUntil: {
            $ref: '#/components/schemas/BulkDay',
          },
          orderReference: {
            $ref: '#/components/schemas/BulkText',
          },
          category: {
            $ref: '#/components/schemas/HardwareCategory',
          },
          model: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          operatingSystem: {
            $ref: '#/components/schemas/BulkText',
          },
          firmware: {
            $ref: '#/components/schemas/BulkText',
          },
        },
      },
      ImportCheck: {
        type: 'object',
        required: ['columns', 'mode'],
        additionalProperties: false,
        properties: {
          columns: {
            description: 'What each column of the file is taken for.',
            type: 'array',
            maxItems: 100,
            items: {
              type: 'object',
              required: ['index', 'column'],
              additionalProperties: false,
              properties: {
                index: {
                  type: 'integer',
                  minimum: 0,
                  maximum: 99,
                },
                column: {
                  oneOf: [
                    {
                      $ref: '#/components/schemas/InventoryColumnId',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
              },
            },
          },
          mode: {
            $ref: '#/components/schemas/ImportMode',
          },
        },
      },
      ImportApplication: {
        type: 'object',
        required: ['lines'],
        additionalProperties: false,
        properties: {
          lines: {
            description:
              'all: refused where a line is wrong; good: the wrong ones are left out, and nothing is removed.',
            type: 'string',
            enum: ['all', 'good'],
          },
          removals: {
            description:
              'How many machines leave, typed by the person, where that is more than a tenth of the fleet.',
            type: 'integer',
            minimum: 0,
          },
        },
      },
      ImportFault: {
        type: 'object',
        required: ['cell', 'header', 'code', 'message', 'value'],
        properties: {
          cell: {
            description: 'Such as C12; null for the whole line.',
            type: ['string', 'null'],
          },
          header: {
            description: 'Of the column in the file; empty for the whole line.',
            type: 'string',
          },
          code: {
            type: 'string',
          },
          message: {
            description: 'What is wrong and what would do.',
            type: 'string',
          },
          value: {
            type: ['string', 'null'],
          },
        },
      },
      ImportLine: {
        type: 'object',
        required: [
          'row',
          'outcome',
          'machineId',
          'name',
          'changes',
          'faults',
          'reason',
        ],
        properties: {
          row: {
            description:
              'As the file numbers it; null for a machine no line names.',
            type: ['integer', 'null'],
          },
          outcome: {
            $ref: '#/components/schemas/LineOutcome',
          },
          machineId: {
            type: ['string', 'null'],
          },
          name: {
            type: 'string',
          },
          changes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'before', 'after'],
              properties: {
                field: {
                  type: 'string',
                },
                before: {
                  type: ['string', 'null'],
                },
                after: {
                  type: ['string', 'null'],
                },
              },
            },
          },
          faults: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ImportFault',
            },
          },
          warnings: {
            description:
              'What is worth a look in a line that is good, such as a name that another machine has; absent where nothing is.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/ImportFault',
            },
          },
          reason: {
            description: 'Why a machine that would leave stays.',
            oneOf: [
              {
                type: 'string',
                enum: ['open-tickets', 'holds-machine', 'from-catalog'],
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      ImportLinePage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ImportLine',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      SupportCallInput: {
        type: 'object',
        required: ['establishmentId', 'subject'],
        additionalProperties: false,
        properties: {
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          receivedAt: {
            description: 'The instant of the call where it is entered late.',
            type: 'string',
            maxLength: 40,
          },
          caller: {
            type: 'string',
            maxLength: 200,
          },
          number: {
            description: 'To call back.',
            type: 'string',
            maxLength: 200,
          },
          onBehalfOf: {
            type: 'string',
            maxLength: 200,
          },
          subject: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
      },
      SupportCall: {
        type: 'object',
        required: [
          'id',
          'receivedAt',
          'recordedAt',
          'establishmentId',
          'establishmentName',
          'caller',
          'number',
          'onBehalfOf',
          'subject',
          'outcome',
          'ticket',
          'takenBy',
          'removed',
        ],
        properties: {
          id: {
            type: 'string',
          },
          receivedAt: {
            $ref: '#/components/schemas/Instant',
          },
          recordedAt: {
            $ref: '#/components/schemas/Instant',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          caller: {
            type: ['string', 'null'],
          },
          number: {
            type: ['string', 'null'],
          },
          onBehalfOf: {
            type: ['string', 'null'],
          },
          subject: {
            type: 'string',
          },
          outcome: {
            type: 'string',
            enum: ['answered', 'ticket'],
          },
          ticket: {
            description: 'The number of the ticket it led to.',
            type: ['string', 'null'],
          },
          takenBy: {
            type: 'string',
          },
          removed: {
            description: 'What was taken out of it, the first first.',
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'at', 'by', 'role', 'reason', 'onTicket'],
              properties: {
                field: {
                  $ref: '#/components/schemas/SupportCallText',
                },
                at: {
                  $ref: '#/components/schemas/Instant',
                },
                by: {
                  type: 'string',
                },
                role: {
                  $ref: '#/components/schemas/Role',
                },
                reason: {
                  description:
                    'Null where it was removed in turn, or stands on the ticket.',
                  type: ['string', 'null'],
                },
                onTicket: {
                  description:
                    'It was removed from the ticket, and so from its call.',
                  type: 'boolean',
                },
              },
            },
          },
        },
      },
      SupportCallText: {
        description: 'A text of a call; `reason` is why others were removed.',
        type: 'string',
        enum: ['subject', 'caller', 'number', 'onBehalfOf', 'reason'],
      },
      SupportCallRedactionInput: {
        type: 'object',
        required: ['fields', 'reason'],
        additionalProperties: false,
        properties: {
          fields: {
            type: 'array',
            minItems: 1,
            maxItems: 5,
            uniqueItems: true,
            items: {
              $ref: '#/components/schemas/SupportCallText',
            },
          },
          reason: {
            description: 'Why, without saying again what is removed.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
      },
      SupportCallPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/SupportCall',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      TicketRegistration: {
        type: 'object',
        required: ['title', 'description', 'impact', 'urgency'],
        additionalProperties: false,
        properties: {
          title: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          description: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          impact: {
            $ref: '#/components/schemas/Impact',
          },
          urgency: {
            $ref: '#/components/schemas/Impact',
          },
          machineId: {
            description: 'Absent where the machine is unknown.',
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          otherMachineIds: {
            description:
              'Other machines of the same establishment that failed with it; the terms that end first hold for all.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          establishmentId: {
            description:
              'Needed where no machine is given and several establishments are in scope.',
            $ref: '#/components/schemas/Finess',
          },
          machineText: {
            description: 'What one knows of a machine that is not in the list.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          channel: {
            description:
              'How it came in. portal: on line, by the establishment; by the contractor phone, of a call to its desk, or found. Left out, portal or found, by who registers.',
            type: 'string',
            enum: ['portal', 'phone', 'found'],
          },
          calledAt: {
            description:
              "The instant of the call, for an entry made after an outage; by the contractor's desk only. The clock runs from it.",
            type: 'string',
            maxLength: 40,
          },
          caller: {
            description: 'Who called, of an incident taken by phone.',
            type: 'string',
            maxLength: 200,
          },
          callerNumber: {
            type: 'string',
            maxLength: 200,
          },
          onBehalfOf: {
            type: 'string',
            maxLength: 200,
          },
          callId: {
            description: 'The call logged already that leads to this ticket.',
            type: 'string',
            minLength: 1,
            maxLength: 20,
          },
          follows: {
            description: 'The closed ticket this one follows.',
            type: 'string',
            pattern: '^INC-[0-9]{4}-[0-9]{6,9}$',
          },
          building: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          room: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          rack: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          rackUnit: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          siteContact: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          callBackNumber: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          badgeOrEscort: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          careConstraint: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
      },
      TicketPreviewRequest: {
        type: 'object',
        required: ['impact', 'urgency'],
        additionalProperties: false,
        properties: {
          machineId: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          otherMachineIds: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          impact: {
            $ref: '#/components/schemas/Impact',
          },
          urgency: {
            $ref: '#/components/schemas/Impact',
          },
          calledAt: {
            description:
              "The instant of the call, as of a registration; by the contractor's desk only.",
            type: 'string',
            maxLength: 40,
          },
        },
      },
      TicketPreview: {
        type: 'object',
        required: [
          'now',
          'priority',
          'terms',
          'termsOf',
          'dueAt',
          'openTickets',
          'proposedAccess',
          'dependents',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          priority: {
            $ref: '#/components/schemas/Priority',
          },
          terms: {
            oneOf: [
              {
                $ref: '#/components/schemas/PinnedTerms',
              },
              {
                type: 'null',
              },
            ],
          },
          termsOf: {
            description:
              'The other machine whose terms end first; null for the first.',
            type: ['string', 'null'],
          },
          dueAt: {
            type: ['string', 'null'],
          },
          openTickets: {
            description:
              'Open tickets of these machines, their chassis and those in the same one, 20 at most.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/TicketSummary',
            },
          },
          proposedAccess: {
            description:
              "Where to go and whom to call, as the machine's record and the last ticket of the establishment say.",
            type: 'object',
            required: [
              'building',
              'room',
              'rack',
              'rackUnit',
              'siteContact',
              'callBackNumber',
              'badgeOrEscort',
              'fromTicket',
            ],
            properties: {
              building: {
                type: ['string', 'null'],
              },
              room: {
                type: ['string', 'null'],
              },
              rack: {
                type: ['string', 'null'],
              },
              rackUnit: {
                type: ['string', 'null'],
              },
              siteContact: {
                type: ['string', 'null'],
              },
              callBackNumber: {
                type: ['string', 'null'],
              },
              badgeOrEscort: {
                type: ['string', 'null'],
              },
              fromTicket: {
                description:
                  'The ticket that says the contact; null where none does.',
                type: ['string', 'null'],
              },
            },
          },
          dependents: {
            description: 'What the catalog says depends on the machines.',
            type: 'object',
            required: ['known', 'items', 'proposedImpact'],
            properties: {
              known: {
                description: 'False where the catalog did not answer.',
                type: 'boolean',
              },
              items: {
                type: 'array',
                items: {
                  type: 'object',
                  required: [
                    'entityRef',
                    'kind',
                    'type',
                    'title',
                    'care',
                    'through',
                  ],
                  properties: {
                    entityRef: {
                      type: 'string',
                    },
                    kind: {
                      type: 'string',
                    },
                    type: {
                      type: ['string', 'null'],
                    },
                    title: {
                      type: 'string',
                    },
                    care: {
                      description:
                        'How care is touched; null where nobody said.',
                      oneOf: [
                        {
                          type: 'string',
                          enum: ['direct', 'support', 'none'],
                        },
                        {
                          type: 'null',
                        },
                      ],
                    },
                    through: {
                      description:
                        'The title of what stands between; null where nothing does.',
                      type: ['string', 'null'],
                    },
                  },
                },
              },
              proposedImpact: {
                description:
                  'The impact that follows from it, and from which of them.',
                oneOf: [
                  {
                    type: 'object',
                    required: ['impact', 'because'],
                    properties: {
                      impact: {
                        $ref: '#/components/schemas/Impact',
                      },
                      because: {
                        type: 'string',
                      },
                    },
                  },
                  {
                    type: 'null',
                  },
                ],
              },
            },
          },
        },
      },
      PinnedTerms: {
        type: 'object',
        description: 'What a ticket pins at registration.',
        required: [
          'level',
          'serviceWindow',
          'restoreTime',
          'timeZone',
          'territory',
          'holidayRegion',
          'holidayRules',
          'contractual',
          'category',
          'maker',
          'model',
          'machineId',
        ],
        properties: {
          level: {
            $ref: '#/components/schemas/ContractLevel',
          },
          serviceWindow: {
            oneOf: [
              {
                $ref: '#/components/schemas/ServiceWindow',
              },
              {
                type: 'null',
              },
            ],
          },
          restoreTime: {
            oneOf: [
              {
                $ref: '#/components/schemas/RestoreTime',
              },
              {
                type: 'null',
              },
            ],
          },
          timeZone: {
            type: 'string',
          },
          territory: {
            type: 'string',
          },
          holidayRegion: {
            type: 'string',
          },
          holidayRules: {
            type: 'string',
          },
          contractual: {
            type: 'boolean',
          },
          category: {
            type: ['string', 'null'],
          },
          maker: {
            type: ['string', 'null'],
          },
          model: {
            type: ['string', 'null'],
          },
          machineId: {
            type: ['string', 'null'],
          },
        },
      },
      Clock: {
        type: 'object',
        required: [
          'status',
          'contractual',
          'grantedSeconds',
          'consumedSeconds',
          'remainingSeconds',
          'dueAt',
          'lateFrom',
          'warnAt',
          'verdict',
          'restoredAt',
          'opensAt',
          'closesAt',
        ],
        properties: {
          status: {
            type: 'string',
            enum: [
              'no-terms',
              'running',
              'outside-window',
              'suspended',
              'stopped',
              'ended',
            ],
          },
          contractual: {
            type: 'boolean',
          },
          grantedSeconds: {
            type: ['integer', 'null'],
          },
          consumedSeconds: {
            type: ['integer', 'null'],
          },
          remainingSeconds: {
            type: ['integer', 'null'],
          },
          dueAt: {
            type: ['string', 'null'],
          },
          lateFrom: {
            type: ['string', 'null'],
          },
          warnAt: {
            type: ['string', 'null'],
          },
          verdict: {
            oneOf: [
              {
                type: 'string',
                enum: ['in-time', 'late'],
              },
              {
                type: 'null',
              },
            ],
          },
          restoredAt: {
            type: ['string', 'null'],
          },
          opensAt: {
            type: ['string', 'null'],
          },
          closesAt: {
            type: ['string', 'null'],
          },
        },
      },
      TicketSummary: {
        type: 'object',
        required: [
          'id',
          'title',
          'state',
          'priority',
          'impact',
          'urgency',
          'version',
          'establishmentId',
          'establishmentName',
          'siteName',
          'machine',
          'otherMachines',
          'termsOf',
          'machineText',
          'registeredAt',
          'terms',
          'clock',
          'suspendedUntil',
          'suspensionReason',
          'restoredAt',
          'closedAt',
          'awaits',
          'approval',
          'asked',
          'holder',
          'makerCase',
        ],
        properties: {
          id: {
            description: 'Its number, such as INC-2026-000123.',
            type: 'string',
          },
          title: {
            description: 'Empty where a redaction removed it.',
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/TicketState',
          },
          priority: {
            $ref: '#/components/schemas/Priority',
          },
          impact: {
            $ref: '#/components/schemas/Impact',
          },
          urgency: {
            $ref: '#/components/schemas/Impact',
          },
          version: {
            type: 'integer',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          siteName: {
            type: ['string', 'null'],
          },
          machine: {
            oneOf: [
              {
                type: 'object',
                required: ['id', 'entityRef', 'name', 'maker', 'model'],
                properties: {
                  id: {
                    type: 'string',
                  },
                  entityRef: {
                    type: 'string',
                  },
                  name: {
                    type: 'string',
                  },
                  maker: {
                    type: 'string',
                  },
                  model: {
                    type: 'string',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          otherMachines: {
            description: 'The machines besides the principal.',
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'entityRef', 'name', 'maker', 'model'],
              properties: {
                id: {
                  type: 'string',
                },
                entityRef: {
                  type: 'string',
                },
                name: {
                  type: 'string',
                },
                maker: {
                  type: 'string',
                },
                model: {
                  type: 'string',
                },
              },
            },
          },
          termsOf: {
            description:
              'The other machine whose terms end first and hold for all.',
            type: ['string', 'null'],
          },
          machineText: {
            type: ['string', 'null'],
          },
          approval: {
            description:
              'How long its approval is awaited; null where none is.',
            oneOf: [
              {
                type: 'object',
                required: ['since', 'workingDays', 'reminders', 'escalated'],
                properties: {
                  since: {
                    $ref: '#/components/schemas/Instant',
                  },
                  workingDays: {
                    description:
                      'Working days of the site that have begun since.',
                    type: 'integer',
                  },
                  reminders: {
                    description:
                      'Which reminders went out, by the working days after which they were due.',
                    type: 'array',
                    items: {
                      type: 'integer',
                    },
                  },
                  escalated: {
                    description: 'The coordinator was told.',
                    type: 'boolean',
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          registeredAt: {
            $ref: '#/components/schemas/Instant',
          },
          terms: {
            oneOf: [
              {
                $ref: '#/components/schemas/PinnedTerms',
              },
              {
                type: 'null',
              },
            ],
          },
          clock: {
            $ref: '#/components/schemas/Clock',
          },
          suspendedUntil: {
            type: ['string', 'null'],
          },
          suspensionReason: {
            type: ['string', 'null'],
          },
          restoredAt: {
            type: ['string', 'null'],
          },
          closedAt: {
            type: ['string', 'null'],
          },
          awaits: {
            description: 'Whose move it is.',
            oneOf: [
              {
                type: 'string',
                enum: ['establishment', 'contractor'],
              },
              {
                type: 'null',
              },
            ],
          },
          asked: {
            description: 'What the establishment is asked for.',
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'qualification',
                'instant',
                'approval',
                'workaround',
                'suspension',
                'exclusion',
                'cancellation',
              ],
            },
          },
          holder: {
            description: 'Who has it; null for nobody.',
            oneOf: [
              {
                $ref: '#/components/schemas/Holder',
              },
              {
                type: 'null',
              },
            ],
          },
          makerCase: {
            oneOf: [
              {
                $ref: '#/components/schemas/MakerCase',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      TicketPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TicketSummary',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      TicketCounts: {
        type: 'object',
        required: [
          'now',
          'mine',
          'toApprove',
          'queue',
          'toChase',
          'approvals',
          'warning',
          'late',
          'mediations',
          'open',
          'all',
        ],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          mine: {
            description: 'Open, held by me or declared by me.',
            type: 'integer',
          },
          toApprove: {
            description: 'Open, my own word is waited for.',
            type: 'integer',
          },
          queue: {
            description: "Open, the contractor's move, held by nobody.",
            type: 'integer',
          },
          toChase: {
            description: 'Open, the day to ask the maker again has come.',
            type: 'integer',
          },
          approvals: {
            description: 'Their approval can be given and is awaited.',
            type: 'integer',
          },
          warning: {
            type: 'integer',
          },
          late: {
            type: 'integer',
          },
          mediations: {
            description: 'With a mediation that waits for somebody.',
            type: 'integer',
          },
          open: {
            type: 'integer',
          },
          all: {
            type: 'integer',
          },
        },
      },
      TicketEvent: {
        type: 'object',
        required: [
          'sequence',
          'type',
          'recordedAt',
          'occurredAt',
          'actor',
          'data',
        ],
        properties: {
          sequence: {
            type: 'integer',
          },
          type: {
            type: 'string',
          },
          recordedAt: {
            $ref: '#/components/schemas/Instant',
          },
          occurredAt: {
            $ref: '#/components/schemas/Instant',
          },
          claimedAt: {
            $ref: '#/components/schemas/Instant',
          },
          actor: {
            type: 'object',
            required: ['ref', 'role'],
            properties: {
              ref: {
                type: ['string', 'null'],
              },
              role: {
                type: 'string',
              },
              name: {
                type: 'string',
              },
            },
          },
          data: {
            type: 'object',
            additionalProperties: true,
          },
        },
      },
      Ticket: {
        allOf: [
          {
            $ref: '#/components/schemas/TicketSummary',
          },
          {
            type: 'object',
            required: [
              'now',
              'description',
              'lateEntry',
              'follows',
              'followedBy',
              'splitFrom',
              'splitInto',
              'dataMedia',
              'events',
              'role',
              'possibleActs',
            ],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              description: {
                type: 'string',
              },
              lateEntry: {
                type: 'boolean',
              },
              follows: {
                type: ['string', 'null'],
              },
              followedBy: {
                type: ['string', 'null'],
              },
              splitFrom: {
                description:
                  'The ticket of several machines this one was split from.',
                type: ['string', 'null'],
              },
              splitInto: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
              dataMedia: {
                $ref: '#/components/schemas/DataMedia',
              },
              events: {
                description:
                  'The whole log in order. Comments that the other side marked internal stand in it with neither author nor text; a text that a redaction removed is empty.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/TicketEvent',
                },
              },
              role: {
                description: 'In which role I act on this ticket.',
                $ref: '#/components/schemas/Role',
              },
              possibleActs: {
                description: 'The acts open to me now, the likeliest first.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/TicketAct',
                },
              },
            },
          },
        ],
      },
      AttachmentReceipt: {
        type: 'object',
        required: ['attachmentId', 'ticket'],
        properties: {
          attachmentId: {
            type: 'string',
          },
          ticket: {
            description: 'The ticket with the file.',
            $ref: '#/components/schemas/Ticket',
          },
        },
      },
      DataMedia: {
        description:
          'What becomes of parts that may hold data, and where that was chosen: on the ticket, by the establishment once for all, or nowhere.',
        type: 'object',
        required: ['choice', 'origin'],
        properties: {
          choice: {
            type: 'string',
            enum: ['kept', 'wiped', 'destroyed'],
          },
          origin: {
            type: 'string',
            enum: ['ticket', 'establishment', 'default'],
          },
        },
      },
      StaffInput: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'employer', 'company', 'profile', 'badge'],
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          employer: {
            $ref: '#/components/schemas/Employer',
          },
          company: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          profile: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
          qualifications: {
            type: 'string',
            maxLength: 4000,
          },
          badge: {
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
          userRef: {
            description:
              "The person's account in the catalog, for who has one.",
            type: 'string',
            maxLength: 255,
          },
          active: {
            description:
              'False for who has left the register; true where left out.',
            type: 'boolean',
          },
        },
      },
      Employer: {
        type: 'string',
        enum: ['contractor', 'subcontractor', 'manufacturer'],
      },
      StaffMember: {
        type: 'object',
        required: [
          'id',
          'name',
          'employer',
          'company',
          'profile',
          'qualifications',
          'badge',
          'userRef',
          'active',
          'version',
          'updatedAt',
        ],
        properties: {
          id: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          employer: {
            $ref: '#/components/schemas/Employer',
          },
          company: {
            type: 'string',
          },
          profile: {
            type: 'string',
          },
          qualifications: {
            type: ['string', 'null'],
          },
          badge: {
            type: 'string',
          },
          userRef: {
            type: ['string', 'null'],
          },
          active: {
            type: 'boolean',
          },
          version: {
            description: 'What a change gives in If-Match.',
            type: 'integer',
          },
          updatedAt: {
            $ref: '#/components/schemas/Instant',
          },
        },
      },
      StaffPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/StaffMember',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      Explanation: {
        type: 'object',
        required: ['now', 'clock', 'stretches'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          clock: {
            $ref: '#/components/schemas/Clock',
          },
          stretches: {
            type: 'array',
            items: {
              type: 'object',
              required: ['from', 'to', 'counted', 'reason', 'countedSeconds'],
              properties: {
                from: {
                  $ref: '#/components/schemas/Instant',
                },
                to: {
                  $ref: '#/components/schemas/Instant',
                },
                counted: {
                  type: 'boolean',
                },
                reason: {
                  type: 'string',
                  enum: [
                    'open',
                    'night',
                    'weekend',
                    'holiday',
                    'suspended',
                    'awaiting-approval',
                    'workaround',
                    'restored',
                    'closed',
                    'ended',
                  ],
                },
                countedSeconds: {
                  type: 'integer',
                },
                holiday: {
                  type: 'string',
                },
                sequence: {
                  type: 'integer',
                },
                actor: {
                  type: 'string',
                },
              },
            },
          },
        },
      },
      NoticeId: {
        type: 'string',
        pattern: '^OBS-[0-9]{4}-[0-9]{6,9}$',
      },
      NoticeState: {
        type: 'string',
        enum: [
          'draft',
          'notified',
          'received',
          'acknowledged',
          'ended',
          'withdrawn',
        ],
      },
      NoticeAct: {
        type: 'string',
        enum: [
          'revise',
          'notify',
          'acknowledge',
          'record-receipt',
          'chase',
          'correct',
          'postpone',
          'withdraw',
        ],
      },
      ProofKind: {
        type: 'string',
        enum: ['parts', 'receipt'],
      },
      NoticeDraft: {
        type: 'object',
        additionalProperties: false,
        required: ['machineIds', 'lastDay', 'reason'],
        properties: {
          machineIds: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: {
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
          },
          lastDay: {
            $ref: '#/components/schemas/LocalDate',
          },
          reason: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
      },
      NoticeMachine: {
        type: 'object',
        required: [
          'machineId',
          'entityRef',
          'name',
          'maker',
          'model',
          'serialNumber',
          'siteName',
        ],
        properties: {
          machineId: {
            type: 'string',
          },
          entityRef: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          serialNumber: {
            type: ['string', 'null'],
          },
          siteName: {
            type: 'string',
          },
        },
      },
      NoticeSummary: {
        type: 'object',
        required: [
          'id',
          'setId',
          'establishmentId',
          'establishmentName',
          'state',
          'version',
          'timeZone',
          'machines',
          'reason',
          'askedLastDay',
          'lastDay',
          'firstDay',
          'draftedAt',
          'notifiedAt',
          'receivedOn',
          'acknowledgedAt',
        ],
        properties: {
          id: {
            $ref: '#/components/schemas/NoticeId',
          },
          setId: {
            description: 'The number of the first of those drafted together.',
            $ref: '#/components/schemas/NoticeId',
          },
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          establishmentName: {
            type: 'string',
          },
          state: {
            $ref: '#/components/schemas/NoticeState',
          },
          version: {
            description: 'What an act gives in If-Match.',
            type: 'integer',
          },
          timeZone: {
            type: 'string',
          },
          machines: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/NoticeMachine',
            },
          },
          reason: {
            type: 'string',
          },
          askedLastDay: {
            $ref: '#/components/schemas/LocalDate',
          },
          lastDay: {
            description:
              'The last day of maintenance that holds; null while no receipt is proven, and once withdrawn.',
            type: ['string', 'null'],
          },
          firstDay: {
            description:
              'The first day that would do for a notice received today.',
            $ref: '#/components/schemas/LocalDate',
          },
          draftedAt: {
            $ref: '#/components/schemas/Instant',
          },
          notifiedAt: {
            type: ['string', 'null'],
          },
          receivedOn: {
            type: ['string', 'null'],
          },
          acknowledgedAt: {
            type: ['string', 'null'],
          },
        },
      },
      NoticeProof: {
        type: 'object',
        required: [
          'attachmentId',
          'fileName',
          'mediaType',
          'byteSize',
          'sha256',
          'proves',
        ],
        properties: {
          attachmentId: {
            type: 'string',
          },
          fileName: {
            type: 'string',
          },
          mediaType: {
            type: 'string',
          },
          byteSize: {
            type: 'integer',
          },
          sha256: {
            type: 'string',
          },
          proves: {
            $ref: '#/components/schemas/ProofKind',
          },
        },
      },
      Notice: {
        allOf: [
          {
            $ref: '#/components/schemas/NoticeSummary',
          },
          {
            type: 'object',
            required: ['now', 'proofs', 'events', 'messages', 'possibleActs'],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              proofs: {
                type: 'array',
                items: {
                  $ref: '#/components/schemas/NoticeProof',
                },
              },
              events: {
                description: 'Its log, in order.',
                type: 'array',
                items: {
                  type: 'object',
                  required: ['sequence', 'type', 'recordedAt', 'actor', 'data'],
                  properties: {
                    sequence: {
                      type: 'integer',
                    },
                    type: {
                      type: 'string',
                    },
                    recordedAt: {
                      $ref: '#/components/schemas/Instant',
                    },
                    actor: {
                      type: 'object',
                    },
                    data: {
                      type: 'object',
                    },
                  },
                },
              },
              messages: {
                description:
                  'What was sent about it, to whom, by which channel.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Message',
                },
              },
              possibleActs: {
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
          },
        ],
      },
      LifecycleKind: {
        type: 'string',
        enum: ['hardware', 'software'],
      },
      LifecycleRecordId: {
        type: 'string',
        minLength: 1,
        maxLength: 500,
      },
      MatchState: {
        description:
          'For a person to confirm; matched by itself; confirmed by a person; or like no record.',
        type: 'string',
        enum: ['to-confirm', 'matched', 'confirmed', 'none'],
      },
      LifecycleRisk: {
        description: 'How the record stands to the rule of one year today.',
        type: 'object',
        required: [
          'day',
          'kind',
          'receiveBy',
          'daysInHand',
          'firstDay',
          'isProposed',
        ],
        properties: {
          day: {
            description: 'The day that decides.',
            type: 'string',
          },
          kind: {
            type: 'string',
            enum: ['spare-parts', 'support'],
          },
          receiveBy: {
            description:
              'The last day to receive a notice that ends on that day.',
            type: 'string',
          },
          daysInHand: {
            description: 'Days until then; negative where it is too late.',
            type: 'integer',
          },
          firstDay: {
            description: 'Where it is too late, the first day that would do.',
            type: ['string', 'null'],
          },
          isProposed: {
            description: 'Whether it is time to write.',
            type: 'boolean',
          },
        },
      },
      LifecycleEnd: {
        type: 'object',
        required: [
          'id',
          'kind',
          'maker',
          'model',
          'aliases',
          'endOfSale',
          'endOfSupport',
          'endOfSpareParts',
          'origin',
          'url',
          'seenOn',
          'risk',
        ],
        properties: {
          id: {
            $ref: '#/components/schemas/LifecycleRecordId',
          },
          kind: {
            $ref: '#/components/schemas/LifecycleKind',
          },
          maker: {
            description: 'Empty for software.',
            type: 'string',
          },
          model: {
            description: 'Of software, the product with its version.',
            type: 'string',
          },
          aliases: {
            type: 'array',
            items: {
              type: 'string',
            },
          },
          endOfSale: {
            type: ['string', 'null'],
          },
          endOfSupport: {
            type: ['string', 'null'],
          },
          endOfSpareParts: {
            type: ['string', 'null'],
          },
          origin: {
            description: 'Who says so.',
            type: 'string',
          },
          url: {
            type: ['string', 'null'],
          },
          seenOn: {
            description: 'The day it was seen there.',
            type: 'string',
          },
          risk: {
            oneOf: [
              {
                $ref: '#/components/schemas/LifecycleRisk',
              },
              {
                type: 'null',
              },
            ],
          },
        },
      },
      LifecycleRecordPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LifecycleEnd',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MachineEndOfLife: {
        type: 'object',
        required: ['now', 'establishmentId', 'items'],
        properties: {
          establishmentId: {
            $ref: '#/components/schemas/Finess',
          },
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/LifecycleEnd',
            },
          },
        },
      },
      ModelAtRisk: {
        allOf: [
          {
            $ref: '#/components/schemas/LifecycleEnd',
          },
          {
            type: 'object',
            required: [
              'machines',
              'establishments',
              'noticed',
              'drafted',
              'category',
              'risk',
            ],
            properties: {
              machines: {
                type: 'integer',
              },
              establishments: {
                type: 'integer',
              },
              noticed: {
                description: 'Machines of which a notice was told.',
                type: 'integer',
              },
              drafted: {
                description:
                  'Machines of which one is drafted; for who sees drafts, 0 for others.',
                type: 'integer',
              },
              category: {
                $ref: '#/components/schemas/HardwareCategory',
              },
              risk: {
                $ref: '#/components/schemas/LifecycleRisk',
              },
            },
          },
        ],
      },
      ModelAtRiskPage: {
        type: 'object',
        required: ['now', 'leadDays', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          leadDays: {
            description:
              'Days before the last day to tell of it at which one is proposed.',
            type: 'integer',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ModelAtRisk',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      ModelMatchItem: {
        type: 'object',
        required: [
          'kind',
          'maker',
          'model',
          'machines',
          'state',
          'how',
          'score',
          'record',
          'confirmedBy',
        ],
        properties: {
          kind: {
            $ref: '#/components/schemas/LifecycleKind',
          },
          maker: {
            type: 'string',
          },
          model: {
            description: 'As the machines have it.',
            type: 'string',
          },
          machines: {
            type: 'integer',
          },
          state: {
            $ref: '#/components/schemas/MatchState',
          },
          how: {
            type: ['string', 'null'],
            enum: ['exact', 'alias', 'scored', null],
          },
          score: {
            description: 'From 0 to 1.',
            type: 'number',
          },
          record: {
            oneOf: [
              {
                $ref: '#/components/schemas/LifecycleEnd',
              },
              {
                type: 'null',
              },
            ],
          },
          confirmedBy: {
            type: ['string', 'null'],
          },
        },
      },
      ModelMatchPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/ModelMatchItem',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      MatchDecision: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'maker', 'model', 'recordId', 'verdict'],
        properties: {
          kind: {
            $ref: '#/components/schemas/LifecycleKind',
          },
          maker: {
            type: 'string',
            maxLength: 255,
          },
          model: {
            type: 'string',
            minLength: 1,
            maxLength: 255,
          },
          recordId: {
            $ref: '#/components/schemas/LifecycleRecordId',
          },
          verdict: {
            type: 'string',
            enum: ['confirmed', 'refused'],
          },
        },
      },
      EndOfLifeSource: {
        type: 'object',
        required: ['id', 'title', 'records', 'triedAt', 'readAt', 'failure'],
        properties: {
          id: {
            type: 'string',
          },
          title: {
            description: 'Empty for the table that is imported.',
            type: 'string',
          },
          records: {
            type: 'integer',
          },
          triedAt: {
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          readAt: {
            description: 'When it was last read with success.',
            oneOf: [
              {
                $ref: '#/components/schemas/Instant',
              },
              {
                type: 'null',
              },
            ],
          },
          failure: {
            description: 'Why it could not be read the last time.',
            type: ['string', 'null'],
          },
        },
      },
      EndOfLifeSourceList: {
        type: 'object',
        required: ['now', 'items'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/EndOfLifeSource',
            },
          },
        },
      },
      TableImport: {
        type: 'object',
        required: [
          'id',
          'importedAt',
          'importedBy',
          'importedByName',
          'fileName',
          'mode',
          'added',
          'changed',
          'removed',
        ],
        properties: {
          id: {
            type: 'integer',
          },
          importedAt: {
            $ref: '#/components/schemas/Instant',
          },
          importedBy: {
            type: 'string',
          },
          importedByName: {
            type: 'string',
          },
          fileName: {
            type: 'string',
          },
          mode: {
            type: 'string',
            enum: ['complete', 'replace'],
          },
          added: {
            type: 'integer',
          },
          changed: {
            type: 'integer',
          },
          removed: {
            type: 'integer',
          },
        },
      },
      TableImportPage: {
        type: 'object',
        required: ['items', 'nextCursor'],
        properties: {
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/TableImport',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      HardwareTableReport: {
        type: 'object',
        required: [
          'applied',
          'added',
          'changed',
          'removed',
          'unchanged',
          'removedModels',
          'errors',
        ],
        properties: {
          applied: {
            type: 'boolean',
          },
          added: {
            type: 'integer',
          },
          changed: {
            type: 'integer',
          },
          removed: {
            type: 'integer',
          },
          unchanged: {
            type: 'integer',
          },
          removedModels: {
            description: 'What goes, 200 at most.',
            type: 'array',
            items: {
              type: 'string',
            },
          },
          errors: {
            description: 'What is wrong, cell by cell, 200 at most.',
            type: 'array',
            items: {
              type: 'object',
              required: ['row', 'column', 'cell', 'code', 'message', 'value'],
              properties: {
                row: {
                  description: 'As the file numbers it, from 1.',
                  type: 'integer',
                },
                column: {
                  description:
                    'The header of the column; empty for the whole line.',
                  type: 'string',
                },
                cell: {
                  description: 'Such as C12.',
                  type: 'string',
                },
                code: {
                  type: 'string',
                },
                message: {
                  description: 'What is wrong and what would do.',
                  type: 'string',
                },
                value: {
                  type: ['string', 'null'],
                },
              },
            },
          },
        },
      },
      NoticeQuarter: {
        type: 'object',
        required: ['quarter', 'notices', 'machines'],
        properties: {
          quarter: {
            type: 'string',
          },
          notices: {
            type: 'integer',
          },
          machines: {
            type: 'integer',
          },
        },
      },
      NoticePage: {
        type: 'object',
        required: ['now', 'items', 'quarters', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/NoticeSummary',
            },
          },
          quarters: {
            description:
              'How many notices that were told end in which quarter, whatever the other filters.',
            type: 'array',
            items: {
              $ref: '#/components/schemas/NoticeQuarter',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      AnniversarySituation: {
        description:
          'Out of maintenance by notice already; out by notice before the next anniversary; told of by a notice whose receipt is not proven; at risk with no notice.',
        type: 'string',
        enum: ['out', 'ending', 'unproven', 'at-risk'],
      },
      AnniversaryList: {
        description:
          'The machines of an establishment that are not maintained any more, or cease to be before the next anniversary of an order.',
        type: 'object',
        required: [
          'id',
          'establishmentId',
          'establishmentName',
          'day',
          'nextDay',
          'madeAt',
          'orders',
          'counts',
        ],
        properties: {
          id: {
            type: 'string',
          },
          establishmentId: {
            type: 'string',
          },
          establishmentName: {
            type: 'string',
          },
          day: {
            description: 'The anniversary.',
            type: 'string',
            format: 'date',
          },
          nextDay: {
            description: 'The next one, which the list looks ahead to.',
            type: 'string',
            format: 'date',
          },
          madeAt: {
            $ref: '#/components/schemas/Instant',
          },
          orders: {
            description: 'Those whose anniversary it is.',
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'reference'],
              properties: {
                id: {
                  type: 'string',
                },
                reference: {
                  type: 'string',
                },
              },
            },
          },
          counts: {
            description:
              'How many machines, by situation; all 0 where none ends.',
            type: 'object',
            required: ['out', 'ending', 'unproven', 'at-risk'],
            properties: {
              out: {
                type: 'integer',
              },
              ending: {
                type: 'integer',
              },
              unproven: {
                type: 'integer',
              },
              'at-risk': {
                type: 'integer',
              },
            },
          },
        },
      },
      AnniversaryListPage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AnniversaryList',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      AnniversaryListDetail: {
        allOf: [
          {
            $ref: '#/components/schemas/AnniversaryList',
          },
          {
            type: 'object',
            required: ['now', 'messages'],
            properties: {
              now: {
                $ref: '#/components/schemas/Instant',
              },
              messages: {
                description: 'What was sent of it, to whom, by which channel.',
                type: 'array',
                items: {
                  $ref: '#/components/schemas/Message',
                },
              },
            },
          },
        ],
      },
      AnniversaryMachine: {
        type: 'object',
        required: [
          'machineId',
          'entityRef',
          'name',
          'maker',
          'model',
          'serialNumber',
          'siteName',
          'situation',
          'noticeId',
          'lastDay',
          'firstDay',
          'endsOn',
          'endKind',
          'origin',
        ],
        properties: {
          machineId: {
            type: 'string',
          },
          entityRef: {
            type: 'string',
          },
          name: {
            type: 'string',
          },
          maker: {
            type: 'string',
          },
          model: {
            type: 'string',
          },
          serialNumber: {
            type: ['string', 'null'],
          },
          siteName: {
            type: 'string',
          },
          situation: {
            $ref: '#/components/schemas/AnniversarySituation',
          },
          noticeId: {
            type: ['string', 'null'],
          },
          lastDay: {
            description:
              'The last day of maintenance by notice: the one that holds, or else the one asked for.',
            type: ['string', 'null'],
            format: 'date',
          },
          firstDay: {
            description:
              'Where no notice holds: the first day that may be the last, were one received on the day the list was made.',
            type: ['string', 'null'],
            format: 'date',
          },
          endsOn: {
            description:
              'Of a machine at risk, the day after which its model ends.',
            type: ['string', 'null'],
            format: 'date',
          },
          endKind: {
            description: 'What ends then.',
            oneOf: [
              {
                type: 'string',
                enum: ['spare-parts', 'support'],
              },
              {
                type: 'null',
              },
            ],
          },
          origin: {
            description: 'Who says so.',
            type: ['string', 'null'],
          },
        },
      },
      AnniversaryMachinePage: {
        type: 'object',
        required: ['establishmentId', 'items', 'nextCursor'],
        properties: {
          establishmentId: {
            type: 'string',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/AnniversaryMachine',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      NoticeDraftReceipt: {
        type: 'object',
        required: ['now', 'items'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/NoticeSummary',
            },
          },
        },
      },
      NoticeConflict: {
        type: 'object',
        required: ['error', 'code', 'notice'],
        properties: {
          error: {
            type: 'object',
            required: ['name', 'message'],
            properties: {
              name: {
                type: 'string',
              },
              message: {
                type: 'string',
              },
            },
          },
          code: {
            type: 'string',
            enum: ['stale', 'not-possible'],
          },
          notice: {
            $ref: '#/components/schemas/Notice',
          },
        },
      },
      MessageKind: {
        type: 'string',
        enum: [
          'registered',
          'late-entry',
          'intervention-report',
          'approval-asked',
          'approval-reminder',
          'approval-escalated',
          'workaround-asked',
          'qualification-asked',
          'suspension-asked',
          'suspended',
          'suspension-ended',
          'cancellation-asked',
          'exclusion-claimed',
          'instant-claimed',
          'restored-refused',
          'answered',
          'stop-ordered',
          'closed-recap',
          'reopened',
          'cancelled',
          'excluded',
          'comment-for-establishment',
          'comment-for-desk',
          'visit-announced',
          'agreed-by-telephone',
          'mediation-opened',
          'mediation-concluded',
          'redacted',
          'handed-over',
          'about-to-be-late',
          'late',
          'obsolescence-notice',
          'obsolescence-reminder',
          'obsolescence-acknowledged',
          'anniversary-list',
          'coverage-ending',
          'monthly-figures',
          'report-made',
          'declaration-awaiting',
          'declaration-decided',
          'evolution-proposed',
          'evolution-decided',
          'evolution-settled',
        ],
      },
      MessageState: {
        type: 'string',
        enum: ['waiting', 'sent', 'dead', 'overtaken'],
      },
      Message: {
        type: 'object',
        required: [
          'id',
          'ticketId',
          'kind',
          'sequence',
          'step',
          'channel',
          'audience',
          'recipient',
          'language',
          'state',
          'createdAt',
          'notBefore',
          'settledAt',
          'attempts',
          'failure',
          'failureDetail',
        ],
        properties: {
          id: {
            type: 'string',
          },
          ticketId: {
            type: 'string',
          },
          kind: {
            $ref: '#/components/schemas/MessageKind',
          },
          sequence: {
            description: 'The event of the ticket that it tells of.',
            type: 'integer',
          },
          step: {
            description: 'The working days waited for, of a reminder; else 0.',
            type: 'integer',
          },
          channel: {
            type: 'string',
            enum: ['email', 'portal'],
          },
          audience: {
            description: 'The part by which the recipient was one.',
            type: 'string',
            enum: [
              'local-referents',
              'declarer',
              'contacts',
              'desk',
              'holder',
              'coordinator',
            ],
          },
          recipient: {
            description: "Null where it is another's desk.",
            oneOf: [
              {
                type: 'object',
                required: ['name', 'address'],
                properties: {
                  name: {
                    type: ['string', 'null'],
                  },
                  address: {
                    type: ['string', 'null'],
                  },
                },
              },
              {
                type: 'null',
              },
            ],
          },
          language: {
            type: 'string',
            enum: ['fr', 'en'],
          },
          state: {
            description:
              '`not-configured` waits for a mail server to be named; `overtaken` was so no more when it could be sent.',
            type: 'string',
            enum: ['waiting', 'sent', 'dead', 'overtaken', 'not-configured'],
          },
          createdAt: {
            $ref: '#/components/schemas/Instant',
          },
          notBefore: {
            $ref: '#/components/schemas/Instant',
          },
          settledAt: {
            description: 'When it was sent or given up; null before.',
            type: ['string', 'null'],
          },
          attempts: {
            type: 'integer',
          },
          failure: {
            description: 'Why the last try failed.',
            oneOf: [
              {
                type: 'string',
                enum: [
                  'no-recipient',
                  'no-address',
                  'refused',
                  'unreachable',
                  'expired',
                ],
              },
              {
                type: 'null',
              },
            ],
          },
          failureDetail: {
            description: 'What the mail server said; for the contractor.',
            type: ['string', 'null'],
          },
        },
      },
      MessagePage: {
        type: 'object',
        required: ['now', 'items', 'nextCursor'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Message',
            },
          },
          nextCursor: {
            type: ['string', 'null'],
          },
        },
      },
      TicketMessages: {
        type: 'object',
        required: ['now', 'items'],
        properties: {
          now: {
            $ref: '#/components/schemas/Instant',
          },
          items: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/Message',
            },
          },
        },
      },
      MessageResend: {
        type: 'object',
        additionalProperties: false,
        description: 'Either ids or a kind.',
        properties: {
          ids: {
            type: 'array',
            minItems: 1,
            maxItems: 200,
            items: {
              type: 'string',
              maxLength: 36,
            },
          },
          kind: {
            $ref: '#/components/schemas/MessageKind',
          },
        },
      },
      MessagePreferencesInput: {
        type: 'object',
        additionalProperties: false,
        required: ['language', 'unwanted'],
        properties: {
          language: {
            description: 'Null for that of the installation.',
            type: ['string', 'null'],
            enum: ['fr', 'en', null],
          },
          unwanted: {
            description: 'Kinds not wanted by e-mail.',
            type: 'array',
            maxItems: 100,
            items: {
              $ref: '#/components/schemas/MessageKind',
            },
          },
          unwantedInPortal: {
            description:
              'Kinds not wanted as notifications; none where left out.',
            type: 'array',
            maxItems: 100,
            items: {
              $ref: '#/components/schemas/MessageKind',
            },
          },
        },
      },
      MessagePreferences: {
        type: 'object',
        required: [
          'language',
          'defaultLanguage',
          'channels',
          'unwanted',
          'unwantedInPortal',
          'kinds',
        ],
        properties: {
          language: {
            description: 'Null for that of the installation.',
            type: ['string', 'null'],
            enum: ['fr', 'en', null],
          },
          defaultLanguage: {
            type: 'string',
            enum: ['fr', 'en'],
          },
          channels: {
            description: 'What brings messages in this portal.',
            type: 'array',
            items: {
              type: 'string',
              enum: ['email', 'portal'],
            },
          },
          unwanted: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageKind',
            },
          },
          unwantedInPortal: {
            type: 'array',
            items: {
              $ref: '#/components/schemas/MessageKind',
            },
          },
          kinds: {
            description:
              'Every kind there is; the obligatory ones always come.',
            type: 'array',
            items: {
              type: 'object',
              required: ['kind', 'obligatory'],
              properties: {
                kind: {
                  $ref: '#/components/schemas/MessageKind',
                },
                obligatory: {
                  type: 'boolean',
                },
              },
            },
          },
        },
      },
    },
  },
} as const;
