/*
title: Active employees who asked for extra federal withholding
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has more federal tax held than the tables ask for?
  - Active employees with an addition on the federal withholding code, filing status, exemptions, kind and amount of the addition
  - extra fed w/h
  - Petrov turned in a W-4 with $40 more a week in February, is it keyed
  - everyone w additional fit on there w4
  - Who lends the IRS money every payday?
  - Before we mail the W-4 reminder, list people with something on line 4(c) and how much.
  - Which current staff want more income tax taken than computed, and how much on top?
  - HR is re-collecting W-4 forms in December; give me everybody still employed with an added sum or percentage on income tax, plus filing status and allowances, so we don't drop it.
  - added FIT, per W-4
  - 'largest addition first: full name, tax code''s name, filing status, allowances, flat or percent, how much on top'
  - emps w xtra FIT $$ on top, whats kowalskis
  - Some workers ask us to send the government more of their pay than necessary; who, and how much extra?
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.FileStatus, PRED.RegExempts,
    PRED.AddExempts, PRED.AddonType, PRED.AddonRateAmt
FROM PRFI WITH (NOLOCK)
JOIN PRED WITH (NOLOCK)
    ON PRFI.PRCo = PRED.PRCo
    AND PRFI.TaxDedn = PRED.DLCode
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
WHERE PRFI.PRCo = @PRCo
    AND PREHName.ActiveYN = 'Y'
    AND PRED.AddonRateAmt > 0
ORDER BY PRED.AddonRateAmt DESC, PREHName.FullName
