/** Settings of the workflow, with what the contract's reading says. @public */
export interface WorkflowRules {
  /** Days after the closure in which the same ticket reopens (CI13). */
  reopenDays: number;
  /** How far back an instant may be declared without agreement (CI22). */
  declaredInstantHours: number;
  /** How far back a call may lie that is entered late (CI18). */
  lateEntryDays: number;
  /** Days after it is settled in which a mediation is opened (CI21). */
  mediationDays: number;
  /** Whether only the local referent approves a closure (CI25). */
  approvalByReferentOnly: boolean;
  /**
   * Whether the contractor's desk records agreements that the establishment
   * gives by telephone, with the name of who gave them (CI23).
   */
  agreementByTelephone: boolean;
}

/** @public */
export const DEFAULT_WORKFLOW_RULES: WorkflowRules = {
  reopenDays: 30,
  declaredInstantHours: 24,
  lateEntryDays: 7,
  mediationDays: 30,
  approvalByReferentOnly: false,
  agreementByTelephone: false,
};
