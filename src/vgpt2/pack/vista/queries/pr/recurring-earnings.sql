/*
title: Automatic earnings of active employees
grain: one automatic earning
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who gets pay automatically every period?
  - Automatic earnings by employee with rate or amount
  - auto earnings list
  - Recurring earnings set up for active employees with code description, hours, rate or amount and job.
  - salaried folks and car allowances
  - What standing pay do current staff receive automatically, and to which project does it go?
  - Truck allowances are being renegotiated for January; give me everybody still here with automatic salary or allowance, the kind, hours, amount and project charged.
  - standing pay & allowances
  - surname, first name, kind of pay by name, hours, rate or sum, project
  - auto erns actv emps truck allow + sal, amt n job
  - Who gets a fixed sum with every paycheck without handing in hours, and how much?
*/
SELECT PRAE.Employee, PREH.LastName, PREH.FirstName, PRAE.EarnCode, PREC.Description, PRAE.Hours, PRAE.RateAmt,
    PRAE.JCCo, PRAE.Job
FROM PRAE WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRAE.PRCo = PREH.PRCo
    AND PRAE.Employee = PREH.Employee
JOIN PREC WITH (NOLOCK)
    ON PRAE.PRCo = PREC.PRCo
    AND PRAE.EarnCode = PREC.EarnCode
WHERE PRAE.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
ORDER BY PREH.LastName, PREH.FirstName, PRAE.EarnCode, PRAE.Seq
