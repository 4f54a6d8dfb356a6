/*
title: People whose active flag differs between HR and payroll
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who is active in HR but not in payroll, or the other way round?
  - Reconcile HR and payroll active flags
  - hr vs payroll mismatch
  - People linked to a payroll employee whose active flag differs, with hire and termination dates of both.
  - hr says hes gone but payroll dosnt
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.ActiveYN, PREH.ActiveYN AS PayrollActiveYN, HRRM.TermDate,
    PREH.TermDate AS PayrollTermDate
FROM HRRM WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON HRRM.PRCo = PREH.PRCo
    AND HRRM.PREmp = PREH.Employee
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN <> PREH.ActiveYN
ORDER BY HRRM.LastName, HRRM.FirstName
