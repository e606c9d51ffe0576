export { AnniversaryListPage } from './AnniversaryListPage';
export { AnniversaryLists } from './AnniversaryLists';
export { ListOfLists } from './ListOfLists';
export { useLists } from './useLists';
