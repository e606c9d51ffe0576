import { Content } from '@backstage/core-components';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { ItsmRoutes, type PageFrame } from './ItsmRoutes';

/** The framework draws the header; a page says where in it one is. */
const NfsFrame: PageFrame = ({ place, children }) => {
  const content = (
    <main>
      <Content>{children}</Content>
    </main>
  );
  return place ? (
    <BreadcrumbEntry entry={place}>{content}</BreadcrumbEntry>
  ) : (
    content
  );
};

export const NfsItsmPage = () => <ItsmRoutes frame={NfsFrame} />;
