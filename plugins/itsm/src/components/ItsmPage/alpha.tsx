import type { ReactNode } from 'react';
import { Content } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import { rootRouteRef } from '../../routes';
import { Printed } from '../Printed';
import type { PageFrame, Place } from './frame';
import { ItsmRoutes } from './ItsmRoutes';

/** Beside the page, which stays as it is when the way to it grows. */
const Breadcrumbs = ({ trail }: { trail: readonly Place[] }) => {
  const desk = useRouteRef(rootRouteRef)();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  // A phone has room for what is right above, beside the name of the desk.
  const shown = isPhone ? trail.slice(-2) : trail;
  return (
    <>
      {shown.reduceRight<ReactNode>(
        (below, { label, href }) => (
          <BreadcrumbEntry
            // The header tells places apart by their addresses, and that of
            // the incidents is the desk's.
            entry={{ label, href: href === desk ? `${href}/` : href }}
          >
            {below}
          </BreadcrumbEntry>
        ),
        null,
      )}
    </>
  );
};

/**
 * The framework draws the header, above all with the name of the desk; a page
 * says where in it one is.
 */
const NfsFrame: PageFrame = ({ trail, children }) => (
  <>
    <Breadcrumbs trail={trail} />
    <main>
      <Content>
        <Printed title={trail[trail.length - 1].label}>{children}</Printed>
      </Content>
    </main>
  </>
);

export const NfsItsmPage = () => <ItsmRoutes frame={NfsFrame} />;
