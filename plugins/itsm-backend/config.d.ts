export interface Config {
  itsm?: {
    /**
     * Who acts in which role, by group of the catalog; the groups inside them
     * count too. Everybody else acts for their own establishments.
     */
    roles?: {
      contractor?: {
        /** References of groups, such as `group:default/contractor`. */
        groups?: string[];
      };
      coordinator?: {
        /** References of groups, such as `group:default/coordination`. */
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
      /** Share of the restore time at which to warn; 0.75. */
      warningShare?: number;
    };
    /** How much may be attached to tickets. */
    attachments?: {
      /** Bytes of a file; 10485760 (10 MB), 104857600 at most. */
      maxFileBytes?: number;
      /** Files of a ticket; 50. */
      maxTicketFiles?: number;
      /** Bytes of all files of a ticket; 104857600 (100 MB). */
      maxTicketBytes?: number;
      /**
       * Bytes that the tickets of an establishment take in 24 hours;
       * 1073741824 (1 GB).
       */
      maxEstablishmentDayBytes?: number;
    };
  };
}
