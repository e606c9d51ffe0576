import { Content, Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useLocation } from 'react-router-dom';
import { portalTranslationRef } from '../translations';
import { useDocumentTitle } from '../pageLayout';

/** The address leads nowhere: says so, and offers the way home. */
export const PageNotFound = () => {
  const { pathname } = useLocation();
  const { t } = useTranslationRef(portalTranslationRef);
  useDocumentTitle(t('notFound.heading'));

  return (
    <main>
      <Content>
        <Typography component="h1" gutterBottom variant="h3">
          {t('notFound.heading')}
        </Typography>
        <Typography paragraph style={{ overflowWrap: 'anywhere' }}>
          {t('notFound.explanation', { pathname })}
        </Typography>
        <Typography>
          <Link to="/">{t('notFound.home')}</Link>
        </Typography>
      </Content>
    </main>
  );
};
