/*
title: Leave balances of active employees
grain: one employee and leave code
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - How much vacation does everyone have left?
  - Leave balances by employee and leave code
  - pto balances
  - Available leave balance of active employees with the leave code's name.
  - who's got vacation left
*/
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, PRLV.Description, PREL.AvailBal
FROM PREL WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PREL.PRCo = PREH.PRCo
    AND PREL.Employee = PREH.Employee
JOIN PRLV WITH (NOLOCK)
    ON PREL.PRCo = PRLV.PRCo
    AND PREL.LeaveCode = PRLV.LeaveCode
WHERE PREL.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
ORDER BY PREH.LastName, PREH.FirstName, PREL.LeaveCode
