/*
title: Employees whose direct deposit goes to the same bank account
grain: one employee
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Ghost employee test, list people who share a routing and account number for direct deposit.
  - Employees with a deposit account used by two or more employees, with department, hire date and active flag
  - shared deposit accounts
  - The Ruiz brothers both use one account at Fifth Third; besides them, who hired after January 2023 shares one?
  - 2 guys 1 bank acct, who
  - Routing, account, how many, number, last name, first name, department.
  - Several paychecks flowing into one pocket
  - Find people whose wages land in one and the same bank account.
  - 'Our fidelity insurer requires a phantom worker test: show routing and account numbers used by at least two persons, their names, department, hire day, and if still employed.'
  - same acct, two workers
  - 'grouped by routing and account: how many share it, surname, first name, department''s name, when hired, active or gone'
  - dup bank accts on dir dep, fam or fraud??
  - Do several workers have their pay sent to the same account, and who are they?
*/
WITH Shared AS (
    SELECT PREH.RoutingId, PREH.BankAcct, COUNT(*) AS People
    FROM PREH WITH (NOLOCK)
    WHERE PREH.PRCo = @PRCo
        AND PREH.BankAcct IS NOT NULL
    GROUP BY PREH.RoutingId, PREH.BankAcct
    HAVING COUNT(*) > 1
)
SELECT Shared.RoutingId, Shared.BankAcct, Shared.People, PREH.Employee, PREH.LastName, PREH.FirstName, PREH.PRDept,
    PRDP.Description AS DepartmentName, PREH.HireDate, PREH.ActiveYN
FROM Shared
JOIN PREH WITH (NOLOCK)
    ON Shared.RoutingId = PREH.RoutingId
    AND Shared.BankAcct = PREH.BankAcct
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE PREH.PRCo = @PRCo
ORDER BY Shared.RoutingId, Shared.BankAcct, PREH.LastName
