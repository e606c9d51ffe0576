import { SidebarItem } from '@backstage/core-components';
import TranslateIcon from '@material-ui/icons/Translate';
import { LANGUAGE_NAMES } from './languageNames';
import { useLanguage } from './useLanguage';

/** Switches between French and English from the sidebar. */
export const LanguageSidebarItem = () => {
  const { otherLanguage, setLanguage } = useLanguage();

  return (
    <SidebarItem
      icon={TranslateIcon}
      text={LANGUAGE_NAMES[otherLanguage]}
      aria-label={LANGUAGE_NAMES[otherLanguage]}
      lang={otherLanguage}
      onClick={() => setLanguage(otherLanguage)}
    />
  );
};
