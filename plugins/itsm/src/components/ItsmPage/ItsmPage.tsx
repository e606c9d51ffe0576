import { Content, Header, Page } from '@backstage/core-components';
import { Printed } from '../Printed';
import type { PageFrame } from './frame';
import { ItsmRoutes } from './ItsmRoutes';

/** In a legacy app a page brings its own header, with the way one up. */
const LegacyFrame: PageFrame = ({ trail, children }) => {
  const [here, above] = [...trail].reverse();
  return (
    <Page themeId="tool">
      <Header
        title={here.label}
        {...(above && { type: above.label, typeLink: above.href })}
      />
      <Content>
        <Printed title={here.label}>{children}</Printed>
      </Content>
    </Page>
  );
};

export const ItsmPage = () => <ItsmRoutes frame={LegacyFrame} />;
