/*
title: Active employees with two or more court or support orders, each with its processing sequence, vendor, rate and last month withheld
grain: one order
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Who has more than one garnishment, and in what order are they taken?
  - Employee, number of orders, sequence, deduction, case number, payee, rate, last month with an amount
  - multiple garnishments
  - A levy came in for someone who already has two child support orders, and I have to prove to the sheriff's office that support is taken first, so for anyone who has at least two of them show the orders in the sequence that payroll processes, who receives it and when we last withheld
  - emplyees with two or more garnishmants
  - Whose wages do several creditors share, and who is first in line?
  - Does Pruitt's case 22-DR-0417 come before the 250.00 levy?
  - For current staff with at least two garnishments, show their taking order and who gets paid.
  - 'A levy arrived for Boyd, who already pays two support cases; prove priority for anybody with two or more: sequence, case, payee''s name, rate, last withheld month.'
  - 2+ garnishments, who's first
  - man's full name, count of cases, priority, sort of order, docket number, receiving agency by name, how much each time, most recent month taken
  - actv emps w mult garnish/support ords + proc seq
  - Some workers have several court-ordered amounts taken from pay; in what order, for whom, and when did it last happen?
*/
WITH Orders AS (
    SELECT PRED.PRCo, PRED.Employee, PRED.DLCode, PRED.ProcessSeq, PRED.CSCaseId, PRED.VendorGroup, PRED.Vendor,
        PRED.RateAmt, COUNT(*) OVER (PARTITION BY PRED.PRCo, PRED.Employee) AS OrdersOfEmployee
    FROM PRED WITH (NOLOCK)
    WHERE PRED.PRCo = @PRCo
        AND PRED.CSCaseId IS NOT NULL
),
Latest AS (
    SELECT PREA.PRCo, PREA.Employee, PREA.EDLCode, MAX(PREA.Mth) AS LastMth
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.EDLType = 'D'
        AND PREA.Amount <> 0
    GROUP BY PREA.PRCo, PREA.Employee, PREA.EDLCode
)
SELECT Orders.Employee, PREHName.FullName, Orders.OrdersOfEmployee, Orders.ProcessSeq, Orders.DLCode,
    PRDL.Description AS OrderName, Orders.CSCaseId, Orders.Vendor, APVM.Name AS VendorName, Orders.RateAmt,
    Latest.LastMth
FROM Orders
JOIN PREHName WITH (NOLOCK)
    ON Orders.PRCo = PREHName.PRCo
    AND Orders.Employee = PREHName.Employee
JOIN PRDL WITH (NOLOCK)
    ON Orders.PRCo = PRDL.PRCo
    AND Orders.DLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON Orders.VendorGroup = APVM.VendorGroup
    AND Orders.Vendor = APVM.Vendor
LEFT JOIN Latest
    ON Orders.PRCo = Latest.PRCo
    AND Orders.Employee = Latest.Employee
    AND Orders.DLCode = Latest.EDLCode
WHERE Orders.OrdersOfEmployee >= 2
    AND PREHName.ActiveYN = 'Y'
ORDER BY PREHName.FullName, Orders.Employee, Orders.ProcessSeq, Orders.DLCode
