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
