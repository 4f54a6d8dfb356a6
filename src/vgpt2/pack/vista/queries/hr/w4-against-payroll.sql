/*
title: W-4 filing details that differ from payroll
grain: one tax deduction of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Whose W-4 in HR does not match the tax set-up in payroll?
  - Filing status, exemptions and additional amount in HR beside payroll by person and deduction, only differences
  - w4 mismatch
  - Carla turned in a new w4 n her taxes didnt change
  - For the audit, prove that exemptions used in withholding are the ones people signed for.
  - exemptions hr vs pr
  - Tax forms that were filed but not carried over to the pay side
  - Employees whose withholding forms disagree with how they are actually taxed
  - An employee owes the IRS because we withheld wrong, so compare everyone's signed form in HR, status, allowances and extra amount, with what payroll uses, mismatches only
  - w-4s that don't tie
  - Employee, tax name, marital status on the form and in pay, allowances on both sides, extra dollars on both sides
  - w4 in hr doesnt mach pr ded setup, filing stat/exempts/addl
  - Is tax being taken from anyone's paycheck in another way than he asked for on his form?
*/
SELECT HRRM.LastName, HRRM.FirstName, HRRM.PREmp, HRWI.DednCode, PRDL.Description, HRWI.FileStatus,
    PRED.FileStatus AS PayrollFileStatus, HRWI.RegExemp, PRED.RegExempts AS PayrollExemptions, HRWI.AddonRateAmt,
    PRED.AddonRateAmt AS PayrollAddition
FROM HRWI WITH (NOLOCK)
JOIN HRRM WITH (NOLOCK)
    ON HRWI.HRCo = HRRM.HRCo
    AND HRWI.HRRef = HRRM.HRRef
JOIN PRED WITH (NOLOCK)
    ON HRRM.PRCo = PRED.PRCo
    AND HRRM.PREmp = PRED.Employee
    AND HRWI.DednCode = PRED.DLCode
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
WHERE HRWI.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND (HRWI.FileStatus <> PRED.FileStatus
        OR HRWI.RegExemp <> PRED.RegExempts
        OR HRWI.AddonRateAmt <> PRED.AddonRateAmt)
ORDER BY HRRM.LastName, HRRM.FirstName, HRWI.DednCode
