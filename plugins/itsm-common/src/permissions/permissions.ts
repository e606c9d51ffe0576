import {
  type BasicPermission,
  createPermission,
  isResourcePermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ESTABLISHMENT_ROLES,
  MAY_REGISTER,
  type Role,
  ROLES,
} from '../workflow';

/** The resource type of tickets in the permission framework. @public */
export const RESOURCE_TYPE_TICKET = 'itsm-ticket';

/** A permission that a policy may bind to conditions on tickets. @public */
export type TicketPermission = ResourcePermission<typeof RESOURCE_TYPE_TICKET>;

function ticketPermission(
  name: string,
  action: 'read' | 'update',
): TicketPermission {
  return createPermission({
    name,
    attributes: { action },
    resourceType: RESOURCE_TYPE_TICKET,
  });
}

/** The resource type of establishments in the permission framework. @public */
export const RESOURCE_TYPE_ESTABLISHMENT = 'itsm-establishment';

/** A permission that a policy may bind to conditions on establishments. @public */
export type EstablishmentPermission = ResourcePermission<
  typeof RESOURCE_TYPE_ESTABLISHMENT
>;

function establishmentPermission(name: string): EstablishmentPermission {
  return createPermission({
    name,
    attributes: { action: 'read' },
    resourceType: RESOURCE_TYPE_ESTABLISHMENT,
  });
}

/** To see tickets: in lists, counts, searches and one by one. @public */
export const ticketReadPermission = ticketPermission(
  'itsm.ticket.read',
  'read',
);

/** To do what the table of the workflow gives the contractor. @public */
export const ticketWorkPermission = ticketPermission(
  'itsm.ticket.work',
  'update',
);

/** To do what the table of the workflow gives the establishment. @public */
export const ticketAgreePermission = ticketPermission(
  'itsm.ticket.agree',
  'update',
);

/** To comment on tickets and attach files to them, from either side. @public */
export const ticketCommentPermission = ticketPermission(
  'itsm.ticket.comment',
  'update',
);

/** To give the coordinator's opinion in mediations, and conclude them. @public */
export const ticketMediatePermission = ticketPermission(
  'itsm.ticket.mediate',
  'update',
);

/** To register incidents. @public */
export const ticketRegisterPermission: BasicPermission = createPermission({
  name: 'itsm.ticket.register',
  attributes: { action: 'create' },
});

/** To see establishments and their sites. @public */
export const establishmentReadPermission: BasicPermission = createPermission({
  name: 'itsm.establishment.read',
  attributes: { action: 'read' },
});

/** To change what is said of an establishment: contacts, choices, rules (A1, A6). @public */
export const establishmentUpdatePermission: BasicPermission = createPermission({
  name: 'itsm.establishment.update',
  attributes: { action: 'update' },
});

/** To see who of the staff looked at the data of one's establishment. @public */
export const accessLogReadPermission: BasicPermission = createPermission({
  name: 'itsm.access-log.read',
  attributes: { action: 'read' },
});

/** To see the machines under maintenance. @public */
export const machineReadPermission: BasicPermission = createPermission({
  name: 'itsm.machine.read',
  attributes: { action: 'read' },
});

/** To give in an inventory and have it checked. @public */
export const machineImportPermission: BasicPermission = createPermission({
  name: 'itsm.machine.import',
  attributes: { action: 'update' },
});

/** To apply an inventory to the fleet (CI25). @public */
export const machineApplyPermission: BasicPermission = createPermission({
  name: 'itsm.machine.apply',
  attributes: { action: 'update' },
});

/** To see the calls that the contractor's desk took (C1). @public */
export const callReadPermission: BasicPermission = createPermission({
  name: 'itsm.call.read',
  attributes: { action: 'read' },
});

/** To log calls that were answered without a ticket. @public */
export const callLogPermission: BasicPermission = createPermission({
  name: 'itsm.call.log',
  attributes: { action: 'create' },
});

/** To take out of a call what should not stand in it (HI3). @public */
export const callRedactPermission: BasicPermission = createPermission({
  name: 'itsm.call.redact',
  attributes: { action: 'update' },
});

/** To see what was sent about all tickets, and what was not. @public */
export const messageReadPermission: BasicPermission = createPermission({
  name: 'itsm.message.read',
  attributes: { action: 'read' },
});

/** To have messages that failed tried again. @public */
export const messageResendPermission: BasicPermission = createPermission({
  name: 'itsm.message.resend',
  attributes: { action: 'update' },
});

/** To see the register of intervening staff (A5). @public */
export const staffReadPermission: BasicPermission = createPermission({
  name: 'itsm.staff.read',
  attributes: { action: 'read' },
});

/** To keep the register of intervening staff (A5). @public */
export const staffUpdatePermission: BasicPermission = createPermission({
  name: 'itsm.staff.update',
  attributes: { action: 'update' },
});

/** To see obsolescence notices (E4). @public */
export const noticeReadPermission: BasicPermission = createPermission({
  name: 'itsm.notice.read',
  attributes: { action: 'read' },
});

/** To draft obsolescence notices, tell them and change them (E2). @public */
export const noticeManagePermission: BasicPermission = createPermission({
  name: 'itsm.notice.manage',
  attributes: { action: 'update' },
});

/** To say that one's establishment has an obsolescence notice (EI2). @public */
export const noticeAcknowledgePermission: BasicPermission = createPermission({
  name: 'itsm.notice.acknowledge',
  attributes: { action: 'update' },
});

/** To see which models come to their end, and what is known of them (E3). @public */
export const endOfLifeReadPermission: BasicPermission = createPermission({
  name: 'itsm.end-of-life.read',
  attributes: { action: 'read' },
});

/** To keep the table of ends of life, and say which model is which (E3). @public */
export const endOfLifeManagePermission: BasicPermission = createPermission({
  name: 'itsm.end-of-life.manage',
  attributes: { action: 'update' },
});

/** To see orders, and which machines joined and left (G1). @public */
export const orderReadPermission: BasicPermission = createPermission({
  name: 'itsm.order.read',
  attributes: { action: 'read' },
});

/** To place orders of one's establishment, and take them back (G1). @public */
export const orderPlacePermission: BasicPermission = createPermission({
  name: 'itsm.order.place',
  attributes: { action: 'create' },
});

/** To say from when an order is carried out (CCTP 2.1.32). @public */
export const orderStartPermission: BasicPermission = createPermission({
  name: 'itsm.order.start',
  attributes: { action: 'update' },
});

/** To accept machines that are declared during the year, or not (BI8). @public */
export const declarationDecidePermission: BasicPermission = createPermission({
  name: 'itsm.declaration.decide',
  attributes: { action: 'update' },
});

/** To see the technical state of machines, and proposed evolutions (B10). @public */
export const technicalStateReadPermission: BasicPermission = createPermission({
  name: 'itsm.technical-state.read',
  attributes: { action: 'read' },
});

/** To say which components a machine has, and what is installed of them. @public */
export const technicalStateUpdatePermission: BasicPermission = createPermission(
  {
    name: 'itsm.technical-state.update',
    attributes: { action: 'update' },
  },
);

/** To say what is recommended, and propose and carry out evolutions (B10). @public */
export const evolutionManagePermission: BasicPermission = createPermission({
  name: 'itsm.evolution.manage',
  attributes: { action: 'update' },
});

/** To accept or refuse an evolution of one's machines (B10). @public */
export const evolutionDecidePermission: BasicPermission = createPermission({
  name: 'itsm.evolution.decide',
  attributes: { action: 'update' },
});

/** To see service levels, and the tickets behind them (D3-D8). @public */
export const serviceLevelReadPermission: BasicPermission = createPermission({
  name: 'itsm.service-level.read',
  attributes: { action: 'read' },
});

/** To write what is done about the dysfunctions of a synthesis (CCTP 2.1.33). @public */
export const reportPlanPermission: BasicPermission = createPermission({
  name: 'itsm.report.plan',
  attributes: { action: 'update' },
});

/** To see penalty cases, with what they stand on (G7). @public */
export const penaltyReadPermission: BasicPermission = createPermission({
  name: 'itsm.penalty.read',
  attributes: { action: 'read' },
});

/** To apply penalties or waive them: one's establishment's, or the lot's (G7). @public */
export const penaltyDecidePermission: BasicPermission = createPermission({
  name: 'itsm.penalty.decide',
  attributes: { action: 'update' },
});

/** To find machines by the search of the portal. @public */
export const machineSearchPermission = establishmentPermission(
  'itsm.machine.search',
);

/** To find obsolescence notices by the search of the portal. @public */
export const noticeSearchPermission =
  establishmentPermission('itsm.notice.search');

/**
 * Of no role: a policy that knows the desk gives it to everybody, and to
 * somebody unknown too. By it the search of the portal learns that what the
 * policy says of the desk is meant, and is no rule for whatever there is.
 *
 * @public
 */
export const searchOfferPermission: BasicPermission = createPermission({
  name: 'itsm.search.offer',
  attributes: { action: 'read' },
});

/** A permission, and the roles the contract has it for. @public */
export interface PermissionGrant<
  P extends TicketPermission | EstablishmentPermission | BasicPermission =
    | TicketPermission
    | EstablishmentPermission
    | BasicPermission,
> {
  readonly permission: P;
  /** Nobody else may, whatever the policy of the portal says. */
  readonly roles: readonly Role[];
}

const CONTRACTOR: readonly Role[] = ['contractor'];
const REFERENT: readonly Role[] = ['local-referent'];
const COORDINATOR: readonly Role[] = ['coordinator'];

/**
 * The permissions on tickets. Of several acts that one permission covers, the
 * table of the workflow still says which role does which.
 *
 * @public
 */
export const TICKET_GRANTS: readonly PermissionGrant<TicketPermission>[] = [
  { permission: ticketReadPermission, roles: ROLES },
  { permission: ticketWorkPermission, roles: CONTRACTOR },
  { permission: ticketAgreePermission, roles: ESTABLISHMENT_ROLES },
  { permission: ticketCommentPermission, roles: MAY_REGISTER },
  { permission: ticketMediatePermission, roles: COORDINATOR },
];

/** The permissions on what is no ticket, all or nothing. @public */
export const BASIC_GRANTS: readonly PermissionGrant<BasicPermission>[] = [
  { permission: ticketRegisterPermission, roles: MAY_REGISTER },
  { permission: establishmentReadPermission, roles: ROLES },
  {
    permission: establishmentUpdatePermission,
    roles: [...REFERENT, ...CONTRACTOR],
  },
  { permission: accessLogReadPermission, roles: REFERENT },
  { permission: machineReadPermission, roles: ROLES },
  {
    permission: machineImportPermission,
    roles: [...REFERENT, ...CONTRACTOR],
  },
  { permission: machineApplyPermission, roles: REFERENT },
  { permission: callReadPermission, roles: ROLES },
  { permission: callLogPermission, roles: CONTRACTOR },
  { permission: callRedactPermission, roles: MAY_REGISTER },
  {
    permission: messageReadPermission,
    roles: [...CONTRACTOR, ...COORDINATOR],
  },
  { permission: messageResendPermission, roles: CONTRACTOR },
  { permission: staffReadPermission, roles: [...CONTRACTOR, ...COORDINATOR] },
  { permission: staffUpdatePermission, roles: CONTRACTOR },
  { permission: noticeReadPermission, roles: ROLES },
  { permission: noticeManagePermission, roles: CONTRACTOR },
  { permission: noticeAcknowledgePermission, roles: REFERENT },
  { permission: endOfLifeReadPermission, roles: ROLES },
  { permission: endOfLifeManagePermission, roles: CONTRACTOR },
  { permission: serviceLevelReadPermission, roles: ROLES },
  { permission: reportPlanPermission, roles: CONTRACTOR },
  { permission: penaltyReadPermission, roles: ROLES },
  {
    permission: penaltyDecidePermission,
    roles: [...REFERENT, ...COORDINATOR],
  },
  { permission: orderReadPermission, roles: ROLES },
  { permission: orderPlacePermission, roles: REFERENT },
  { permission: orderStartPermission, roles: CONTRACTOR },
  { permission: declarationDecidePermission, roles: CONTRACTOR },
  { permission: technicalStateReadPermission, roles: ROLES },
  { permission: technicalStateUpdatePermission, roles: MAY_REGISTER },
  { permission: evolutionManagePermission, roles: CONTRACTOR },
  { permission: evolutionDecidePermission, roles: ESTABLISHMENT_ROLES },
];

/**
 * The permissions on what is of an establishment. The search of the portal
 * alone asks for them: for whoever may read it in the desk.
 *
 * @public
 */
export const ESTABLISHMENT_GRANTS: readonly PermissionGrant<EstablishmentPermission>[] =
  [
    { permission: machineSearchPermission, roles: ROLES },
    { permission: noticeSearchPermission, roles: ROLES },
  ];

/** All permissions of the desk that a role has. @public */
export const ITSM_GRANTS: readonly PermissionGrant[] = [
  ...TICKET_GRANTS,
  ...ESTABLISHMENT_GRANTS,
  ...BASIC_GRANTS,
];

/** Whether a permission is one that may be bound to tickets. @public */
export function isPermissionOnTickets(
  permission: Permission,
): permission is TicketPermission {
  return isResourcePermission(permission, RESOURCE_TYPE_TICKET);
}

/** Whether a permission is one that may be bound to establishments. @public */
export function isPermissionOnEstablishments(
  permission: Permission,
): permission is EstablishmentPermission {
  return isResourcePermission(permission, RESOURCE_TYPE_ESTABLISHMENT);
}

/**
 * The permissions that the contract has for any of some roles in the desk
 * itself; those that the search of the portal asks for do nothing there.
 *
 * @public
 */
export function grantsOf(
  roles: readonly (Role | null)[],
): PermissionGrant<TicketPermission | BasicPermission>[] {
  return [...TICKET_GRANTS, ...BASIC_GRANTS].filter(grant =>
    grant.roles.some(role => roles.includes(role)),
  );
}
