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
