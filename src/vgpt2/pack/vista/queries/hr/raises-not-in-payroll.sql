/*
title: Raises in effect that have not been passed to payroll
grain: one raise of a person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which increases should already be on the check but were never sent across?
  - Salary changes with an effective day up to a given day and not yet updated to payroll, old and new amount per person
  - raises not updated
  - I was promised 34.50 from May 1 and I'm still at the old rate, says Whitaker
  - pay bumps stuck in HR
  - What did we approve before June 30 that nobody has pushed through?
  - somebodys increase never hit there check, find the rest
  - Approved increases past their start date that the paycheck side doesn't have yet
  - Two carpenters complained on Friday that their checks are short, so find all pay adjustments dated by June 30 that HR approved but never sent over, old and new figure
  - bumps never pushed to pr
  - By start date, employee name and number, kind of pay, former and new amount, for increases not yet carried over
  - hr raises eff b4 7/1 not updtd in payrol
  - Did we grant anyone more money that should have started by now but the paycheck office never got word of?
*/
SELECT HRSH.EffectiveDate, HRSH.HRRef, HRRM.LastName, HRRM.FirstName, HRSH.Type, HRSH.OldSalary, HRSH.NewSalary
FROM HRSH WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRSH.HRCo = HRRM.HRCo
    AND HRSH.HRRef = HRRM.HRRef
WHERE HRSH.HRCo = @HRCo
    AND HRSH.EffectiveDate <= @AsOf
    AND HRSH.UpdatedYN = 'N'
ORDER BY HRSH.EffectiveDate, HRRM.LastName, HRRM.FirstName
