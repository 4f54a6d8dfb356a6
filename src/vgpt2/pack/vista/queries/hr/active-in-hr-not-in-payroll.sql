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
  - People linked to a payroll employee whose active flag differs, with the termination date of both.
  - hr says hes gone but payroll dosnt
  - Folks marked as working here in one system and as gone in the other
  - 'Benefits audit on april 3: we may insure people who left; find by name everyone whose status in personnel and on the pay side is not the same, with both end dates'
  - on in one, off in the other
  - Surname, given name, status in personnel, status on the pay side, last day in either
  - HR actv Y but PR N or vice versa, w/ term dts
  - Two lists say who works for us. Which people are on one list as present and on the other as gone?
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
