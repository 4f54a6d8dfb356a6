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
  - How many hours off does each current person still have, per kind?
  - Supervisors plan the Christmas shutdown and ask who has enough vacation; give every current person's remaining balance for vacation, sick and the like.
  - everybody's PTO left
  - surname, first name, kind of leave by name, balance
  - vac/sick bal actv emps asof now
  - How much paid free time may each of our people still take?
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
