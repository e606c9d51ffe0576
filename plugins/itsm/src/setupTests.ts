import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole apps are rendered here, on machines that run several tests at once.
configure({ asyncUtilTimeout: 15_000 });
