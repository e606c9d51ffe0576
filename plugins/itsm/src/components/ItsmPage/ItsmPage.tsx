import { Content, Header, Page } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { Printed } from '../Printed';
import { ItsmRoutes, type PageFrame } from './ItsmRoutes';

/** In a legacy app a page brings its own header. */
const LegacyFrame: PageFrame = ({ place, children }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  return (
    <Page themeId="tool">
      <Header
        title={place?.label ?? t('common.incidents')}
        {...(place && {
          type: t('common.incidents'),
          typeLink: incidentsPath(),
        })}
      />
      <Content>
        <Printed title={place?.label ?? t('common.incidents')}>
          {children}
        </Printed>
      </Content>
    </Page>
  );
};

export const ItsmPage = () => <ItsmRoutes frame={LegacyFrame} />;
