export { readsRegister } from './readsRegister';
export { StaffPage } from './StaffPage';
