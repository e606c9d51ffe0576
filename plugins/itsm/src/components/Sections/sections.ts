import {
  callReadPermission,
  machineReadPermission,
  type Me,
  messageReadPermission,
  noticeReadPermission,
  serviceLevelReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { may, seesSeveralEstablishments } from '../../hooks';
import type { commonEn } from '../../translations/common.en';
import { readsRegister } from '../StaffPage/readsRegister';

/** A page one reaches from every other: a tab at the top of the desk. */
export interface Section {
  /** Its place under `/itsm`; empty for the first page. */
  path: string;
  label: keyof typeof commonEn;
  /** What it is called by who serves one establishment only (HI2). */
  ownLabel?: keyof typeof commonEn;
  /** Whom it is for; others are not shown the way. */
  isFor(me: Me): boolean;
}

/** What a section is called for a person. */
export function labelFor(section: Section, me: Me | undefined) {
  return me && section.ownLabel && !seesSeveralEstablishments(me)
    ? section.ownLabel
    : section.label;
}

/** Where a section is, in a desk that is mounted at `root`. */
export function pathOf({ path }: Section, root: string): string {
  return path ? `${root}/${path}` : root;
}

/** The incidents, with each ticket and the declaration below them. */
export const INCIDENTS_SECTION: Section = {
  path: '',
  label: 'common.incidents',
  isFor: () => true,
};

/** The machines, and the import of inventories below them. */
export const FLEET_SECTION: Section = {
  path: 'fleet',
  label: 'common.fleet',
  isFor: me => may(me, machineReadPermission),
};

/** The establishments, and the page of each below them. */
export const ESTABLISHMENTS_SECTION: Section = {
  path: 'establishments',
  label: 'common.establishments',
  ownLabel: 'common.establishment',
  isFor: me => me.role !== null,
};

/** The obsolescence notices and yearly lists, and the page of each below them. */
export const OBSOLESCENCE_SECTION: Section = {
  path: 'obsolescence',
  label: 'common.obsolescence',
  isFor: me => may(me, noticeReadPermission),
};

/** The service levels, and the tickets behind each figure, reports and penalties below them. */
export const SERVICE_LEVELS_SECTION: Section = {
  path: 'service-levels',
  label: 'common.serviceLevels',
  isFor: me => me.role !== null && may(me, serviceLevelReadPermission),
};

/** The calls that the desk took. */
export const CALLS_SECTION: Section = {
  path: 'calls',
  label: 'common.calls',
  isFor: me => may(me, callReadPermission),
};

/** The register of intervening staff. */
export const STAFF_SECTION: Section = {
  path: 'staff',
  label: 'common.staff',
  isFor: readsRegister,
};

/** What was sent, and what was not. */
export const MESSAGES_SECTION: Section = {
  path: 'messages',
  label: 'common.messages',
  isFor: me => may(me, messageReadPermission),
};

/** What a person is told, and by which way. */
export const PREFERENCES_SECTION: Section = {
  path: 'preferences',
  label: 'common.preferences',
  isFor: me => me.role !== null,
};

/** The sections of the desk, in the order of their tabs. */
export const SECTIONS: readonly Section[] = [
  INCIDENTS_SECTION,
  FLEET_SECTION,
  ESTABLISHMENTS_SECTION,
  OBSOLESCENCE_SECTION,
  SERVICE_LEVELS_SECTION,
  CALLS_SECTION,
  STAFF_SECTION,
  MESSAGES_SECTION,
  PREFERENCES_SECTION,
];
