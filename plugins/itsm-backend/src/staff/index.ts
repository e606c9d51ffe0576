export * from './DatabaseStaffStore';
export * from './mountStaff';
export * from './StaffService';
