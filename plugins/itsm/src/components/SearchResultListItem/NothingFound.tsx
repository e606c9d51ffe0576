import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type { DeskDocument } from '@caih/backstage-plugin-itsm-common';
import { searchTranslationRef } from '../../translations';

/** Why nothing of the desk's is found, where that is so. */
export const NothingFound = ({
  title,
  why,
}: {
  title: string;
  why: Exclude<DeskDocument['off'], ''>;
}) => {
  const { t } = useTranslationRef(searchTranslationRef);
  return (
    <div>
      <Typography variant="h6" component="div">
        {title}
      </Typography>
      <Typography variant="body2">
        {t(why === 'empty' ? 'found.empty' : 'found.off')}
      </Typography>
    </div>
  );
};
