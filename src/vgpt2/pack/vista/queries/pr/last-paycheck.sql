/*
title: Last payment of each active employee
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - When was each employee last paid?
  - Most recent paycheck per employee
  - last check
  - The latest payment of every active employee with date, net amount and reference.
  - when'd everybody get their last check
  - On which day did each current person most recently receive wages, and how much?
  - 'An unemployment examiner wonders who stopped being paid while still on our books; give each current person''s latest valid payment: day, check or deposit, number, sum.'
  - latest check per guy
  - surname, first name, pay day, check or electronic, reference, amount
  - actv emps most recent pmt dt n amt, whos gone stale
  - For everyone still working here, when was the latest wage payment and what was the sum?
*/
WITH Payment AS (
    SELECT PRPH.PRCo, PRPH.Employee, PRPH.PaidDate, PRPH.PayMethod, PRPH.CMRef, PRPH.PaidAmt,
        ROW_NUMBER() OVER (
            PARTITION BY PRPH.PRCo, PRPH.Employee
            ORDER BY PRPH.PaidDate DESC, PRPH.PREndDate DESC, PRPH.PaySeq DESC
        ) AS Place
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.PRCo = @PRCo
        AND PRPH.Void = 'N'
)
SELECT PREH.Employee, PREH.LastName, PREH.FirstName, Payment.PaidDate, Payment.PayMethod, Payment.CMRef, Payment.PaidAmt
FROM PREH WITH (NOLOCK)
JOIN Payment
    ON PREH.PRCo = Payment.PRCo
    AND PREH.Employee = Payment.Employee
WHERE PREH.PRCo = @PRCo
    AND PREH.ActiveYN = 'Y'
    AND Payment.Place = 1
ORDER BY PREH.LastName, PREH.FirstName
