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
      /** Whether only the local referent approves a closure; false. */
      approvalByReferentOnly?: boolean;
      /** Share of the restore time at which to warn; 0.75. */
      warningShare?: number;
    };
  };
}
