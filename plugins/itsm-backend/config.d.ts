export interface Config {
  itsm?: {
    /**
     * Whether the portal is the contract's, with all its establishments, or a
     * member's own, with no figures of the whole lot: no national dashboard,
     * no reports and no penalty cases of the lot; shared.
     */
    portal?: 'shared' | 'alone';
    /**
     * Where the portal has the pages of the desk, as mails, notifications,
     * labels and the search lead there; /itsm.
     */
    path?: string;
    /**
     * Who acts in which role, by group of the catalog; the groups inside them
     * count too. Everybody else acts for their own establishments.
     */
    roles?: {
      contractor?: {
        /** References of groups, such as `group:default/contractor` or, in short, `contractor`. */
        groups?: string[];
      };
      coordinator?: {
        /** References of groups, such as `group:default/coordination` or, in short, `coordination`. */
        groups?: string[];
      };
    };
    /** The rules of the workflow, where the contract leaves a choice. */
    workflow?: {
      /** Days after its closure in which a ticket reopens; 30. */
      reopenDays?: number;
      /** Hours back an act may be declared without agreement; 24. */
      declaredInstantHours?: number;
      /** Days back a call that is entered late may lie; 7. */
      lateEntryDays?: number;
      /** Days after a ticket is settled in which a mediation is opened; 30. */
      mediationDays?: number;
      /** Whether only the local referent approves a closure; false. */
      approvalByReferentOnly?: boolean;
      /**
       * Whether the contractor's desk records agreements that the
       * establishment gives by telephone, with the name of who gave them;
       * false.
       */
      agreementByTelephone?: boolean;
      /** Share of the restore time at which to warn; 0.75. */
      warningShare?: number;
    };
    /** The framework contract. */
    contract?: {
      /**
       * Its first day, such as "2025-03-01": entries and exits of machines are
       * declared before its anniversaries, and billed from them. Where it is
       * not set, the desk names no anniversary of the contract and no day from
       * which a declaration is billed.
       */
      startsOn?: string;
    };
    /** The rates of the contract, where it leaves a choice. */
    serviceLevels?: {
      /**
       * Whether incidents of hardware under the maker's warranty count in the
       * in-time rates; true.
       */
      warrantyCounts?: boolean;
      /**
       * Until when the time is counted that the in-time rates judge by: until
       * the service was back, or, reading the contract to the letter, until
       * the ticket was closed; restoration.
       */
      countsUntil?: 'restoration' | 'closure';
    };
    /** Penalty cases; what is due by the contract's CCAP, where it is known. */
    penalties?: {
      /**
       * Closed tickets of a month from which a missed threshold makes a case;
       * 1, as the contract sets no least number.
       */
      thresholdFrom?: number;
      /**
       * What is due by kind of case: for each hour, point of per cent or day
       * that is begun, or for the case. Without a scale a case says by how
       * much, and no amount.
       */
      scales?: {
        /** A service that came back after its restore time, by hour counted. */
        restoreLate?: {
          /** Whether the cents are due for each hour that is begun, or once for the case. */
          per: 'hour' | 'case';
          /** Cents of euros for each, or for the case. */
          cents: number;
          /** Cents of euros, the most for one case; no cap. */
          capCents?: number;
        };
        /** A rate of an establishment's month that misses its threshold. */
        thresholdMissed?: {
          /**
           * Whether the cents are due for each point of per cent that is
           * begun, or once for the case.
           */
          per: 'point' | 'case';
          /** Cents of euros for each, or for the case. */
          cents: number;
          /** Cents of euros, the most for one case; no cap. */
          capCents?: number;
        };
        /** The same, of a month of the whole lot. */
        lotThresholdMissed?: {
          /**
           * Whether the cents are due for each point of per cent that is
           * begun, or once for the case.
           */
          per: 'point' | 'case';
          /** Cents of euros for each, or for the case. */
          cents: number;
          /** Cents of euros, the most for one case; no cap. */
          capCents?: number;
        };
        /** An order that is started after its day. */
        orderLate?: {
          /** Whether the cents are due for each day that is begun, or once for the case. */
          per: 'day' | 'case';
          /** Cents of euros for each, or for the case. */
          cents: number;
          /** Cents of euros, the most for one case; no cap. */
          capCents?: number;
        };
        /** A half-year's report that is made after its day. */
        reportLate?: {
          /** Whether the cents are due for each day that is begun, or once for the case. */
          per: 'day' | 'case';
          /** Cents of euros for each, or for the case. */
          cents: number;
          /** Cents of euros, the most for one case; no cap. */
          capCents?: number;
        };
      };
    };
    /** What is told of fleets. */
    fleet?: {
      /**
       * Categories of hardware that count as UNIX and x86 servers for the
       * class of a fleet; server-unix, server-x86, blade-compute,
       * hyperconverged and compute-node.
       */
      serverCategories?: string[];
    };
    /** How ends of life of models and software are watched. */
    endOfLife?: {
      /** Days before the last day to tell of it at which an end is proposed; 180. */
      leadDays?: number;
      /**
       * How alike a model of the fleet and one of a source have to be, from 0
       * to 1, for what the source says to hold without a person confirming
       * it; 0.95.
       */
      matchThreshold?: number;
      /** Hours between two readings of the sources; 24. */
      refreshHours?: number;
      /** Versions of software, from the network or from a file. */
      endOfLifeDate?: {
        /** Where version 1 is served, such as https://endoflife.date/api/v1. */
        url?: string;
        /** A file with what it answers, of one product or of all, which is there at the start. */
        file?: string;
        /** As endoflife.date names them, such as windows-server. */
        products?: string[];
      };
    };
    /** Who of the contractor's and the coordinator's people looked at what. */
    accessLog?: {
      /** Days it is kept; 365. */
      retentionDays?: number;
    };
    /** How much may be attached to tickets. */
    attachments?: {
      /** Bytes of a file; 10485760 (10 MB), 104857600 at most. */
      maxFileBytes?: number;
      /** Files of a ticket; 50. */
      maxTicketFiles?: number;
      /** Bytes of all files of a ticket, not less than of a file; 104857600 (100 MB). */
      maxTicketBytes?: number;
      /**
       * Bytes that the tickets of an establishment take in 24 hours, not less
       * than of a file; 1073741824 (1 GB).
       */
      maxEstablishmentDayBytes?: number;
    };
    /** Whether people are told in the portal too, by its notifications; false. */
    notifications?: boolean;
    /** E-mail. Where nothing is set, mails wait and none is lost. */
    mail?: {
      /** How mails leave, `file` being for trying; `smtp` where a server is named. */
      transport?: 'smtp' | 'file';
      /** Who mails come from: one address, such as `Maintenance <maintenance@example.org>`. */
      from?: string;
      /** Where answers go, which do not reach the ticket. */
      replyTo?: string;
      /** Language of those who have not chosen one; fr. */
      language?: 'fr' | 'en';
      /** Address of the contractor's desk, else that of its group's profile. */
      desk?: string;
      /** Address of the coordinator, else that of its group's profile. */
      coordinator?: string;
      /** Tries before a mail is given up, over about ten hours; 12. */
      maxTries?: number;
      /** Days after which a mail that could not leave is given up; 7. */
      maxAgeDays?: number;
      smtp?: {
        /** Name of the server that takes mails. */
        host: string;
        /** Port of the server; 587. */
        port?: number;
        /** TLS from the first byte, as on port 465; false. */
        secure?: boolean;
        auth?: {
          /** Who the portal is to the server. */
          user: string;
          /**
           * What it proves that with, from the environment.
           *
           * @visibility secret
           */
          password: string;
        };
      };
      file?: {
        /** The folder to write mails to, each a file that mail programs open. */
        folder: string;
      };
    };
  };
}
