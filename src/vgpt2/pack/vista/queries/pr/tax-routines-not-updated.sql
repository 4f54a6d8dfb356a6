/*
title: Tax routines that were last updated before a date, with the codes that use them
grain: one routine and code that uses it
level: basic
parameters:
  PRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Are our tax tables current for the new year?
  - Calculation routines with procedure, last update and the deduction or liability codes figured by them, only those not touched since a day
  - stale tax tables
  - did the january 2025 tax update load or not
  - Which withholding formulas still date from before 12/31?
  - The state changed its brackets; what have we not refreshed?
  - old routines + codes
  - Which withholding formulas haven't been refreshed since December 31, and what uses them?
  - New-year payroll starts Friday and the state revised its brackets; show each formula last refreshed earlier than January 1, its procedure and the withholding or employer items depending on it.
  - withholding calcs overdue for refresh
  - 'oldest first: formula, description, procedure, last refreshed, item and its name'
  - tax rtns not upd b4 1/1/25 n dls using em
  - The computer works out taxes by built-in calculations; which of those are outdated, and which taxes rely on them?
*/
SELECT PRRM.Routine, PRRM.Description, PRRM.ProcName, PRRM.LastUpdated, PRDL.DLCode, PRDL.Description AS CodeName
FROM PRRM WITH (NOLOCK)
LEFT JOIN PRDL WITH (NOLOCK)
    ON PRRM.PRCo = PRDL.PRCo
    AND PRRM.Routine = PRDL.Routine
WHERE PRRM.PRCo = @PRCo
    AND PRRM.LastUpdated < @AsOf
ORDER BY PRRM.LastUpdated, PRRM.Routine, PRDL.DLCode
