import type { ComponentType } from 'react';
import {
  callReadPermission,
  machineReadPermission,
  type Me,
  messageReadPermission,
  noticeReadPermission,
  serviceLevelReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import { may } from '../../hooks';
import type { commonEn } from '../../translations/common.en';
import { IncidentsPage } from '../IncidentsPage';
import { readsRegister } from '../StaffPage/readsRegister';
import {
  CallsPage,
  EstablishmentsPage,
  FleetPage,
  MessagesPage,
  ObsolescencePage,
  PreferencesPage,
  ServiceLevelsPage,
  StaffPage,
} from './pages';

/** A page one reaches from every other: a tab at the top of the desk. */
export interface Section {
  /** Its place under `/itsm`; empty for the first page. */
  path: string;
  label: keyof typeof commonEn;
  /** What it is called by who serves one establishment only (HI2). */
  ownLabel?: keyof typeof commonEn;
  /** Told whose it shows as that is known, for the title; null of all. */
  Page: ComponentType<{ onSubject?: (name: string | null) => void }>;
  /** Whom it is for; others are not shown the way. */
  isFor(me: Me): boolean;
}

/** The machines, and the import of inventories below them. */
export const FLEET_SECTION: Section = {
  path: 'fleet',
  label: 'common.fleet',
  Page: FleetPage,
  isFor: me => may(me, machineReadPermission),
};

/** The establishments, and the page of each below them. */
export const ESTABLISHMENTS_SECTION: Section = {
  path: 'establishments',
  label: 'common.establishments',
  ownLabel: 'common.establishment',
  Page: EstablishmentsPage,
  isFor: me => me.role !== null,
};

/** The obsolescence notices, and the page of each below them. */
export const OBSOLESCENCE_SECTION: Section = {
  path: 'obsolescence',
  label: 'common.obsolescence',
  Page: ObsolescencePage,
  isFor: me => may(me, noticeReadPermission),
};

/** The service levels, and the tickets behind each figure below them. */
export const SERVICE_LEVELS_SECTION: Section = {
  path: 'service-levels',
  label: 'common.serviceLevels',
  Page: ServiceLevelsPage,
  isFor: me => me.role !== null && may(me, serviceLevelReadPermission),
};

/** The sections of the desk, in the order of their tabs. */
export const SECTIONS: readonly Section[] = [
  {
    path: '',
    label: 'common.incidents',
    Page: IncidentsPage,
    isFor: () => true,
  },
  FLEET_SECTION,
  ESTABLISHMENTS_SECTION,
  OBSOLESCENCE_SECTION,
  SERVICE_LEVELS_SECTION,
  {
    path: 'calls',
    label: 'common.calls',
    Page: CallsPage,
    isFor: me => may(me, callReadPermission),
  },
  {
    path: 'staff',
    label: 'common.staff',
    Page: StaffPage,
    isFor: readsRegister,
  },
  {
    path: 'messages',
    label: 'common.messages',
    Page: MessagesPage,
    isFor: me => may(me, messageReadPermission),
  },
  {
    path: 'preferences',
    label: 'common.preferences',
    Page: PreferencesPage,
    isFor: me => me.role !== null,
  },
];
