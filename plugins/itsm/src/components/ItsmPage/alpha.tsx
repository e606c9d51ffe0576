import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { itsmTranslationRef } from '../../translations';
import { Printed } from '../Printed';
import { ItsmRoutes, type PageFrame } from './ItsmRoutes';

/** The framework draws the header; a page says where in it one is. */
const NfsFrame: PageFrame = ({ place, children }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const content = (
    <main>
      <Content>
        <Printed title={place?.label ?? t('common.incidents')}>
          {children}
        </Printed>
      </Content>
    </main>
  );
  return place ? (
    <BreadcrumbEntry entry={place}>{content}</BreadcrumbEntry>
  ) : (
    content
  );
};

export const NfsItsmPage = () => <ItsmRoutes frame={NfsFrame} />;
