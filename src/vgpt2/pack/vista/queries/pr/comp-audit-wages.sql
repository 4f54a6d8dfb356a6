/*
title: Wages for the workers compensation audit with overtime premium taken out
grain: one employee, state and insurance code
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Prepare the payroll for the comp carrier's annual audit, without the overtime premium.
  - Hours, gross wages, premium part of overtime and remaining wages by state, class code and employee between two days worked
  - wc audit worksheet
  - Travelers audit, policy 4/1 to 3/31, by class code n employee pls
  - Remuneration per 5403 and 5606 less the extra half
  - comp audit 2024
  - What the insurer may charge us on, person by person
  - Remuneration per person and insurance class with the overtime extra removed.
  - Zurich's auditor is coming in February for policy year 2024; give him hours, gross, the half-time portion and chargeable pay per state, class and employee's full name.
  - WC audit payroll, less OT premium
  - state, class with its description, person's name, hours, gross, premium part of OT, what counts for the audit
  - wcomp audit wgs by cd/empl excl the ot xtra 1/1-12/31
  - The accident insurer charges us on wages but not on overtime's extra part; what wages count for each worker?
*/
SELECT PRTH.InsState, PRTH.InsCode, PRIN.Description AS InsuranceName, PRTH.Employee, PREHName.FullName,
    SUM(PRTH.Hours) AS Hours, SUM(PRTH.Amt) AS GrossWages,
    SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Amt - PRTH.Amt / PREC.Factor ELSE 0 END) AS OvertimePremium,
    SUM(CASE WHEN PREC.Factor > 1 THEN PRTH.Amt / PREC.Factor ELSE PRTH.Amt END) AS AuditWages
FROM PRTH WITH (NOLOCK)
JOIN PREC WITH (NOLOCK)
    ON PRTH.PRCo = PREC.PRCo
    AND PRTH.EarnCode = PREC.EarnCode
JOIN PREHName WITH (NOLOCK)
    ON PRTH.PRCo = PREHName.PRCo
    AND PRTH.Employee = PREHName.Employee
LEFT JOIN PRIN WITH (NOLOCK)
    ON PRTH.PRCo = PRIN.PRCo
    AND PRTH.InsState = PRIN.State
    AND PRTH.InsCode = PRIN.InsCode
WHERE PRTH.PRCo = @PRCo
    AND PRTH.PostDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRTH.InsState, PRTH.InsCode, PRIN.Description, PRTH.Employee, PREHName.FullName
ORDER BY PRTH.InsState, PRTH.InsCode, PREHName.FullName
