import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Chip from '@material-ui/core/Chip';
import { itsmTranslationRef } from '../../translations';

/** Days since the declaration, at least and under; null: any. */
interface Age {
  from: number | null;
  under: number | null;
}

function wordsOf({ from, under }: Age) {
  if (from && under) return 'list.age.between';
  if (from) return 'list.age.from';
  return under === 1 ? 'list.age.day' : 'list.age.under';
}

/** How long ago the incidents of the list were declared, where a link says so. */
export const AgeChip = ({ from, under }: Age) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  if (!from && !under) return null;
  return (
    <Chip
      style={{ margin: 0 }}
      variant="outlined"
      label={t(wordsOf({ from, under }), {
        from: String(from),
        under: String(under),
      })}
    />
  );
};
