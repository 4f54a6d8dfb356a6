/*
title: Old uncashed vendor and payroll checks by state of the payee for unclaimed property
grain: one state and kind of payee
level: advanced
parameters:
  CMCo: {type: bCompany, example: 1}
  BeforeDate: {type: bDate, example: 2023-06-30}
asks:
  - Unclaimed property report, how many stale checks and how many dollars by state, wages separate from vendors?
  - Uncleared checks issued before a date, split by payee state and whether vendor or employee, with count, total and oldest check
  - escheat by state
  - Wages over a year old have to go to Ohio in November, is it more than the 1,100 we sent last time?
  - stale cks by state, ap and pr, issued before june 2023
  - State, payee group, items, dollars, oldest issue date.
  - Dormant liabilities to be surrendered to each treasurer
  - Unpresented checks from before mid 2023, by home state, suppliers apart from workers
  - Dormancy periods differ per treasury, so ahead of November's filing total the checks dated prior to June 30, 2023 that were never presented, by state, wages and trade separately, with the eldest.
  - abandoned property by state
  - State, whether supplier or worker, how many checks, dollars and the eldest date, sorted by state
  - escheat cnt + $ per st, AP vs PR, b4 6/30/23
  - Some people never cashed what we sent; for every state where they live, how much must be handed to the authorities, for staff and for firms?
*/
WITH Payees AS (
    SELECT APPH.CMCo, APPH.CMAcct, APPH.CMRef, APPH.CMRefSeq, APPH.State, 'Vendor' AS PayeeKind
    FROM APPH WITH (NOLOCK)
    WHERE APPH.CMCo = @CMCo
        AND APPH.PayMethod = 'C'
        AND APPH.VoidYN = 'N'
    UNION ALL
    SELECT PRPH.CMCo, PRPH.CMAcct, PRPH.CMRef, PRPH.CMRefSeq, PREH.State, 'Employee'
    FROM PRPH WITH (NOLOCK)
    JOIN PREH WITH (NOLOCK)
        ON PRPH.PRCo = PREH.PRCo
        AND PRPH.Employee = PREH.Employee
    WHERE PRPH.CMCo = @CMCo
        AND PRPH.PayMethod = 'C'
        AND PRPH.Void = 'N'
)
SELECT Payees.State, Payees.PayeeKind, COUNT(*) AS Checks, -SUM(CMDT.Amount) AS Amount,
    MIN(CMDT.ActDate) AS OldestCheck
FROM CMDT WITH (NOLOCK)
JOIN Payees
    ON CMDT.CMCo = Payees.CMCo
    AND CMDT.CMAcct = Payees.CMAcct
    AND CMDT.CMRef = Payees.CMRef
    AND CMDT.CMRefSeq = Payees.CMRefSeq
WHERE CMDT.CMCo = @CMCo
    AND CMDT.CMTransType = 1
    AND CMDT.Void = 'N'
    AND CMDT.StmtDate IS NULL
    AND CMDT.ActDate < @BeforeDate
GROUP BY Payees.State, Payees.PayeeKind
ORDER BY Payees.State, Payees.PayeeKind
