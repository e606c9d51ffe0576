import Button from '@material-ui/core/Button';
import TranslateIcon from '@material-ui/icons/Translate';
import { LANGUAGE_NAMES } from './languageNames';
import { useLanguage } from './useLanguage';

/** Switches between French and English where there is no sidebar. */
export const LanguageButton = () => {
  const { otherLanguage, setLanguage } = useLanguage();

  return (
    <Button
      size="small"
      startIcon={<TranslateIcon />}
      lang={otherLanguage}
      onClick={() => setLanguage(otherLanguage)}
    >
      {LANGUAGE_NAMES[otherLanguage]}
    </Button>
  );
};
