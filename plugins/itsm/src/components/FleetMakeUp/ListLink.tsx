import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { fleetRouteRef } from '../../routes';
import {
  type FleetFilters,
  WHOLE_FLEET,
  writeFilters,
} from '../FleetPage/fleetFilters';
import { TO_LIST } from '../FleetPage/useListHeading';

/** Opens the list of what a figure counts. */
export const ListLink = (props: {
  filters: Partial<FleetFilters>;
  className?: string;
  /** Where the figure alone does not say of what it is. */
  label?: string;
  children: ReactNode;
}) => {
  const { filters, className, label, children } = props;
  const fleetPath = useRouteRef(fleetRouteRef)();
  const search = new URLSearchParams(
    writeFilters({ ...WHOLE_FLEET, ...filters }),
  );
  return (
    <Link
      className={className}
      to={`${fleetPath}?${search}`}
      state={TO_LIST}
      aria-label={label}
    >
      {children}
    </Link>
  );
};
