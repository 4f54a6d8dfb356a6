/*
title: Deposits of a pay period to accounts that the employee did not use in any earlier period
grain: one deposit
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  PRGroup: {type: bGroup, example: 1}
  PREndDate: {type: bDate, example: 2024-06-29}
asks:
  - Whose direct deposit goes to a new bank account this period?
  - Employee, department, hire date, routing number, last four digits of the account and amount of deposits that go somewhere for the first time
  - new deposit accounts
  - Last year somebody mailed us as if he were a superintendent and had his pay sent to a prepaid card, so I want each Thursday, before the file goes, the people whose money will land somewhere it never landed before, with the date of hire so that I can skip the new ones
  - chanjed bank accts this payrol
  - Pay that travels to an unknown place
  - Is O'Brien's 1,733 for June 29 going to the old bank still?
  - Whose wages on June 29 land in an account never used before?
  - 'After the phishing attack our treasurer wants a call before the ACH file goes: for group 1''s June 29 run, pay to unfamiliar accounts with name, department, hire day, last four digits.'
  - brand-new DD accounts this run
  - surname and first name, department's name, when hired, routing, last four of the account, money
  - 1st time bank accts 6/29 grp 1, call b4 ach goes
  - Which workers' pay is being sent this time to a bank account we have never paid them on?
*/
WITH Present AS (
    SELECT PRDS.PRCo, PRDS.PREndDate, PRDS.Employee, PRDS.RoutingId, PRDS.BankAcct, SUM(PRDS.Amt) AS Amount
    FROM PRDS WITH (NOLOCK)
    WHERE PRDS.PRCo = @PRCo
        AND PRDS.PRGroup = @PRGroup
        AND PRDS.PREndDate = @PREndDate
    GROUP BY PRDS.PRCo, PRDS.PREndDate, PRDS.Employee, PRDS.RoutingId, PRDS.BankAcct
)
SELECT Present.Employee, PREH.LastName, PREH.FirstName, PRDP.Description AS DepartmentName, PREH.HireDate,
    Present.RoutingId, RIGHT(RTRIM(Present.BankAcct), 4) AS AccountEnding, Present.Amount
FROM Present
JOIN PREH WITH (NOLOCK)
    ON Present.PRCo = PREH.PRCo
    AND Present.Employee = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
WHERE NOT EXISTS (
        SELECT 1
        FROM PRDS WITH (NOLOCK)
        WHERE PRDS.PRCo = Present.PRCo
            AND PRDS.Employee = Present.Employee
            AND PRDS.RoutingId = Present.RoutingId
            AND PRDS.BankAcct = Present.BankAcct
            AND PRDS.PREndDate < Present.PREndDate
    )
ORDER BY PREH.LastName, PREH.FirstName, Present.Employee
