import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import {
  type InventoryImport,
  remainingSeconds,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { importTranslationRef } from '../../translations';

/** How far the work on an import is, and how long it takes as far as one knows. */
export const WorkProgress = (props: {
  inventory: InventoryImport | undefined;
  label: string;
}) => {
  const { inventory, label } = props;
  const { t } = useTranslationRef(importTranslationRef);
  const { duration } = useFormat();
  const work = inventory?.work;
  const share =
    work && work.total > 0 && work.done > 0
      ? Math.min(100, Math.round((100 * work.done) / work.total))
      : undefined;
  const left = inventory && work ? remainingSeconds(work, inventory.now) : null;
  return (
    <div role="status">
      <Typography variant="body2" gutterBottom>
        {[
          label,
          share !== undefined &&
            t('import.progress.share', { share: `${share}` }),
          left !== null &&
            left > 0 &&
            t('import.progress.left', { time: duration(left, 'second') }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <LinearProgress
        aria-label={label}
        variant={share === undefined ? 'indeterminate' : 'determinate'}
        value={share}
      />
    </div>
  );
};
